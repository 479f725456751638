import { describe, expect, it } from 'vitest';
import { headlineOf, mainHeadline } from './headline.ts';
import type { FundingRule, Share } from './rule.ts';
import { base, grantLimit, half, shareLimit } from './testing/sample-rules.ts';

describe('headlineOf', () => {
  it('writes amounts as each language does', () => {
    expect(headlineOf(grantLimit(10_000_000), 'zh-TW')).toEqual({
      figure: '1,000萬元',
      label: 'amount_government_max',
    });
    expect(headlineOf(grantLimit(10_000_000), 'en').figure).toBe('NT$10 million');
  });

  it('tells what a whole case may cost from what is granted', () => {
    const whole = { ...grantLimit(1_500_000), party: 'TOTAL' } as FundingRule;
    expect(headlineOf(whole, 'zh-TW')).toEqual({ figure: '150萬元', label: 'amount_total_max' });
    expect(mainHeadline([whole, grantLimit(500_000)], 'zh-TW')?.figure).toBe('50萬元');
  });

  it('tells a service of a value from money', () => {
    const service = { ...grantLimit(20_000), isInKind: true } as FundingRule;
    expect(headlineOf(service, 'zh-TW')).toEqual({ figure: '2萬元', label: 'in_kind' });
  });

  it('writes a bound that is itself not allowed with its sign', () => {
    expect(headlineOf(shareLimit('APPLICANT', 'MIN', true), 'en').figure).toBe('> 50%');
    expect(headlineOf(shareLimit('APPLICANT', 'MIN'), 'en').figure).toBe('50%');
  });

  it('gives a range for a guarantee between two shares', () => {
    const guarantee = (minShare: Share | null, maxShare: Share | null): FundingRule => ({
      ...base,
      __typename: 'Guarantee',
      minShare,
      maxShare,
    });
    const most = { numerator: 1, denominator: 1, text: '100%' };
    expect(headlineOf(guarantee(half, most), 'en').figure).toBe('50%–100%');
    expect(headlineOf(guarantee(null, most), 'en').figure).toBe('100%');
    expect(headlineOf(guarantee(null, null), 'en').figure).toBeNull();
  });

  it('knows a loan by its limit, then its term, then its rate', () => {
    const loan = {
      ...base,
      __typename: 'LoanTerms',
      maxAmount: { amount: 2_000_000 },
      maxTermMonths: 72,
      rate: { spread: half },
    } as const;
    const undated = { ...loan, maxAmount: null, maxTermMonths: null };
    expect(headlineOf(loan, 'zh-TW')).toEqual({ figure: '200萬元', label: 'loan_amount' });
    expect(headlineOf({ ...loan, maxAmount: null }, 'zh-TW')).toEqual({ figure: '6年', label: 'loan_term' });
    expect(headlineOf(undated, 'zh-TW')).toEqual({ figure: '+50%', label: 'loan_rate' });
    expect(headlineOf({ ...undated, rate: null }, 'zh-TW')).toEqual({ figure: null, label: 'loan_terms' });
  });

  it('tells what the lender is paid by its rate', () => {
    const yearlyRate = { numerator: 7, denominator: 1000, text: '0.7%' };
    expect(headlineOf({ ...base, __typename: 'LenderFee', yearlyRate }, 'en')).toEqual({
      figure: '0.7%',
      label: 'lender_fee',
    });
  });

  it('names a kind without a figure by its type', () => {
    expect(headlineOf({ ...base, __typename: 'FreeOfCharge' }, 'en')).toEqual({
      figure: null,
      label: 'free_of_charge',
    });
    expect(headlineOf({ ...base, __typename: 'OwnFundsOnly' }, 'en').label).toBe('own_funds_only');
  });
});

describe('mainHeadline', () => {
  it("is a track's own grant before what all tracks share, and before other figures", () => {
    const rules = [grantLimit(5_000_000, true), shareLimit('APPLICANT', 'MIN'), grantLimit(10_000_000)];
    expect(mainHeadline(rules, 'zh-TW')?.figure).toBe('1,000萬元');
    expect(mainHeadline(rules.slice(0, 2), 'zh-TW')?.figure).toBe('500萬元');
    expect(mainHeadline(rules.slice(1, 2), 'zh-TW')?.figure).toBe('50%');
  });

  it('is that it is free where there is no figure, and nothing where there is neither', () => {
    expect(mainHeadline([{ ...base, __typename: 'FreeOfCharge' }], 'zh-TW')?.label).toBe('free_of_charge');
    expect(mainHeadline([{ ...base, __typename: 'Relation' }], 'zh-TW')).toBeUndefined();
  });
});
