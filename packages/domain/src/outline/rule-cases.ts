import { deriveFacts } from '../eligibility/known-facts.ts';
import { readApplication } from '../funding/application/read-application.ts';
import { activeRules } from '../funding/case/active-rules.ts';
import { completions } from '../funding/case/completions.ts';
import type { FundingCase } from '../funding/case/funding-case.ts';
import { NUMBERS_IN_RULES } from '../funding/estimate/numbers-used.ts';
import { CEILING } from '../funding/estimate/survey.ts';
import type { FundingRule, FundingRuleKind } from '../funding/rule.ts';

/** An application of which nothing is known. */
const NOTHING_KNOWN = readApplication({}, { facts: {} });

/** The day decides nothing: a firm of which nothing is known has no age. */
const ANY_DAY = '2000-01-01';

/** The rules of some kinds, and whatever may stand in their place. */
export function rulesOfKinds(
  rules: readonly FundingRule[],
  kinds: ReadonlySet<FundingRuleKind>,
): readonly FundingRule[] {
  const wanted = new Set(rules.filter(({ kind }) => kinds.has(kind)).map(({ key }) => key));
  return rules.filter(({ key, replaces }) => wanted.has(key) || replaces.some((other) => wanted.has(other)));
}

export interface RuleCases {
  readonly cases: readonly FundingCase[];
  /** False where there are too many ways to try: the one case then leaves open whether a rule with a condition is in force. */
  readonly isExhaustive: boolean;
}

/**
 * Every way in which the conditions of the rules can turn out for somebody, read at its best for the applicant. Ways in
 * which the same rules are in force, with the same numbers, are one.
 */
export function casesOf(rules: readonly FundingRule[]): RuleCases {
  const known = deriveFacts({}, { on: ANY_DAY });
  const conditions = rules.flatMap(({ condition }) => condition ?? []);
  const distinct = new Map<string, FundingCase>();
  const { completions: ways, isExhaustive } = completions(known, conditions, [], [], CEILING);
  for (const way of ways) {
    const given: FundingCase = { ...way, stance: 'most', application: NOTHING_KNOWN, ceiling: CEILING };
    const active = activeRules(rules, given).map(({ key }) => key);
    const numbers = NUMBERS_IN_RULES.map((fact) => {
      const range = given.assumed.get(fact);
      return range ? `${range.low}-${range.high}` : '';
    });
    distinct.set([...active, ...numbers].join(' '), given);
  }
  return { cases: [...distinct.values()], isExhaustive };
}
