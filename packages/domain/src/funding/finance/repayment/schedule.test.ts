import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseShare } from '../../../money/share.ts';
import { type RepaymentTerms, repaymentSchedule } from './schedule.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('A repayment schedule', () => {
  it('pays the same principal each month, and the last month what is left', () => {
    const months = repaymentSchedule({
      amount: 1_000_000,
      termMonths: 15,
      graceMonths: 3,
      method: 'equal_principal',
      rate: parseShare('2.295%'),
    });
    // Interest of the whole: 1,000,000 × 2.295% / 12 = 1,912.5, a half upward. Principal: 1,000,000 / 12 = 83,333.
    expect(months.slice(0, 4)).toEqual([
      { month: 1, principal: 0, interest: 1_913, payment: 1_913, balance: 1_000_000 },
      { month: 2, principal: 0, interest: 1_913, payment: 1_913, balance: 1_000_000 },
      { month: 3, principal: 0, interest: 1_913, payment: 1_913, balance: 1_000_000 },
      { month: 4, principal: 83_333, interest: 1_913, payment: 85_246, balance: 916_667 },
    ]);
    // 1,000,000 − 11 × 83,333 = 83,337; 83,337 × 2.295% / 12 = 159.38.
    expect(months.at(-1)).toEqual({
      month: 15,
      principal: 83_337,
      interest: 159,
      payment: 83_496,
      balance: 0,
    });
  });

  it('pays the same each month, of which the interest falls', () => {
    const months = repaymentSchedule({
      amount: 1_200_000,
      termMonths: 12,
      graceMonths: 0,
      method: 'equal_installment',
      rate: parseShare('12%'),
    });
    // i = 1%; 1,200,000 × 0.01 × 1.01^12 / (1.01^12 − 1) = 106,618.55.
    expect(months.map(({ payment }) => payment)).toEqual([...Array(11).fill(106_619), 106_614]);
    expect(months[0]).toMatchObject({ interest: 12_000, principal: 94_619 });
    // 1,200,000 − 94,619 = 1,105,381, of which 1% is 11,053.81.
    expect(months[1]).toMatchObject({ interest: 11_054, principal: 95_565 });
  });

  it('without interest divides the loan', () => {
    const months = repaymentSchedule({
      amount: 1_000,
      termMonths: 3,
      graceMonths: 0,
      method: 'equal_installment',
      rate: parseShare('0%'),
    });
    expect(months.map(({ payment }) => payment)).toEqual([333, 333, 334]);
  });

  const terms: fc.Arbitrary<RepaymentTerms> = fc
    .record({
      amount: fc.oneof(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: 100_000_000_000_000 })),
      termMonths: fc.integer({ min: 1, max: 240 }),
      grace: fc.nat({ max: 239 }),
      method: fc.constantFrom('equal_principal' as const, 'equal_installment' as const),
      rate: fc.constantFrom('0%', '0.000001%', '2.295%', '1/3', '100%', '200%').map(parseShare),
    })
    .map(({ grace, ...rest }) => ({ ...rest, graceMonths: grace % rest.termMonths }));

  it('pays back the loan to the dollar, and in the grace period nothing of it', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const months = repaymentSchedule(given);
        expect(months).toHaveLength(given.termMonths);
        expect(sum(months.map(({ principal }) => principal))).toBe(given.amount);
        expect(months.at(-1)?.balance).toBe(0);
        let owed = given.amount;
        for (const { month, principal, interest, payment, balance } of months) {
          if (month <= given.graceMonths) expect(principal).toBe(0);
          expect(principal).toBeGreaterThanOrEqual(0);
          expect(payment).toBe(principal + interest);
          owed -= principal;
          expect(balance).toBe(owed);
        }
      }),
    );
  });

  it('takes interest within half a dollar of the exact amount, each month', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const { numerator, denominator } = given.rate;
        let owed = BigInt(given.amount);
        for (const { interest, principal } of repaymentSchedule(given)) {
          // |interest − owed × rate / 12| ≤ 1/2, multiplied out.
          const difference = 24n * denominator * BigInt(interest) - 2n * owed * numerator;
          expect(difference <= 12n * denominator && -difference < 12n * denominator).toBe(true);
          owed -= BigInt(principal);
        }
      }),
    );
  });

  it('costs no less in interest with a higher rate or a longer grace period', () => {
    const interest = (given: RepaymentTerms) => sum(repaymentSchedule(given).map((month) => month.interest));
    fc.assert(
      fc.property(terms, (given) => {
        // The rounded annuity may be off by half a dollar each month, which an absurd rate blows up.
        const equal: RepaymentTerms = { ...given, method: 'equal_principal' };
        const { numerator, denominator } = equal.rate;
        const dearer = { ...equal, rate: { numerator: numerator + 1n, denominator } };
        expect(interest(dearer)).toBeGreaterThanOrEqual(interest(equal));
        fc.pre(equal.graceMonths + 1 < equal.termMonths);
        const later = { ...equal, graceMonths: equal.graceMonths + 1 };
        // Fractions of a dollar that the last month pays back, and rounding.
        expect(interest(later)).toBeGreaterThanOrEqual(interest(equal) - 2 * equal.termMonths);
      }),
      { numRuns: 50 },
    );
  });
});
