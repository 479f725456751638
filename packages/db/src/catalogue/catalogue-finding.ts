import type { Finding, FindingCode } from '@zhuli/domain';

/** What can be wrong with the files themselves. */
export type FileFindingCode =
  | 'FOLDER_MISSING'
  | 'FILE_MISSING'
  /** A file or folder that the import would pass over. */
  | 'FILE_UNEXPECTED'
  /** The name of a program's file or folder is not what the document says. */
  | 'FILE_MISPLACED'
  | 'FILE_NOT_UTF8'
  | 'FILE_EMPTY'
  | 'YAML_BROKEN'
  | 'YAML_FIELD_REPEATED'
  | 'SLUG_RETIRED'
  /** Two files hold the same edition. */
  | 'PROGRAM_REPEATED';

/** Something that is wrong with a file of the catalogue, or that an editor should look at. */
export interface CatalogueFinding extends Pick<Finding, 'severity' | 'path' | 'message'> {
  readonly code: FindingCode | FileFindingCode;
  /** Relative to the catalogue's folder, with `/` on every system. */
  readonly file: string;
  /** From 1. Absent where the file as a whole is meant. */
  readonly line?: number;
  readonly column?: number;
}

/** `112/sbir.yaml:30:7 error SHARE_FORMAT`, and under it what is wrong and how to mend it, in both languages. */
export function findingText({ file, line, column, severity, code, message }: CatalogueFinding): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return `${place} ${severity} ${code}\n  ${message.zh}\n  ${message.en}`;
}

export const fileFinding = (
  code: FileFindingCode,
  file: string,
  message: { readonly zh: string; readonly en: string },
  place: Pick<CatalogueFinding, 'line' | 'column' | 'path'> = { path: [] },
): CatalogueFinding => ({ code, severity: 'error', file, message, ...place });
