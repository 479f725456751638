import { evaluateExpression } from '../../eligibility/evaluate.ts';
import type { FactName } from '../../eligibility/facts.ts';
import type { KnownFacts } from '../../eligibility/known-facts.ts';
import { type MissingInformation, missingFor } from '../../eligibility/missing.ts';
import type { ReadApplication } from '../application/read-application.ts';
import { totalFact } from '../case/cost-base.ts';
import { isCounted } from '../case/funding-case.ts';
import { isCategoryRule } from '../constraint/cost-categories.ts';
import { hasSubsidyBase } from '../constraint/subsidy-base.ts';
import { inForce } from '../finance/ceiling.ts';
import type { FundingRule } from '../rule.ts';
import { numbersIn } from './numbers-used.ts';

/** What the rules, as far as they may be in force, would have to know to give one result. */
export function missingForRules(
  rules: readonly FundingRule[],
  known: KnownFacts,
  application: ReadApplication,
): readonly MissingInformation[] {
  const open = rules.filter((rule) => inForce(rule, rules, known) !== 'no');
  const conditions = open.flatMap(({ condition }) =>
    condition ? evaluateExpression(condition, known).missing : [],
  );
  const facts = new Set<FactName>(open.flatMap(numbersIn));
  if (hasSubsidyBase(open, rules)) facts.add('project.subsidyBase');
  if (open.some(dependsOnTotal)) facts.add(totalFact(open, known));
  const unknown = [...facts].filter((fact) => known.values[fact] === undefined);
  return [
    ...conditions,
    ...unknown.flatMap((fact) => missingFor(fact, known)),
    ...(open.some(isCategoryRule) && !application.costs ? [MISSING_COSTS] : []),
    ...(open.some((rule) => isUncounted(rule, application)) ? [MISSING_COUNT] : []),
  ];
}

/** What the government pays is never more than the project costs, so every limit on it leaves the total to be known. */
const dependsOnTotal = ({ kind }: FundingRule): boolean =>
  ['amount_limit', 'share_limit', 'relation', 'category_limit', 'by_reference', 'multiplier'].includes(kind);

const isUncounted = (rule: FundingRule, application: ReadApplication): boolean =>
  (rule.kind === 'amount_limit' || rule.kind === 'fee' || rule.kind === 'fixed_split') &&
  !isCounted(rule.per, { application });

const MISSING_COSTS: MissingInformation = {
  kind: 'detail',
  fact: null,
  label: { zh: '各科目經費', en: 'costs by category' },
  question: { zh: '各經費科目編列多少元？', en: 'How much is budgeted for each expense category?' },
};

const MISSING_COUNT: MissingInformation = {
  kind: 'detail',
  fact: null,
  label: { zh: '數量', en: 'quantities' },
  question: {
    zh: '有幾年、幾人、幾班、幾款、幾張證書或幾次申請？',
    en: 'How many years, people, classes, models, certificates or requests are there?',
  },
};
