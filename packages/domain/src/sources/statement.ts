import type { Evidence } from '../document/primitives.ts';
import type { ProgramDocument } from '../program/document.ts';
import type { Path } from '../program/place.ts';

/** Anything in a program that rests on evidence of its own: a rule, a window, a contact, a track, the audience. */
export interface Statement {
  readonly path: Path;
  /** The list or field that it stands in: `fundingRules`, `contacts`, `audience`. */
  readonly section: string;
  readonly evidence: readonly Evidence[];
  /** What it says, without its evidence and without statements inside it. */
  readonly content: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasEvidence = (value: unknown): value is Fields & { evidence: Evidence[] } =>
  isFields(value) && 'evidence' in value;

/** Every statement of a program, in the order of the document. */
export function statementsOf(program: ProgramDocument): readonly Statement[] {
  return within(program, [], '');
}

function within(value: unknown, path: Path, section: string): readonly Statement[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => within(item, [...path, index], section));
  }
  if (!isFields(value)) return [];
  const inner = Object.entries(value).flatMap(([name, field]) =>
    name === 'evidence' ? [] : within(field, [...path, name], name),
  );
  if (!hasEvidence(value)) return inner;
  const own = Object.entries(value).filter(([name, field]) => name !== 'evidence' && !holdsStatements(field));
  return [{ path, section, evidence: value.evidence, content: Object.fromEntries(own) }, ...inner];
}

const holdsStatements = (value: unknown): boolean =>
  hasEvidence(value) || (Array.isArray(value) && value.some(hasEvidence));
