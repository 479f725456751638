import type { FundingRule, FundingRuleOf } from '../../funding/rule.ts';
import { formatDollars, formatYuan } from '../../money/dollars-text.ts';
import {
  type At,
  applyTogether,
  type Check,
  isOfKind,
  pairsOf,
  rulesInForce,
  rulesOf,
  scopesOf,
  type Tell,
} from './check.ts';

/** Amounts that cannot hold at once. */
export const checkAmounts: Check = (document, tell) => {
  for (const scope of scopesOf(document)) {
    const limits = rulesInForce(document, scope).filter(isOfKind('amount_limit'));
    for (const [left, right] of pairsOf(limits)) {
      checkFloor(left, right, tell);
      checkFloor(right, left, tell);
    }
    for (const rule of rulesOf(scope)) {
      checkService(rule, tell);
      checkSplit(rule, tell);
      checkGrace(rule, tell);
    }
  }
};

type AmountLimit = FundingRuleOf<'amount_limit'>;

function checkFloor(floor: At<AmountLimit>, cap: At<AmountLimit>, tell: Tell): void {
  const [least, most] = [floor.item, cap.item];
  // A part of the cost is never more than the whole.
  const isWithin = least.party === most.party || most.party === 'total';
  const comparable = isWithin && least.per === most.per && least.timesMembers === most.timesMembers;
  if (!comparable || least.bound === 'max' || most.bound === 'min') return;
  if (least.amount <= most.amount || !applyTogether(least, most)) return;
  tell(
    'FLOOR_ABOVE_CAP',
    [...floor.path, 'amount'],
    `下限${formatYuan(least.amount)}高於規定「${most.key}」的上限${formatYuan(most.amount)}。請改正金額，或以條件、replaces 區分。`,
    `The least, ${formatDollars(least.amount, 'en')}, is above the most of the rule "${most.key}", ${formatDollars(most.amount, 'en')}. Correct an amount, or part them by a condition or by replaces.`,
  );
}

function checkService({ item, path }: At<FundingRule>, tell: Tell): void {
  if (item.kind !== 'amount_limit' || !item.inKind || item.party === 'government') return;
  tell(
    'SERVICE_NOT_GOVERNMENT',
    [...path, 'inKind'],
    '等值服務由政府提供，自籌款與總經費沒有等值服務。請改正 party 或移除 inKind。',
    'Services of a value are given by the government: own money and the total cost are not. Correct the party or remove inKind.',
  );
}

function checkSplit({ item, path }: At<FundingRule>, tell: Tell): void {
  if (item.kind !== 'fixed_split' || item.total === undefined) return;
  if (item.approximate || item.approximatePart) return;
  const sum = item.government + item.applicant;
  if (sum === item.total) return;
  tell(
    'SPLIT_SUM_WRONG',
    [...path, 'total'],
    `政府${formatYuan(item.government)}與業者${formatYuan(item.applicant)}合計${formatYuan(sum)}，與總額${formatYuan(item.total)}不符。請改正其一。`,
    `The government's ${formatDollars(item.government, 'en')} and the applicant's ${formatDollars(item.applicant, 'en')} make ${formatDollars(sum, 'en')}, not ${formatDollars(item.total, 'en')}. Correct one of them.`,
  );
}

function checkGrace({ item, path }: At<FundingRule>, tell: Tell): void {
  if (item.kind !== 'loan_terms') return;
  const { maxGraceMonths: grace, maxTermMonths: term } = item;
  if (grace === undefined || term === undefined || grace <= term) return;
  tell(
    'GRACE_ABOVE_TERM',
    [...path, 'maxGraceMonths'],
    `寬限期${grace}個月長於貸款期限${term}個月。請改正其一。`,
    `The grace period of ${grace} months is longer than the term of ${term} months. Correct one of them.`,
  );
}
