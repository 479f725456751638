import { inBothLanguages } from '../../document/bilingual.ts';
import type { Locale } from '../../document/primitives.ts';
import { FACTS } from '../../eligibility/facts.ts';
import { numbersIn } from '../estimate/numbers-used.ts';
import type { PlanOutcome } from '../estimate/outcome.ts';
import type { FundingRuleOf } from '../rule.ts';
import { comparedText } from '../text/limit-text.ts';
import { dollars, say, TERM } from '../text/words.ts';
import {
  constraintsOf,
  type Explanation,
  explain,
  inDollars,
  isTight,
  notKnown,
  type Setting,
} from './explanation.ts';

type Relation = FundingRuleOf<'relation'>;

/** What a relation did to the plan, with the amounts that it compares: `補助款100萬元≦自籌款100萬元≦實收資本額100萬元`. */
export function explainRelation(rule: Relation, { known, reference }: Setting): Explanation {
  const unknown = numbersIn(rule).find((fact) => known.values[fact] === undefined);
  if (unknown) return notKnown(FACTS[unknown].label);
  if (reference.kind === 'no_plan') {
    return explain('violated', null, '沒有符合此關係的計畫', 'No plan keeps this relation');
  }
  if (reference.kind === 'unstated') return explain('informs', null, '此規定適用', 'Applies');
  if (!reference.isTotalKnown) return notKnown(FACTS['project.totalCost'].label);
  const { plan, submittedTotal } = reference;
  const total = plan.government + plan.own;
  const tight = constraintsOf(rule.key, reference).some((constraint) => isTight(constraint, reference));
  const amounts = inBothLanguages((locale) =>
    amountsText(rule, reference, known.values['applicant.paidInCapital'], locale),
  );
  if (!tight) return explain('satisfied', null, amounts.zh, amounts.en);
  if (total === submittedTotal) {
    return explain(
      'binds',
      Number(plan.government),
      `${amounts.zh}，決定了本案結果`,
      `${amounts.en}: this decides the result`,
    );
  }
  const [before, after] = [inDollars(submittedTotal), inDollars(total)];
  return explain(
    'binds',
    Number(plan.government),
    `${amounts.zh}；計畫總經費須由${before.zh}縮減為${after.zh}`,
    `${amounts.en}; the plan has to shrink from ${before.en} to ${after.en}`,
  );
}

function amountsText(
  { relations }: Relation,
  { plan }: PlanOutcome,
  capital: unknown,
  locale: Locale,
): string {
  const amounts = {
    grant: Number(plan.government),
    own_funds: Number(plan.own),
    total_cost: Number(plan.government + plan.own),
    paid_in_capital: Number(capital ?? 0),
  };
  const wording = (term: keyof typeof amounts) => {
    const [name, amount] = [say(TERM[term], locale), dollars(amounts[term], locale)];
    return locale === 'en' ? `${name} (${amount})` : `${name}${amount}`;
  };
  return comparedText(relations, wording, locale);
}
