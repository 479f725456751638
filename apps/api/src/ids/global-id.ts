import { refuse } from '../errors/refusal.ts';

/** The subjects that have an id. A funding rule keeps its id when its kind changes, so ids name the subject. */
const SUBJECTS = [
  'Agency',
  'Organization',
  'Program',
  'Track',
  'FundingRule',
  'ApplicationWindow',
  'EligibilityCriterion',
  'Quota',
  'Budget',
  'Contact',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface GlobalId {
  readonly subject: Subject;
  /** `sbir/2023/phase-1`, `IDB`: made of keys that stay the same across versions. */
  readonly path: string;
}

/** Opaque to its readers, and the same for ever: nothing in it changes when a new version is published. */
export function writeGlobalId(subject: Subject, ...keys: readonly (string | number)[]): string {
  return Buffer.from(`${subject}:${keys.join('/')}`).toString('base64url');
}

const WRITTEN = /^(\w+):([A-Za-z0-9-]+(?:\/[A-Za-z0-9-]+){0,2})$/;

/** Throws BAD_ID on anything that `writeGlobalId` did not write. */
export function readGlobalId(text: string, argument: string): GlobalId {
  const decoded = Buffer.from(text, 'base64url').toString();
  const [, subject, path] = WRITTEN.exec(decoded) ?? [];
  const known = SUBJECTS.find((name) => name === subject);
  if (!known || !path || Buffer.from(decoded).toString('base64url') !== text) {
    throw refuse('BAD_ID', { argument, value: text.slice(0, 100) });
  }
  return { subject: known, path };
}
