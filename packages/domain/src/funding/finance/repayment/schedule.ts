import type { Fraction } from '../../../money/share.ts';
import { floorDivide, larger, smaller } from '../../plan/integer-division.ts';
import type { RepaymentMethod } from '../loan-request.ts';

/** One month of a loan, in whole NT dollars. */
export interface RepaymentMonth {
  /** 1 is the month after the loan is drawn. */
  readonly month: number;
  readonly principal: number;
  readonly interest: number;
  /** Both together. */
  readonly payment: number;
  /** What is still owed after this payment. */
  readonly balance: number;
}

export interface RepaymentTerms {
  readonly amount: number;
  readonly termMonths: number;
  readonly graceMonths: number;
  readonly method: RepaymentMethod;
  /** The rate of a whole year. */
  readonly rate: Fraction;
}

/**
 * Month by month. Interest is what is owed × the yearly rate / 12, rounded to the nearest dollar, a half upward. In the grace
 * period only interest is paid. After it, with equal principal, each month pays back the amount / months without the fraction
 * of a dollar; with equal installments, each month pays the annuity, rounded likewise, as far as it is above the interest.
 * The last month pays back all that is left, so that the principal adds up to the loan.
 */
export function repaymentSchedule(terms: RepaymentTerms): readonly RepaymentMonth[] {
  const { termMonths, graceMonths, method } = terms;
  const months = BigInt(termMonths - graceMonths);
  const amount = BigInt(terms.amount);
  const monthly = { numerator: terms.rate.numerator, denominator: terms.rate.denominator * 12n };
  const fixed = method === 'equal_principal' ? amount / months : annuity(amount, months, monthly);
  let owed = amount;
  return Array.from({ length: termMonths }, (_, index): RepaymentMonth => {
    const interest = roundedDivide(owed * monthly.numerator, monthly.denominator);
    const isGrace = index < graceMonths;
    const due = method === 'equal_principal' ? fixed : larger(0n, fixed - interest);
    const principal = isGrace ? 0n : index === termMonths - 1 ? owed : smaller(owed, due);
    owed -= principal;
    return {
      month: index + 1,
      principal: Number(principal),
      interest: Number(interest),
      payment: Number(principal + interest),
      balance: Number(owed),
    };
  });
}

/** amount × i × (1 + i)^n / ((1 + i)^n − 1), exactly and then rounded once. Without interest: the amount / n. */
function annuity(amount: bigint, months: bigint, { numerator, denominator }: Fraction): bigint {
  if (numerator === 0n) return roundedDivide(amount, months);
  const grown = (denominator + numerator) ** months;
  const base = denominator ** months;
  return roundedDivide(amount * numerator * grown, denominator * (grown - base));
}

/** To the nearest whole number, a half upward. */
const roundedDivide = (dividend: bigint, divisor: bigint): bigint =>
  floorDivide(2n * dividend + divisor, 2n * divisor);
