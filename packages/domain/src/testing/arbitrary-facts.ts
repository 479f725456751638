import fc from 'fast-check';
import {
  FACT_NAMES,
  FACTS,
  type FactDefinition,
  type FactName,
  type Facts,
  type FactValue,
} from '../eligibility/facts.ts';
import { DERIVED_FROM } from '../eligibility/known-facts.ts';

/** The day on which the generated facts are looked at. */
export const FACTS_ON = '2023-06-30';

function arbitraryValue(name: FactName): fc.Arbitrary<FactValue> {
  const { type, values, min, max }: FactDefinition = FACTS[name];
  // Divisions only: a section alone is too coarse to tell which division an applicant is in.
  const words =
    name === 'applicant.industries'
      ? ['08', '24', '25', '47']
      : Object.keys(values ?? { sbir: '', citd: '', siir: '' });
  switch (type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'money':
      return fc.oneof(
        fc.integer({ min: min ?? -1_000, max: max ?? 300 }),
        fc.integer({ min: min ?? 0, max: max ?? 400_000_000 }),
      );
    case 'share':
      return fc.constantFrom('0%', '5%', '1/3', '50%', '100%');
    case 'date':
      return fc.constantFrom('2012-02-29', '2020-06-30', '2020-07-01', '2023-06-30');
    case 'choice':
      return fc.constantFrom(...words);
    case 'set':
      return fc.subarray(words);
  }
}

const stated = FACT_NAMES.filter((name) => !DERIVED_FROM[name]);

/** Every fact that can be stated, free of contradictions. What follows from others is left to follow. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(stated.map((name) => [name, arbitraryValue(name)])),
  { noNullPrototype: true },
);

/** Facts, and some of them. */
export const arbitraryKnowledge: fc.Arbitrary<{ readonly all: Facts; readonly some: Facts }> = fc
  .tuple(arbitraryFacts, fc.subarray([...stated]))
  .map(([all, names]) => ({ all, some: pick(all, names) }));

export function pick(facts: Facts, names: readonly FactName[]): Facts {
  const given = names.filter((name) => facts[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, facts[name]])) as Facts;
}
