import { describe, expect, it } from 'vitest';
import type { EligibilityCriterion } from './criterion.ts';
import { eligibilityVerdict, evaluateCriteria } from './evaluate-criteria.ts';
import type { Expression } from './expression.ts';
import type { Facts } from './facts.ts';
import { deriveFacts } from './known-facts.ts';

const evidence = [{ source: 'deck', quote: '符合中小企業認定標準，且經常僱用員工10人以上' }];
const criterion = (key: string, expression: Expression): EligibilityCriterion => ({
  key,
  expression,
  evidence,
});

const criteria = [
  criterion('factory', { fact: 'applicant.registrations', op: 'has', value: ['factory'] }),
  criterion('sme-of-ten', {
    all: [
      { fact: 'applicant.isSme', op: 'eq', value: true },
      { fact: 'applicant.employees', op: 'gte', value: 10 },
    ],
  }),
];
const known = (facts: Facts) => deriveFacts(facts, { on: '2023-06-30' });
const evaluate = (facts: Facts) => evaluateCriteria(criteria, known(facts));

describe('evaluateCriteria', () => {
  it('finds a factory of twelve eligible', () => {
    const facts: Facts = { 'applicant.registrations': ['company', 'factory'], 'applicant.employees': 12 };
    const { verdict, missing, criteria } = evaluate(facts);
    expect(verdict).toBe('eligible');
    expect(missing).toEqual([]);
    expect(criteria.map(({ because }) => because.zh)).toEqual([
      '登記為公司登記及工廠登記',
      '符合中小企業認定標準；經常僱用員工數為12人，已達10人',
    ]);
  });

  it('finds a factory of nine not eligible, says why, and asks for nothing more', () => {
    const { verdict, missing, criteria } = evaluate({ 'applicant.employees': 9 });
    expect(verdict).toBe('not_eligible');
    expect(missing).toEqual([]);
    expect(criteria.map(({ key, verdict }) => [key, verdict])).toEqual([
      ['factory', 'needs_information'],
      ['sme-of-ten', 'not_met'],
    ]);
    expect(criteria[1]?.because).toEqual({
      zh: '經常僱用員工數為9人，未達10人',
      en: '9 regular employees, fewer than 10',
    });
    expect(criteria[1]?.evidence).toEqual(evidence);
  });

  it('never takes the unknown for a yes', () => {
    const { verdict, missing } = evaluate({ 'applicant.employees': 12 });
    expect(verdict).toBe('needs_information');
    expect(missing.map(({ fact }) => fact)).toEqual(['applicant.registrations']);
  });

  it('finds everyone eligible where nothing is asked', () => {
    expect(evaluateCriteria([], known({})).verdict).toBe('eligible');
  });

  it('gives the same verdict without reasons', () => {
    for (const facts of [
      {},
      { 'applicant.employees': 9 },
      { 'applicant.employees': 12, 'applicant.registrations': ['factory'] },
    ]) {
      expect(eligibilityVerdict(criteria, known(facts))).toBe(evaluate(facts).verdict);
    }
  });
});
