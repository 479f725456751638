import type { FactValue } from '../../eligibility/facts.ts';
import { divisionsOf, sectionOf } from '../../eligibility/industry.ts';
import type { Answers } from './representative.ts';
import { combinations } from './set-answers.ts';

/**
 * Divisions stand for their sections. A section may also be all that an answer names, which leaves its divisions open; what is
 * given stays, and a section that is given has some division.
 */
export function industryAnswers(
  lists: readonly (readonly string[])[],
  given: FactValue | undefined,
): Answers {
  const own = typeof given === 'object' ? given : [];
  const ownSections = own.filter((code) => sectionOf(code) === undefined);
  const named = new Set(lists.flat());
  const divisions = [...named].filter((code) => sectionOf(code) !== undefined);
  const sections = new Set([
    ...[...named, ...own].filter((code) => sectionOf(code) === undefined),
    ...divisions.map((code) => String(sectionOf(code))),
  ]);
  const others = [...sections].flatMap(
    (section) => divisionsOf(section).find((code) => !named.has(code)) ?? [],
  );
  const kinds = new Map<string, string>();
  for (const code of [...divisions, ...others]) {
    const section = String(sectionOf(code));
    // Only where its section is given does it matter which one that is.
    const given = ownSections.includes(section) ? section : '';
    const kind = [given, ...lists.map((list) => list.includes(code) || list.includes(section))].join(' ');
    if (!kinds.has(kind)) kinds.set(kind, code);
  }
  const { values, isEvery } = combinations([...kinds.values()]);
  const precise = values
    .map((codes) => [...new Set([...own, ...codes, ...codes.map((code) => String(sectionOf(code)))])])
    .filter((codes) => ownSections.every((section) => codes.some((code) => sectionOf(code) === section)));
  const coarse = [...sections].map((section) => [...new Set([...own, section])]);
  return { values: [...precise, ...coarse], isEvery };
}
