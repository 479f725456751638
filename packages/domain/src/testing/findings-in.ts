import { expect, it } from 'vitest';
import type { References } from '../program/checks/check.ts';
import type { ProgramDocument } from '../program/document.ts';
import { FINDINGS, type FindingCode } from '../program/finding-code.ts';
import { validateProgram } from '../program/validate.ts';

/** `CODE place` of each finding, as in `KEY_REPEATED tracks.1.key`. */
export const findingsIn = (document: ProgramDocument, references?: References): string[] =>
  validateProgram(document, references).map(({ code, path }) => `${code} ${path.join('.')}`.trim());

/** A title that is a fact, a document, and all that is found in it of the codes that the table is about. */
export type Case = readonly [title: string, document: ProgramDocument, ...expected: readonly string[]];

/** One test a case. Codes that begin with none of `subjects` are of no interest to the table. */
export function findingCases(
  subjects: readonly (FindingCode | `${string}_`)[],
  cases: readonly Case[],
): void {
  const isAbout = (found: string) => subjects.some((subject) => found.startsWith(subject));
  it.each(cases.map(([title, document, ...expected]) => ({ title, document, expected })))(
    '$title',
    ({ document, expected }) => {
      expect(findingsIn(document).filter(isAbout)).toEqual(expected);
      for (const { code, severity, message } of validateProgram(document)) {
        expect(severity).toBe(FINDINGS[code]);
        for (const words of [message.zh, message.en]) expect(words).not.toMatch(/undefined|\[object|NaN/);
      }
    },
  );
}
