import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryExpression } from '../testing/arbitrary-expression.ts';
import { arbitraryKnowledge, FACTS_ON, pick } from '../testing/arbitrary-facts.ts';
import { evaluateExpression } from './evaluate.ts';
import type { Expression } from './expression.ts';
import type { FactName, Facts } from './facts.ts';
import { deriveFacts } from './known-facts.ts';
import { truthOf } from './truth-of.ts';

const on = FACTS_ON;
const evaluate = (expression: Expression, facts: Facts) =>
  evaluateExpression(expression, deriveFacts(facts, { on }));
const truth = (expression: Expression, facts: Facts) => evaluate(expression, facts).truth;
const missing = (expression: Expression, facts: Facts) =>
  evaluate(expression, facts).missing.map(({ fact }) => fact);

const isSme: Expression = { fact: 'applicant.isSme', op: 'eq', value: true };
const atLeastTen: Expression = { fact: 'applicant.employees', op: 'gte', value: 10 };

describe('evaluateExpression', () => {
  it('gives what was required and what was given', () => {
    const { because, requirement } = evaluate(atLeastTen, { 'applicant.employees': 9 });
    expect(requirement).toEqual({ zh: '經常僱用員工數10人以上', en: 'has at least 10 regular employees' });
    expect(because).toEqual({
      zh: '經常僱用員工數為9人，未達10人',
      en: '9 regular employees, fewer than 10',
    });
  });

  it('names the facts from which an unknown fact follows', () => {
    expect(missing(isSme, {})).toEqual(['applicant.paidInCapital', 'applicant.employees']);
    expect(evaluate(isSme, {}).because.zh).toBe('尚不知實收資本額及經常僱用員工數');
  });

  it('asks only for the facts that can still decide', () => {
    expect(missing(isSme, { 'applicant.paidInCapital': 200_000_000 })).toEqual(['applicant.employees']);
    expect(missing({ all: [isSme, atLeastTen] }, { 'applicant.employees': 9 })).toEqual([]);
    expect(missing({ any: [isSme, atLeastTen] }, { 'applicant.employees': 9 })).toEqual([]);
  });

  it('asks for a fact that others contradict', () => {
    const { truth, missing, because } = evaluate(isSme, {
      'applicant.isSme': false,
      'applicant.employees': 9,
    });
    expect(truth).toBe('unknown');
    expect(missing.map(({ kind, fact }) => [kind, fact])).toEqual([['conflict', 'applicant.isSme']]);
    expect(because.zh).toBe('是否符合中小企業認定標準，所填資料前後不一致');
  });

  it('leaves words to a person', () => {
    const { truth, missing } = evaluate({ verbatim: { zh: '具創新性', en: 'is novel' } }, {});
    expect(truth).toBe('unknown');
    expect(missing).toEqual([
      {
        kind: 'judgement',
        fact: null,
        label: { zh: '具創新性', en: 'is novel' },
        question: { zh: '是否符合：具創新性？', en: 'Does this hold: is novel?' },
      },
    ]);
  });

  it('compares shares exactly', () => {
    const atLeastAThird: Expression = { fact: 'project.savingRate', op: 'gte', value: '1/3' };
    expect(truth(atLeastAThird, { 'project.savingRate': '33.333333%' })).toBe('no');
    expect(truth(atLeastAThird, { 'project.savingRate': '1/3' })).toBe('yes');
  });

  it('finds a manufacturer by its division', () => {
    const manufacturer: Expression = { fact: 'applicant.industries', op: 'has', value: ['C'] };
    expect(truth(manufacturer, { 'applicant.industries': ['24'] })).toBe('yes');
    expect(truth(manufacturer, { 'applicant.industries': ['47'] })).toBe('no');
    expect(truth(manufacturer, { 'applicant.industries': [] })).toBe('no');
  });

  it('does not know the division of an applicant that names only its section', () => {
    const metals: Expression = { fact: 'applicant.industries', op: 'has', value: ['24', '25'] };
    expect(truth(metals, { 'applicant.industries': ['C'] })).toBe('unknown');
    expect(missing(metals, { 'applicant.industries': ['C'] })).toEqual(['applicant.industries']);
    expect(truth(metals, { 'applicant.industries': ['G'] })).toBe('no');
    expect(truth(metals, { 'applicant.industries': ['C', '08'] })).toBe('no');
  });

  it('decides nothing by a comparison that fits no fact', () => {
    for (const odd of [
      { fact: 'applicant.shoeSize', op: 'gt', value: 40 },
      { fact: 'applicant.employees', op: 'has', value: ['ten'] },
      { fact: 'applicant.isSme', op: 'gt', value: true },
      { fact: 'applicant.county', op: 'in', value: 'taipei' },
    ] satisfies Expression[]) {
      const { truth, missing } = evaluate(odd, {
        'applicant.employees': 10,
        'applicant.isSme': true,
        'applicant.county': 'taipei',
      });
      expect(truth).toBe('unknown');
      expect(missing.map(({ kind }) => kind)).toEqual(['judgement']);
    }
  });
});

