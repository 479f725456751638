import type { EligibilityCriterion } from '../../eligibility/criterion.ts';
import type { FactName } from '../../eligibility/facts.ts';
import type { KnownFacts } from '../../eligibility/known-facts.ts';
import { MOST_DOLLARS } from '../../eligibility/parse-facts.ts';
import { every, type Truth } from '../../eligibility/truth.ts';
import { truthOf } from '../../eligibility/truth-of.ts';
import type { Track } from '../../program/document.ts';
import type { ReadApplication } from '../application/read-application.ts';
import { truthsInForce } from '../case/active-rules.ts';
import { type Completion, completions } from '../case/completions.ts';
import type { FundingCase, Measure } from '../case/funding-case.ts';
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
  /** The case that `most` is the outcome of. */
  readonly best: FundingCase;
}

export interface Survey {
  readonly cases: readonly Surveyed[];
  readonly isExhaustive: boolean;
}

/** Above any amount that can be given, and low enough to be an exact number itself. */
export const CEILING = 10n * BigInt(MOST_DOLLARS);

type Solved = Pick<Surveyed, 'least' | 'most' | 'best'>;

/** Applies the rules to every completion of what is unknown. */
export function survey({ criteria, rules, instrument, known, application }: Request): Survey {
  const conditions = rules.flatMap(({ condition }) => condition ?? []);
  const expressions = criteria.map(({ expression }) => expression);
  const { completions: all, isExhaustive } = completions(
    known,
    conditions,
    expressions,
    NUMBERS_IN_RULES,
    CEILING,
  );
  const solved = new Map<string, Solved>();
  const solve = (completion: Completion): Solved => {
    const given = (stance: FundingCase['stance']): FundingCase => ({
      ...completion,
      stance,
      application,
      ceiling: CEILING,
    });
    const best = given('most');
    return {
      least: outcomeOf(rules, instrument, given('least')),
      most: outcomeOf(rules, instrument, best),
      best,
    };
  };
  const cases = all.map((completion): Surveyed => {
    const key = signature(rules, completion);
    const known = solved.get(key) ?? solve(completion);
    solved.set(key, known);
    return {
      isEligible: every(expressions.map((one) => truthOf(one, completion.values, completion.judgements))),
      ...known,
    };
  });
  return { cases, isExhaustive };
}

/** Cases with the same rules in force and the same numbers have the same outcome. */
function signature(rules: readonly FundingRule[], completion: Completion): string {
  const number = (fact: FactName) => completion.assumed.get(fact)?.low ?? completion.values[fact];
  return [...truthsInForce(rules, completion), ...NUMBERS_IN_RULES.map(number)].join(' ');
}

/** The best outcomes of these cases where numbers without a bound are twice as far away, each distinct one once. */
export function farther(cases: readonly Surveyed[], { rules, instrument }: Request): readonly Outcome[] {
  const distinct = new Map(cases.map(({ most, best }) => [most, best]));
  return [...distinct.values()].map((best) => outcomeOf(rules, instrument, doubled(best)));
}

function doubled(given: FundingCase): FundingCase {
  const assumed = [...given.assumed].map(([fact, { low, high }]) => {
    const range: Measure = {
      low: low === -given.ceiling ? 2n * low : low,
      high: high === given.ceiling ? 2n * high : high,
    };
    return [fact, range] as const;
  });
  return { ...given, assumed: new Map(assumed), ceiling: 2n * given.ceiling };
}
