import { listText } from '../../document/bilingual.ts';
import { FACTS } from '../../eligibility/facts.ts';
import type { Ceiling } from '../finance/ceiling.ts';
import { equityCeilings } from '../finance/equity.ts';
import { covers, loanCeilings } from '../finance/loan-ceilings.ts';
import type { FundingRuleOf } from '../rule.ts';
import { PURPOSE } from '../text/words.ts';
import { type Explanation, explain, inDollars, notKnown, type Setting } from './explanation.ts';

export function explainLoan(rule: FundingRuleOf<'loan_terms'>, { rules, known }: Setting): Explanation {
  const wanted = known.values['project.loanPurpose'];
  const isForAll = rule.purposes.length === 0;
  if (!isForAll && wanted !== undefined && !covers(rule.purposes, wanted)) {
    const list = (locale: 'zh-TW' | 'en') =>
      listText(
        rule.purposes.map((purpose) => (locale === 'en' ? PURPOSE[purpose].en : PURPOSE[purpose].zh)),
        'or',
        locale,
      );
    return explain('not_applicable', null, `貸款不用於${list('zh-TW')}`, `The loan is not for ${list('en')}`);
  }
  if (rule.maxAmount === undefined && rule.maxShareOfPlan === undefined) return terms();
  if (rule.maxShareOfPlan !== undefined && known.values['project.totalCost'] === undefined) {
    return notKnown(FACTS['project.totalCost'].label);
  }
  const ceilings = loanCeilings(rules, known);
  const mine = ceilings.filter(({ ruleKey }) => ruleKey === rule.key);
  if (!isForAll && wanted === undefined) return notKnown(FACTS['project.loanPurpose'].label);
  const others = ceilings.filter(({ purposes }) => purposes.length === 0 || covers(purposes, wanted));
  return compared(mine, others);
}

export function explainEquity(rule: FundingRuleOf<'equity_terms'>, { rules, known }: Setting): Explanation {
  const ceilings = equityCeilings(rules, known);
  const mine = ceilings.filter(({ ruleKey }) => ruleKey === rule.key);
  if (mine.length === 0) return terms();
  if (rule.maxMultipleOfCoInvestors !== undefined && known.values['project.coInvestment'] === undefined) {
    return notKnown(FACTS['project.coInvestment'].label);
  }
  return compared(mine, ceilings);
}

function compared(mine: readonly Ceiling[], all: readonly Ceiling[]): Explanation {
  const lowest = (ceilings: readonly Ceiling[]) =>
    Math.min(...ceilings.filter(({ inForce }) => inForce === 'yes').flatMap(({ most }) => most ?? []));
  const own = lowest(mine);
  const { zh, en } = inDollars(own);
  return own <= lowest(all)
    ? explain('binds', own, `最多${zh}，決定了本案結果`, `At most ${en}: this decides the result`)
    : explain('limits', own, `最多${zh}，本案另有更低的限制`, `At most ${en}: something else is lower`);
}

const terms = (): Explanation => explain('informs', null, '為此項支持的條件', 'Terms of this support');