const hasJudgement = (expression: Expression): boolean => JSON.stringify(expression).includes('"verbatim"');

describe('the laws of evaluation', () => {
  it('keeps De Morgan and double negation', () => {
    fc.assert(
      fc.property(arbitraryExpression, arbitraryExpression, arbitraryKnowledge, (left, right, { some }) => {
        expect(truth({ not: { all: [left, right] } }, some)).toBe(
          truth({ any: [{ not: left }, { not: right }] }, some),
        );
        expect(truth({ not: { any: [left, right] } }, some)).toBe(
          truth({ all: [{ not: left }, { not: right }] }, some),
        );
        expect(truth({ not: { not: left } }, some)).toBe(truth(left, some));
      }),
    );
  });

  it('never turns a decided answer around when facts are added', () => {
    fc.assert(
      fc.property(arbitraryExpression, arbitraryKnowledge, (expression, { all, some }) => {
        const before = truth(expression, some);
        if (before !== 'unknown') expect(truth(expression, all)).toBe(before);
      }),
    );
  });

  it('knows everything when every fact is known and nothing is left to judgement', () => {
    fc.assert(
      fc.property(
        arbitraryExpression.filter((e) => !hasJudgement(e)),
        arbitraryKnowledge,
        (expression, { all }) => {
          expect(truth(expression, all)).not.toBe('unknown');
        },
      ),
    );
  });

  it('misses nothing if and only if it is decided', () => {
    fc.assert(
      fc.property(arbitraryExpression, arbitraryKnowledge, (expression, { some }) => {
        const { truth, missing } = evaluate(expression, some);
        expect(missing.length === 0).toBe(truth !== 'unknown');
      }),
    );
  });

  it('is decided by the facts that it asks for', () => {
    fc.assert(
      fc.property(
        arbitraryExpression.filter((e) => !hasJudgement(e)),
        arbitraryKnowledge,
        (expression, { all, some }) => {
          const asked = missing(expression, some).filter((fact): fact is FactName => fact !== null);
          expect(truth(expression, { ...some, ...pick(all, asked) })).not.toBe('unknown');
        },
      ),
    );
  });

  it('gives a reason in both languages at every node, and the truth that is computed without reasons', () => {
    fc.assert(
      fc.property(arbitraryExpression, arbitraryKnowledge, (expression, { some }) => {
        const evaluation = evaluate(expression, some);
        const nodes = [evaluation];
        for (const node of nodes) {
          expect(node.because.zh && node.because.en && node.requirement.zh).toBeTruthy();
          nodes.push(...node.parts);
        }
        expect(truthOf(expression, deriveFacts(some, { on }).values)).toBe(evaluation.truth);
      }),
    );
  });
});
