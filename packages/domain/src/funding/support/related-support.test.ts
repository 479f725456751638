import { describe, expect, it } from 'vitest';
import type { Expression } from '../../eligibility/expression.ts';
import type { Facts } from '../../eligibility/facts.ts';
import { relatedSupport } from './related-support.ts';

const related = (expression: Expression, facts: Facts = {}) =>
  relatedSupport([{ key: 'criterion', expression, evidence: [{ source: 'handbook', quote: '…' }] }], facts);

const had: Expression = { fact: 'applicant.previousGrants', op: 'has', value: ['siir'] };
const helped: Expression = { fact: 'project.hasOtherGovernmentAid', op: 'eq', value: false };

describe('Other support', () => {
  it('that must not have been had excludes: 未曾獲SIIR補助', () => {
    expect(related({ not: had }, { 'applicant.previousGrants': ['siir'] })).toMatchObject([
      { relation: 'excludes', programs: ['siir'], isAlternative: false, isKept: 'no' },
    ]);
    expect(related({ not: had }, { 'applicant.previousGrants': [] })).toMatchObject([{ isKept: 'yes' }]);
    expect(related({ not: had })).toMatchObject([{ isKept: 'unknown' }]);
  });

  it('that must come first is required: 曾獲SIIR補助', () => {
    expect(related(had)).toMatchObject([{ relation: 'requires', programs: ['siir'] }]);
  });

  it('of a kind is named in words: 該計畫未獲其他單位補助', () => {
    expect(related(helped)).toMatchObject([
      { relation: 'excludes', programs: [], kind: { zh: '其他單位對同一計畫之補助' } },
    ]);
    expect(related({ ...helped, op: 'ne' })).toMatchObject([{ relation: 'requires' }]);
  });

  it('names the class that must come first', () => {
    expect(
      related({ fact: 'applicant.completedClasses', op: 'has', value: ['low_carbon_seed'] })[0]?.kind.zh,
    ).toBe('已完訓之班別：低碳化種子班');
  });

  it('is one of several ways where the criterion leaves a choice', () => {
    expect(related({ any: [had, helped] }).map(({ isAlternative }) => isAlternative)).toEqual([true, true]);
    expect(related({ all: [had, helped] }).map(({ isAlternative }) => isAlternative)).toEqual([false, false]);
    // Not both: either may be missing. Neither: none may be there.
    expect(related({ not: { all: [had, helped] } }).map(({ isAlternative }) => isAlternative)).toEqual([
      true,
      true,
    ]);
    expect(related({ not: { any: [had, helped] } }).map(({ isAlternative }) => isAlternative)).toEqual([
      false,
      false,
    ]);
  });

  it('is not read into other facts, or into words', () => {
    expect(related({ verbatim: { zh: '未獲其他補助' } })).toEqual([]);
    expect(related({ fact: 'applicant.employees', op: 'gte', value: 10 })).toEqual([]);
  });
});
