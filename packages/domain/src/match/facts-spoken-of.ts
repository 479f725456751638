import type { EligibilityCriterion } from '../eligibility/criterion.ts';
import { type FactName, isFactName } from '../eligibility/facts.ts';
import { DERIVED_FROM } from '../eligibility/known-facts.ts';
import { comparisonsIn } from '../funding/case/undecided.ts';
import { numbersIn } from '../funding/estimate/numbers-used.ts';
import type { FundingRule } from '../funding/rule.ts';

/** The facts that criteria and rules ask or calculate with, each once, and those that such facts follow from. */
export function factsSpokenOf(
  criteria: readonly Pick<EligibilityCriterion, 'expression'>[],
  rules: readonly FundingRule[],
): readonly FactName[] {
  const conditions = rules.flatMap(({ condition }) => condition ?? []);
  const asked = comparisonsIn([...criteria.map(({ expression }) => expression), ...conditions])
    .map(({ fact }) => fact)
    .filter(isFactName);
  const direct = [...asked, ...rules.flatMap(numbersIn)];
  return [...new Set([...direct, ...direct.flatMap((fact) => DERIVED_FROM[fact] ?? [])])];
}
