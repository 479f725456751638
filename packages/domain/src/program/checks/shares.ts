import type { FundingRuleOf } from '../../funding/rule.ts';
import { type Fraction, formatShare, parseShare } from '../../money/share.ts';
import { addShares, compareShares, WHOLE } from '../../money/share-arithmetic.ts';
import {
  type At,
  applyTogether,
  type Check,
  isOfKind,
  pairsOf,
  rulesInForce,
  scopesOf,
  type Tell,
} from './check.ts';

type ShareLimit = FundingRuleOf<'share_limit'>;

/** The end of what a limit allows; `strict`: the end itself is not allowed. */
interface End {
  readonly share: Fraction;
  readonly strict: boolean;
}

/**
 * Shares of the government and of the applicant that cannot make the whole together. What is only a guide (為原則)
 * contradicts nothing: the reviewers may leave it.
 */
export const checkShares: Check = (document, tell) => {
  for (const scope of scopesOf(document)) {
    const limits = rulesInForce(document, scope)
      .filter(isOfKind('share_limit'))
      .filter(({ item }) => !item.soft);
    for (const [left, right] of pairsOf(limits)) {
      if (left.item.of !== right.item.of || !applyTogether(left.item, right.item)) continue;
      if (left.item.party === right.item.party) {
        checkFloor(left, right, tell);
        checkFloor(right, left, tell);
      } else if (left.item.of !== 'approved_amount') {
        checkSum(left, right, tell);
      }
    }
  }
};

const floorOf = (rule: ShareLimit): End | undefined => (rule.bound === 'max' ? undefined : endOf(rule));

const capOf = (rule: ShareLimit): End | undefined => (rule.bound === 'min' ? undefined : endOf(rule));

const endOf = (rule: ShareLimit): End => ({
  share: parseShare(rule.share),
  strict: rule.strict === true && rule.bound !== 'exact',
});

function checkFloor(lower: At<ShareLimit>, upper: At<ShareLimit>, tell: Tell): void {
  const [floor, cap] = [floorOf(lower.item), capOf(upper.item)];
  if (!floor || !cap) return;
  const order = compareShares(floor.share, cap.share);
  if (order < 0 || (order === 0 && !floor.strict && !cap.strict)) return;
  tell(
    'SHARE_FLOOR_ABOVE_CAP',
    [...lower.path, 'share'],
    `下限 ${lower.item.share} 與規定「${upper.item.key}」的上限 ${upper.item.share} 無法同時成立。請改正比例，或以條件、replaces 區分。`,
    `A least of ${lower.item.share} and the most of ${upper.item.share} in the rule "${upper.item.key}" cannot hold at once. Correct a share, or part them by a condition or by replaces.`,
  );
}

function checkSum(left: At<ShareLimit>, right: At<ShareLimit>, tell: Tell): void {
  const least = sumOf(floorOf(left.item), floorOf(right.item));
  const most = sumOf(capOf(left.item), capOf(right.item));
  const path = [...right.path, 'share'];
  const pair = `${left.item.share} + ${right.item.share}`;
  if (least && exceeds(compareShares(least.share, WHOLE), least.strict)) {
    tell(
      'SHARES_EXCEED_WHOLE',
      path,
      `與規定「${left.item.key}」合計（${pair} = ${formatShare(least.share)}）超過全部經費，政府與業者無法各達下限。請改正其一。`,
      `Together with the rule "${left.item.key}" more than the whole is asked for (${pair} = ${formatShare(least.share)}): government and applicant cannot both reach their least. Correct one of them.`,
    );
  } else if (most && exceeds(compareShares(WHOLE, most.share), most.strict)) {
    tell(
      'SHARES_BELOW_WHOLE',
      path,
      `與規定「${left.item.key}」合計（${pair} = ${formatShare(most.share)}）不足全部經費。請改正其一。`,
      `Together with the rule "${left.item.key}" less than the whole is paid (${pair} = ${formatShare(most.share)}). Correct one of them.`,
    );
  }
}

const sumOf = (left: End | undefined, right: End | undefined): End | undefined =>
  left && right && { share: addShares(left.share, right.share), strict: left.strict || right.strict };

const exceeds = (order: number, strict: boolean): boolean => order > 0 || (order === 0 && strict);
