import { describe, expect, it } from 'vitest';
import type { Facts } from './facts.ts';
import { deriveFacts, withFacts } from './known-facts.ts';

const on = '2023-06-30';
const derive = (facts: Facts, day = on) => deriveFacts(facts, { on: day });

describe('deriveFacts', () => {
  it('tells an SME by capital alone', () => {
    expect(derive({ 'applicant.paidInCapital': 80_000_000 }).values['applicant.isSme']).toBe(true);
  });

  it('leaves it open where only the capital is known and too high', () => {
    expect(derive({ 'applicant.paidInCapital': 200_000_000 }).values['applicant.isSme']).toBeUndefined();
  });

  it('keeps a statement that nothing contradicts', () => {
    const known = derive({ 'applicant.isSme': true, 'applicant.paidInCapital': 200_000_000 });
    expect(known.values['applicant.isSme']).toBe(true);
    expect(known.problems).toEqual([]);
  });

  it('believes neither side of a contradiction, and reports it', () => {
    const known = derive({ 'applicant.isSme': false, 'applicant.employees': 9 });
    expect(known.values['applicant.isSme']).toBeUndefined();
    expect(known.contradicted).toEqual(['applicant.isSme']);
    expect(known.problems).toEqual([
      {
        code: 'FACT_CONTRADICTION',
        path: ['applicant', 'isSme'],
        message: {
          zh: '符合中小企業認定標準填為「否」，但依實收資本額、經常僱用員工數應為「是」，請確認何者正確',
          en: 'Given as no (a small or medium enterprise by the legal standard), but yes by: paid-in capital, regular employees. Please check which is right',
        },
      },
    ]);
  });

  it.each([
    ['the day before the eighth anniversary', '2015-07-01', 7],
    ['the eighth anniversary', '2015-06-30', 8],
    ['the first day', '2023-06-30', 0],
  ])('counts full years on %s', (_, establishedOn, years) => {
    const { values } = derive({ 'applicant.establishedOn': establishedOn });
    expect(values['applicant.yearsSinceEstablishment']).toBe(years);
  });

  it('does not count the years of a firm that is not yet established, and says so', () => {
    const known = derive({ 'applicant.establishedOn': '2023-07-01' });
    expect(known.values).toEqual({});
    expect(known.problems.map(({ code }) => code)).toEqual(['FACT_RANGE']);
  });

  it('puts the section of a division beside it', () => {
    expect(derive({ 'applicant.industries': ['24'] }).values['applicant.industries']).toEqual(['24', 'C']);
  });
});

describe('withFacts', () => {
  it('derives again from what was added', () => {
    const known = withFacts(derive({ 'applicant.paidInCapital': 200_000_000 }), {
      'applicant.employees': 200,
    });
    expect(known.values['applicant.isSme']).toBe(false);
  });

  it('lets what was added settle a contradiction', () => {
    const known = withFacts(derive({ 'applicant.isSme': false, 'applicant.employees': 9 }), {
      'applicant.isSme': true,
    });
    expect(known.values['applicant.isSme']).toBe(true);
    expect(known.contradicted).toEqual([]);
  });
});
