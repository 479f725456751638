import type { EligibilityCriterion } from '../../eligibility/criterion.ts';
import type { FactName } from '../../eligibility/facts.ts';
import type { KnownFacts } from '../../eligibility/known-facts.ts';
import { MOST_DOLLARS } from '../../eligibility/parse-facts.ts';
import { every, type Truth } from '../../eligibility/truth.ts';
import { truthOf } from '../../eligibility/truth-of.ts';
import type { Track } from '../../program/document.ts';
import type { ReadApplication } from '../application/read-application.ts';
import { activeRules } from '../case/active-rules.ts';
import { type Completion, completions } from '../case/completions.ts';
import type { FundingCase } from '../case/funding-case.ts';
import type { FundingRule } from '../rule.ts';
import { NUMBERS_IN_RULES } from './numbers-used.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Instrument } from './unstated.ts';

/** Everything that an estimate is made from. */
export interface Request {
  readonly criteria: readonly EligibilityCriterion[];
  readonly rules: readonly FundingRule[];
  readonly instrument: Instrument;
  /** How long the supported work may take. */
  readonly execution: Track['execution'];
  readonly known: KnownFacts;
  readonly application: ReadApplication;
}

/** What the rules make of one completion, read at its worst and at its best. */
export interface Surveyed {
  readonly isEligible: Truth;
  readonly least: Outcome;
  readonly most: Outcome;
}

export interface Survey {
  readonly cases: readonly Surveyed[];
  readonly isExhaustive: boolean;
}

/** Above any amount that can be given, and low enough to be an exact number itself. */
export const CEILING = 10n * BigInt(MOST_DOLLARS);

/** Applies the rules to every completion of what is unknown. */
export function survey(
  { criteria, rules, instrument, known, application }: Request,
  ceiling: bigint,
): Survey {
  const conditions = rules.flatMap(({ condition }) => condition ?? []);
  const expressions = criteria.map(({ expression }) => expression);
  const { completions: all, isExhaustive } = completions(
    known,
    conditions,
    expressions,
    NUMBERS_IN_RULES,
    ceiling,
  );
  const outcomes = new Map<string, Outcome>();

  const solved = (completion: Completion, stance: FundingCase['stance']): Outcome => {
    const given: FundingCase = { ...completion, stance, application, ceiling };
    const key = signature(rules, given);
    const before = outcomes.get(key);
    if (before) return before;
    const outcome = outcomeOf(rules, instrument, given);
    outcomes.set(key, outcome);
    return outcome;
  };
  const cases = all.map((completion) => ({
    isEligible: every(expressions.map((one) => truthOf(one, completion.values, completion.judgements))),
    least: solved(completion, 'least'),
    most: solved(completion, 'most'),
  }));
  return { cases, isExhaustive };
}

/** Cases with the same rules in force and the same numbers have the same outcome. */
function signature(rules: readonly FundingRule[], given: FundingCase): string {
  const active = activeRules(rules, given).map(({ key }) => key);
  const number = (fact: FactName) => given.assumed.get(fact)?.low ?? given.values[fact];
  return [given.stance, ...active, ...NUMBERS_IN_RULES.map(number)].join(' ');
}
