import type { Locale } from '@zhuli/domain';
import { shortAmount } from './headline.ts';
import type { FundingRule, Party } from './rule.ts';

/** One part of a cost, as a bar shows it. */
export interface SharePart {
  readonly party: 'government' | 'applicant';
  /** 0 to 1, for drawing alone: what is written comes from exact values. */
  readonly ratio: number;
  /** What is written on the part: a share or an amount as it is, or a bound, or what remains. */
  readonly value: string | null;
  readonly bound: 'max' | 'below' | 'min' | 'above' | 'exact' | 'rest';
}

const other = (party: Party): Party => (party === 'GOVERNMENT' ? 'APPLICANT' : 'GOVERNMENT');
const lower = (party: Party) => (party === 'GOVERNMENT' ? 'government' : 'applicant');

function boundOf({
  bound,
  isStrict,
}: Extract<FundingRule, { __typename: 'ShareLimit' }>): SharePart['bound'] {
  if (bound === 'EXACT') return 'exact';
  if (bound === 'MAX') return isStrict ? 'below' : 'max';
  return isStrict ? 'above' : 'min';
}

/** Who pays which part of a cost, for the rules that say so; null for all others. The government's part comes first. */
export function sharePartsOf(rule: FundingRule, locale: Locale): readonly SharePart[] | null {
  if (rule.__typename === 'FixedSplit') {
    const total = rule.government.amount + rule.applicant.amount;
    if (total === 0) return null;
    const part = (party: SharePart['party'], { amount }: { readonly amount: number }): SharePart => ({
      party,
      ratio: amount / total,
      value: shortAmount(amount, locale),
      bound: 'exact',
    });
    return [part('government', rule.government), part('applicant', rule.applicant)].filter(
      ({ ratio }) => ratio > 0,
    );
  }
  if (rule.__typename === 'ShareLimit') {
    const ratio = rule.share.numerator / rule.share.denominator;
    if (ratio > 1) return null;
    const limited: SharePart = {
      party: lower(rule.party),
      ratio,
      value: rule.share.text,
      bound: boundOf(rule),
    };
    const rest: SharePart = { party: lower(other(rule.party)), ratio: 1 - ratio, value: null, bound: 'rest' };
    return rule.party === 'GOVERNMENT' ? [limited, rest] : [rest, limited];
  }
  return null;
}
