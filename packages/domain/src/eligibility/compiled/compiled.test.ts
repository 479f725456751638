import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryExpression } from '../../testing/arbitrary-expression.ts';
import { arbitraryKnowledge, FACTS_ON } from '../../testing/arbitrary-facts.ts';
import type { Expression } from '../expression.ts';
import { deriveFacts } from '../known-facts.ts';
import { truthOf } from '../truth-of.ts';
import { ConditionPool } from './condition-pool.ts';
import { ConditionTable } from './condition-table.ts';
import { type TruthCode, truthOfCode } from './truth-code.ts';

/** Comparisons that do not fit their facts, and industries that are known by their section only. */
const oddExpression: fc.Arbitrary<Expression> = fc.constantFrom<Expression>(
  { fact: 'applicant.employees', op: 'has', value: 'C' },
  { fact: 'applicant.employees', op: 'gte', value: '10' },
  { fact: 'applicant.unheardOf', op: 'eq', value: 1 },
  { fact: 'applicant.legalForm', op: 'in', value: 'company' },
  { fact: 'applicant.industries', op: 'has', value: ['24', 'G'] },
  { fact: 'applicant.industries', op: 'has', value: ['47'] },
);
const someExpressions = fc.array(fc.oneof({ weight: 3, arbitrary: arbitraryExpression }, oddExpression), {
  minLength: 1,
  maxLength: 4,
});
const industries = fc.option(fc.subarray(['C', 'G', '24', '47', '08']), { nil: undefined });

describe('Compiled conditions', () => {
  it('say what the expressions say, whatever is known', () => {
    fc.assert(
      fc.property(someExpressions, arbitraryKnowledge, industries, (expressions, { all, some }, codes) => {
        const pool = new ConditionPool();
        const conditions = expressions.map((expression) => pool.compile(expression));
        const table = new ConditionTable(conditions);
        for (const facts of [all, some, {}]) {
          const known = deriveFacts(
            { ...facts, ...(codes && { 'applicant.industries': codes }) },
            { on: FACTS_ON },
          );
          const truths = table.evaluate(known.values);
          const compiled = conditions.map(({ id }) => truthOfCode(truths[id] as TruthCode));
          expect(compiled).toEqual(expressions.map((expression) => truthOf(expression, known.values)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are one where expressions ask the same', () => {
    const pool = new ConditionPool();
    const isSme: Expression = { fact: 'applicant.isSme', op: 'eq', value: true };
    const small: Expression = { fact: 'applicant.employees', op: 'lt', value: 10 };
    const here: Expression = { fact: 'applicant.county', op: 'in', value: ['hualien', 'taitung'] };
    const there: Expression = { fact: 'applicant.county', op: 'in', value: ['taitung', 'hualien'] };
    expect(pool.compile({ all: [isSme, { all: [small, here] }] })).toBe(
      pool.compile({ all: [there, { not: { not: isSme } }, small, small] }),
    );
    expect(pool.compile({ any: [isSme] })).toBe(pool.compile(isSme));
    expect(pool.compile({ not: isSme })).not.toBe(pool.compile(isSme));
  });

  it('stay the same in a later pool, which gives other ids to what is new', () => {
    const first = new ConditionPool();
    const kept = first.compile({ not: { fact: 'applicant.isSme', op: 'eq', value: true } });
    const later = new ConditionPool([kept]);
    expect(later.compile({ not: { fact: 'applicant.isSme', op: 'eq', value: true } })).toBe(kept);
    const added = later.compile({ fact: 'applicant.employees', op: 'lt', value: 10 });
    expect(added.id).toBeGreaterThan(kept.id);
  });
});
