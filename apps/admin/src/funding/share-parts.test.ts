import { describe, expect, it } from 'vitest';
import { headlineOf } from './headline.ts';
import type { FundingRule } from './rule.ts';
import { sharePartsOf } from './share-parts.ts';

const base = {
  id: 'r',
  key: 'r',
  text: '',
  appliesToAllTracks: false,
  evidence: [],
  isInferred: false,
  inference: null,
  note: null,
} as const;
const half = { numerator: 1, denominator: 2, text: '50%' };
const share = (party: 'GOVERNMENT' | 'APPLICANT', bound: 'MAX' | 'MIN'): FundingRule => ({
  ...base,
  __typename: 'ShareLimit',
  party,
  bound,
  share: half,
});
const split: FundingRule = {
  ...base,
  __typename: 'FixedSplit',
  government: { amount: 160_000 },
  applicant: { amount: 40_000 },
  isInKind: false,
};

describe('sharePartsOf', () => {
  it('draws 16萬 of 20萬 as four fifths of the government', () => {
    expect(sharePartsOf(split, 'zh-TW')).toEqual([
      { party: 'government', ratio: 0.8, value: '16萬元', bound: 'exact' },
      { party: 'applicant', ratio: 0.2, value: '4萬元', bound: 'exact' },
    ]);
  });

  it('puts the government first, whoever the limit is on', () => {
    expect(sharePartsOf(share('GOVERNMENT', 'MAX'), 'en')?.map(({ party, bound }) => [party, bound])).toEqual(
      [
        ['government', 'max'],
        ['applicant', 'rest'],
      ],
    );
    expect(sharePartsOf(share('APPLICANT', 'MIN'), 'en')?.map(({ party, bound }) => [party, bound])).toEqual([
      ['government', 'rest'],
      ['applicant', 'min'],
    ]);
  });

  it('draws nothing for a rule that splits no cost', () => {
    expect(sharePartsOf({ ...base, __typename: 'Relation' }, 'en')).toBeNull();
    expect(
      sharePartsOf({ ...split, government: { amount: 0 }, applicant: { amount: 0 } } as FundingRule, 'en'),
    ).toBeNull();
  });
});

describe('headlineOf', () => {
  it('writes amounts as each language does', () => {
    const limit: FundingRule = {
      ...base,
      __typename: 'AmountLimit',
      party: 'GOVERNMENT',
      bound: 'MAX',
      amount: { amount: 10_000_000 },
    };
    expect(headlineOf(limit, 'zh-TW')).toEqual({ figure: '1,000萬元', label: 'amount_government_max' });
    expect(headlineOf(limit, 'en').figure).toBe('NT$10 million');
  });

  it('gives a range for a guarantee between two shares', () => {
    const guarantee = (minShare: typeof half | null, maxShare: typeof half | null): FundingRule => ({
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

  it('names a kind without a figure by its type', () => {
    expect(headlineOf({ ...base, __typename: 'FreeOfCharge' }, 'en')).toEqual({
      figure: null,
      label: 'free_of_charge',
    });
    expect(headlineOf({ ...base, __typename: 'OwnFundsOnly' }, 'en').label).toBe('own_funds_only');
  });
});
