import type { Verdict } from '../../eligibility/evaluate-criteria.ts';
import type { KnownFacts } from '../../eligibility/known-facts.ts';
import type { AmountRange } from '../estimate/range.ts';
import type { FundingRule, FundingRuleOf } from '../rule.ts';
import { assuredOnlyIf } from './assured.ts';
import { type Ceiling, inForce, lowestCeiling } from './ceiling.ts';
import { type Holding, holdingOf } from './holding.ts';
import type { ShareholdingRequest } from './shareholding-request.ts';

type EquityTerms = FundingRuleOf<'equity_terms'>;

export interface EquityEstimate extends Holding {
  /** The most that may be invested first. Null: no limit is stated. */
  readonly firstInvestment: AmountRange | null;
  /** The first investment is at most this many times what angels and institutions put in. */
  readonly maxMultipleOfCoInvestors: number | null;
  /** The most of all investments together, the first one included. */
  readonly cumulativeLimit: number | null;
  /** The highest share that public bodies may hold together, as written. */
  readonly maxPublicShareholding: string | null;
  /** Which classes of shares may be bought, by the share that the investor then holds. */
  readonly shareClasses: readonly NonNullable<EquityTerms['shareClasses']>[];
  readonly requiresCoInvestor: boolean;
  readonly newSharesOnly: boolean;
  readonly notLargestShareholder: boolean;
}

/** The terms of an equity track, and what they leave to a firm whose shareholders are known. Null where it states none. */
export function estimateEquity(
  rules: readonly FundingRule[],
  known: KnownFacts,
  verdict: Verdict,
  shareholding: ShareholdingRequest | null = null,
): EquityEstimate | null {
  const terms = rules
    .filter((rule) => rule.kind === 'equity_terms')
    .filter((rule) => inForce(rule, rules, known) !== 'no');
  if (terms.length === 0) return null;
  const { least, most } = lowestCeiling(equityCeilings(rules, known));
  const first = most === null ? null : { assured: Math.min(least ?? most, most), possible: most };
  const lowest = (of: (rule: EquityTerms) => number | undefined): number | null => {
    const stated = terms.map(of).filter((amount) => amount !== undefined);
    return stated.length === 0 ? null : Math.min(...stated);
  };
  const limits = {
    cumulativeLimit: lowest(({ maxCumulativeInvestment }) => maxCumulativeInvestment),
    maxPublicShareholding:
      terms.flatMap(({ maxPublicShareholding }) => maxPublicShareholding ?? [])[0] ?? null,
    shareClasses: terms.flatMap(({ shareClasses }) => shareClasses ?? []),
  };
  return {
    ...limits,
    ...holdingOf(shareholding, limits),
    firstInvestment: assuredOnlyIf(verdict, first),
    maxMultipleOfCoInvestors: lowest(({ maxMultipleOfCoInvestors }) => maxMultipleOfCoInvestors),
    requiresCoInvestor: terms.some(({ requiresCoInvestor }) => requiresCoInvestor === true),
    newSharesOnly: terms.some(({ newSharesOnly }) => newSharesOnly === true),
    notLargestShareholder: terms.some(({ notLargestShareholder }) => notLargestShareholder === true),
  };
}

/** What each equity rule lets be invested first. */
export function equityCeilings(rules: readonly FundingRule[], known: KnownFacts): readonly Ceiling[] {
  const others = known.values['project.coInvestment'];
  return rules
    .filter((rule) => rule.kind === 'equity_terms')
    .flatMap((rule): Ceiling[] => {
      const common = { ruleKey: rule.key, inForce: inForce(rule, rules, known) };
      const {
        maxFirstInvestment: first,
        maxMultipleOfCoInvestors: times,
        maxCumulativeInvestment: all,
      } = rule;
      const fixed = [first, all].flatMap((limit) =>
        limit === undefined ? [] : [{ ...common, least: limit, most: limit }],
      );
      if (times === undefined) return fixed;
      if (typeof others !== 'number') return [...fixed, { ...common, least: 0, most: null }];
      const multiple = Math.min(others * times, Number.MAX_SAFE_INTEGER);
      return [...fixed, { ...common, least: multiple, most: multiple }];
    });
}
