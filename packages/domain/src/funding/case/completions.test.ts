import { describe, expect, it } from 'vitest';
import type { Expression } from '../../eligibility/expression.ts';
import type { FactName, Facts } from '../../eligibility/facts.ts';
import { deriveFacts } from '../../eligibility/known-facts.ts';
import { truthOf } from '../../eligibility/truth-of.ts';
import { cellsOf } from './cells.ts';
import { completions } from './completions.ts';

const known = (facts: Facts) => deriveFacts(facts, { on: '2023-06-30' });
const ways = (
  conditions: Expression[],
  facts: Facts = {},
  criteria: Expression[] = [],
  numbers: FactName[] = [],
) => completions(known(facts), conditions, criteria, numbers, 10n ** 15n);

const large: Expression = { fact: 'applicant.annualRevenue', op: 'gte', value: 100 };
const small: Expression = { fact: 'applicant.annualRevenue', op: 'lt', value: 100 };
const isSme: Expression = { fact: 'applicant.isSme', op: 'eq', value: true };

describe('completions', () => {
  it('assumes nothing where all is decided', () => {
    expect(ways([large], { 'applicant.annualRevenue': 5 }).completions).toHaveLength(1);
  });

  it('never takes two opposite conditions for true at once', () => {
    const truths = ways([large, small]).completions.map(({ values }) => [
      truthOf(large, values),
      truthOf(small, values),
    ]);
    expect(new Set(truths.map(String))).toEqual(new Set(['no,yes', 'yes,no']));
  });

  it('assumes capital and employees, from which the size follows', () => {
    const sizes = ways([isSme]).completions.map(({ values }) => values['applicant.isSme']);
    expect(new Set(sizes)).toEqual(new Set([true, false]));
  });

  it('leaves out what contradicts a statement', () => {
    const facts: Facts = { 'applicant.isSme': true, 'applicant.employees': 900 };
    const rich: Expression = { fact: 'applicant.paidInCapital', op: 'gt', value: 200_000_000 };
    const { completions } = ways([rich], facts);
    expect(new Set(completions.map(({ values }) => truthOf(rich, values)))).toEqual(new Set(['no']));
    const big = ways([rich], { 'applicant.isSme': false, 'applicant.employees': 900 }).completions;
    expect(new Set(big.map(({ values }) => truthOf(rich, values)))).toEqual(new Set(['no', 'yes']));
  });

  it('lets a person judge either way', () => {
    const verbatim: Expression = { verbatim: { zh: '具創新性' } };
    const { completions } = ways([verbatim]);
    expect(completions.map(({ values, judgements }) => truthOf(verbatim, values, judgements))).toEqual([
      'yes',
      'no',
    ]);
  });

  it('assumes a number that rules and criteria share', () => {
    const three: Expression = { fact: 'project.memberCount', op: 'gte', value: 3 };
    const { completions } = ways([], {}, [three], ['project.memberCount']);
    expect(completions.map(({ assumed }) => assumed.get('project.memberCount'))).toEqual([
      { low: 1n, high: 2n },
      { low: 3n, high: 3n },
      { low: 4n, high: 10n ** 15n },
    ]);
  });

  it('gives up past the bound, and says so', () => {
    const names = [
      'employees',
      'annualRevenue',
      'storeCount',
      'representativeAge',
      'netWorth',
      'contractCapacityKw',
    ];
    const many = names.flatMap((name) =>
      [1, 20, 50].map((value): Expression => ({ fact: `applicant.${name}`, op: 'eq', value })),
    );
    const { completions, isExhaustive } = ways(many);
    expect(isExhaustive).toBe(false);
    expect(completions).toHaveLength(1);
  });
});

describe('the cells of a fact', () => {
  const values = (fact: FactName, comparisons: readonly Expression[], given?: readonly string[]) =>
    cellsOf(fact, comparisons as Parameters<typeof cellsOf>[1], given, 1_000n)?.map(({ value }) => value);

  it('are both values of a boolean', () => {
    expect(values('applicant.isHeadquarters', [])).toEqual([true, false]);
  });

  it('are the named choices and one other', () => {
    const hualien: Expression = { fact: 'applicant.county', op: 'in', value: ['hualien', 'taitung'] };
    expect(values('applicant.county', [hualien])).toEqual(['hualien', 'taitung', 'taipei']);
  });

  it('are the named shares and what lies between', () => {
    const saving: Expression = { fact: 'project.savingRate', op: 'gte', value: '10%' };
    expect(values('project.savingRate', [saving])).toEqual(['0%', '10%', '100%', '5%', '55%']);
  });

  it('are the days around a named day', () => {
    const day: Expression = { fact: 'applicant.establishedOn', op: 'lt', value: '2020-03-01' };
    expect(values('applicant.establishedOn', [day])).toEqual(['2020-02-29', '2020-03-01', '2020-03-02']);
  });

  it('are the subsets of a set', () => {
    const factory: Expression = { fact: 'applicant.registrations', op: 'has', value: ['company', 'factory'] };
    expect(values('applicant.registrations', [factory])).toEqual([
      [],
      ['factory'],
      ['company'],
      ['company', 'factory'],
    ]);
  });

  it('put a division where only a section is given', () => {
    const metals: Expression = { fact: 'applicant.industries', op: 'has', value: ['24'] };
    expect(values('applicant.industries', [metals], ['C'])).toEqual([
      ['C', '08'],
      ['C', '24'],
      ['C', '24', '08'],
    ]);
  });
});
