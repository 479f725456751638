import { NO, type TruthCode, UNKNOWN, YES } from '../eligibility/compiled/truth-code.ts';
import type { Verdict } from '../eligibility/evaluate-criteria.ts';
import type { Instrument } from '../funding/estimate/unstated.ts';

/**
 * What could be got, from the best to nothing. Amounts are compared within one of them only: what is given is not weighed
 * against what is lent. A sum that is given comes before help of which no sum is stated, that before money for shares, and
 * that before money that has to be paid back.
 */
export const RANK = {
  given: 0,
  helped: 1,
  invested: 2,
  investedUnstated: 3,
  lent: 4,
  lentUnstated: 5,
  nothing: 6,
} as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** `amount`: null where none is stated, or it is not known. */
export function rankOf(instrument: Instrument, amount: number | null): Rank {
  if (amount === 0) return RANK.nothing;
  if (instrument === 'loan') return amount === null ? RANK.lentUnstated : RANK.lent;
  if (instrument === 'equity') return amount === null ? RANK.investedUnstated : RANK.invested;
  return amount === null ? RANK.helped : RANK.given;
}

/** How an applicant stands with a track, or with the best track of a program. */
export interface Standing {
  readonly truth: TruthCode;
  readonly rank: Rank;
  /** Whole dollars; 0 where no amount is stated. */
  readonly amount: number;
}

/** Negative where the left one is better: what could be got, then how certain it is. */
export const compareStandings = (left: Standing, right: Standing): number =>
  left.rank - right.rank || right.amount - left.amount || right.truth - left.truth;

export const verdictOf = (truth: TruthCode): Verdict => VERDICTS[truth];

const VERDICTS = ['not_eligible', 'needs_information', 'eligible'] as const satisfies readonly Verdict[];

export const truthOfVerdict = (verdict: Verdict): TruthCode =>
  verdict === 'eligible' ? YES : verdict === 'not_eligible' ? NO : UNKNOWN;
