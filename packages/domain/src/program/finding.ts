import type { BilingualText } from '../document/primitives.ts';
import { FINDINGS, type FindingCode, type Severity } from './finding-code.ts';
import { type Path, placeText } from './place.ts';

/** Something that is wrong with a document, or that an editor should look at. */
export interface Finding {
  /** Stable, for programs. */
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Field names and list indices from the document down. */
  readonly path: Path;
  /** For people: where, what, and how to mend it. */
  readonly message: BilingualText;
}

/** Says what was found, beginning with its place in `document`. */
export function finding(document: unknown, code: FindingCode, path: Path, message: BilingualText): Finding {
  const place = placeText(document, path);
  return {
    code,
    severity: FINDINGS[code],
    path,
    message: place === '' ? message : { zh: `${place}：${message.zh}`, en: `${place}: ${message.en}` },
  };
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
