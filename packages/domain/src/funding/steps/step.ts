import type { BilingualText } from '../../document/primitives.ts';
import { evaluateExpression } from '../../eligibility/evaluate.ts';
import { conditionTruth, replacedTruth } from '../case/active-rules.ts';
import type { FundingStep } from '../estimate/result.ts';
import type { FundingRule } from '../rule.ts';
import { ruleTextInBothLanguages } from '../text/rule-text.ts';
import {
  explainBase,
  explainCharge,
  explainNegotiated,
  explainRaise,
  explainSplit,
} from './explain-amount.ts';
import { explainCategoryLimit, explainEligibleCosts, explainOwnFundsOnly } from './explain-costs.ts';
import { explainEquity, explainLoan } from './explain-finance.ts';
import { explainLimit } from './explain-limit.ts';
import { explainRelation } from './explain-relation.ts';
import { type Explanation, explain, type Setting } from './explanation.ts';

/** What became of one rule: whether it applies, and if so what it did. */
export function stepOf(rule: FundingRule, setting: Setting): FundingStep {
  const { outcome, amount, because } = explanationOf(rule, setting);
  const { key, kind, evidence, inferred } = rule;
  const text = ruleTextInBothLanguages(rule);
  return { ruleKey: key, kind, outcome, amount, text, because, evidence, inferred: inferred ?? null };
}

const NO_JUDGEMENTS: ReadonlyMap<string, boolean> = new Map();

function explanationOf(rule: FundingRule, setting: Setting): Explanation {
  const { rules, known } = setting;
  const facts = { values: known.values, judgements: NO_JUDGEMENTS };
  const applies = conditionTruth(rule, facts);
  if (rule.condition && applies !== 'yes') {
    const { because } = evaluateExpression(rule.condition, known);
    return { outcome: applies === 'no' ? 'not_applicable' : 'undecided', amount: null, because };
  }
  const replaced = replacedTruth(rule, rules, facts);
  if (replaced !== 'no') return explainReplaced(rule, setting, replaced === 'yes');
  return explainInForce(rule, setting);
}

function explainReplaced({ key }: FundingRule, { rules, known }: Setting, isCertain: boolean): Explanation {
  const facts = { values: known.values, judgements: NO_JUDGEMENTS };
  const others = rules.filter((rule) => rule.replaces.includes(key));
  const relevant = others.filter((rule) => conditionTruth(rule, facts) === (isCertain ? 'yes' : 'unknown'));
  const texts: readonly BilingualText[] = relevant.map(ruleTextInBothLanguages);
  const zh = texts.map((text) => text.zh).join('；');
  const en = texts.map((text) => text.en).join('; ');
  return isCertain
    ? explain('replaced', null, `改依：${zh}`, `Replaced by: ${en}`)
    : explain('undecided', null, `尚不知是否改依：${zh}`, `Not known whether it is replaced by: ${en}`);
}

function explainInForce(rule: FundingRule, setting: Setting): Explanation {
  switch (rule.kind) {
    case 'amount_limit':
    case 'share_limit':
      return explainLimit(rule, setting);
    case 'relation':
      return explainRelation(rule, setting);
    case 'bonus':
    case 'share_uplift':
      return explainRaise(rule, setting);
    case 'multiplier':
    case 'by_reference':
      return explainBase(rule, setting);
    case 'fixed_split':
      return explainSplit(rule, setting);
    case 'free_of_charge':
    case 'fee':
      return explainCharge(rule);
    case 'eligible_costs':
      return explainEligibleCosts(rule, setting);
    case 'category_limit':
      return explainCategoryLimit(rule, setting);
    case 'own_funds_only':
      return explainOwnFundsOnly(rule, setting);
    case 'loan_terms':
      return explainLoan(rule, setting);
    case 'equity_terms':
      return explainEquity(rule, setting);
    case 'negotiated':
      return explainNegotiated(rule);
    case 'guarantee':
    case 'lender_fee':
    case 'disbursement_plan':
    case 'matching_ratio':
      return explain('informs', null, '不影響金額的條件', 'A condition that no amount depends on');
  }
}
