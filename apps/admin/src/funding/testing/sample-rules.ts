/** Rules for tests, as the API gives them. */
import type { FundingRule } from '../rule.ts';

export const base = {
  id: 'r',
  key: 'r',
  text: '',
  appliesToAllTracks: false,
  evidence: [],
  isInferred: false,
  inference: null,
  note: null,
} as const;

export const half = { numerator: 1, denominator: 2, text: '50%' } as const;

export const shareLimit = (
  party: 'GOVERNMENT' | 'APPLICANT',
  bound: 'MAX' | 'MIN',
  isStrict = false,
): FundingRule => ({
  ...base,
  __typename: 'ShareLimit',
  party,
  bound,
  share: half,
  isStrict,
});

export const grantLimit = (amount: number, appliesToAllTracks = false): FundingRule => ({
  ...base,
  __typename: 'AmountLimit',
  party: 'GOVERNMENT',
  bound: 'MAX',
  amount: { amount },
  isInKind: false,
  appliesToAllTracks,
});

export const fixedSplit = (government: number, applicant: number): FundingRule => ({
  ...base,
  __typename: 'FixedSplit',
  government: { amount: government },
  applicant: { amount: applicant },
  isInKind: false,
});
