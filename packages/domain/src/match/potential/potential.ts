import { type Condition, comparisonsOf } from '../../eligibility/compiled/condition.ts';
import type { ConditionPool } from '../../eligibility/compiled/condition-pool.ts';
import { type Instrument, instrumentOf } from '../../funding/estimate/unstated.ts';
import type { FundingRule } from '../../funding/rule.ts';
import type { SupportKind } from '../../program/document.ts';
import { otherTotalFact } from './base.ts';
import { contributionOf } from './contribution.ts';
import { financeOf } from './finance.ts';
import { isPossible, type RuleWays, ruleWays } from './rule-ways.ts';
import type { Situation } from './situation.ts';

/** What a track gives, ready to be asked how much that could be. */
export interface CompiledPotential {
  readonly instrument: Instrument;
  /** The conditions that decide which rules are in force. */
  readonly conditions: readonly Condition[];
  /**
   * The most that an applicant could be given if it is eligible: of a grant, service or award the government's contribution, of a
   * loan what may be lent, of equity what may be invested first. Whole dollars, never less than `estimateFunding` says
   * is possible. Null: it depends on what is not known. Null instead of a function: the rules state no amount at all.
   */
  readonly amount: Amount | null;
}

type Amount = (situation: Situation) => number | null;

/** `rules` and `criteria`: the program's, then the track's. */
export function compilePotential(
  rules: readonly FundingRule[],
  kind: SupportKind,
  criteria: readonly Condition[],
  pool: ConditionPool,
): CompiledPotential {
  const instrument = instrumentOf(kind);
  if (instrument === 'loan' || instrument === 'equity') {
    return { instrument, conditions: [], amount: financeOf(rules, instrument) };
  }
  const ways = rules.length === 0 ? null : ruleWays(rules, pool);
  if (!ways) return { instrument, conditions: [], amount: null };
  const amount = amountOver(ways, rules);
  const asksTotal = comparisonsOf([...ways.conditions, ...criteria]).some(
    ({ comparison }) => comparison?.fact === 'project.totalCost',
  );
  return {
    instrument,
    conditions: ways.conditions,
    amount: amount && asksTotal && hasOtherTotal(rules) ? withTotalOrWithout(amount) : amount,
  };
}

const hasOtherTotal = (rules: readonly FundingRule[]): boolean =>
  otherTotalFact(rules) !== 'project.totalCost';

/** An estimate assumes a total where a condition asks for it, and a share of tuition is then one of a part of the cost. */
const withTotalOrWithout =
  (amount: Amount): Amount =>
  (situation) => {
    const without = amount(situation);
    const assumed = amount({ ...situation, isTotalAssumed: true });
    return without === null || assumed === null ? null : Math.max(without, assumed);
  };

function amountOver({ conditions, ways }: RuleWays, rules: readonly FundingRule[]): Amount | null {
  const compiled = ways.map(({ active, patterns }) => ({
    patterns,
    contribution: contributionOf(active, rules),
  }));
  if (compiled.every(({ contribution }) => !contribution)) return null;
  const [only, ...others] = compiled;
  if (only?.contribution && others.length === 0) return only.contribution;
  return (situation) => {
    let most = 0;
    for (const { patterns, contribution } of compiled) {
      if (!isPossible(patterns, conditions, situation.truths)) continue;
      const amount = contribution ? contribution(situation) : null;
      if (amount === null) return null;
      if (amount > most) most = amount;
    }
    return most;
  };
}
