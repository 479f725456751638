import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AgencyDocument, OrganizationDocument, ProgramDocument, SourceDocument } from '@zhuli/domain';
import { parse } from 'yaml';

const CATALOGUE = join(import.meta.dirname, '../../../prisma/catalogue');

const read = (path: string): string => readFileSync(join(CATALOGUE, path), 'utf8');
const readYaml = (path: string): unknown => parse(read(path));

export const agencies = AgencyDocument.array().parse(readYaml('agencies.yaml'));
export const organizations = OrganizationDocument.array().parse(readYaml('organizations.yaml'));
export const sources = SourceDocument.array().parse(readYaml('sources.yaml'));

/** The text layer of each source, by the source's id. */
export const sourceTexts: ReadonlyMap<string, string> = new Map(
  sources.map(({ id, text }) => [id, read(text)]),
);

export interface ProgramFile {
  /** Relative to the catalogue, such as `112/sbir.yaml`. */
  readonly path: string;
  /** The file itself, comments included. */
  readonly text: string;
  /** As written, before defaults are filled in. */
  readonly written: unknown;
}

export const programFiles: readonly ProgramFile[] = globSync('[0-9]*/*.yaml', { cwd: CATALOGUE })
  .sort()
  .map((path) => ({ path, text: read(path), written: readYaml(path) }));

export const programs: readonly (readonly [path: string, program: ProgramDocument])[] = programFiles.map(
  ({ path, written }) => [path, ProgramDocument.parse(written)] as const,
);
