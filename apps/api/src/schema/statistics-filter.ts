import { narrowingOf, type StatisticsKey } from '@zhuli/db';
import { builder } from './builder.ts';
import type { ProgramFilterInput } from './program-filter.ts';

type Given = Readonly<Partial<typeof ProgramFilterInput.$inferInput>>;

builder.scalarType('ProgramFilterValue', {
  description:
    'A ProgramFilter as JSON, to be sent back as the variable of a `filter` argument as it is: `{ "kinds": ["SUBSIDY"], "themes": ["LOW_CARBON"] }`.',
  serialize: (value) => value,
});

/** The parts whose members are enum values. */
const ENUMS: ReadonlySet<string> = new Set(['kinds', 'themes', 'regions', 'legalForms', 'windowStates']);

/** The filter that was given, with the values of a group in place of those that it had of the same dimension. */
export function filterOfGroup(
  given: Given | null | undefined,
  keys: readonly StatisticsKey[],
): Readonly<Record<string, unknown>> {
  const parts = Object.entries({ ...given, ...narrowingOf(keys) }).filter(([, part]) => part != null);
  return Object.fromEntries(parts.map(([name, part]) => [name, spelled(name, part)]));
}

function spelled(name: string, part: unknown): unknown {
  if (part instanceof Date) return part.toISOString();
  return ENUMS.has(name) && Array.isArray(part) ? part.map((value) => String(value).toUpperCase()) : part;
}
