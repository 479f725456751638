import { formatShare, parseShare } from '../../money/share.ts';
import { addShares, compareShares, NOTHING, subtractShares } from '../../money/share-arithmetic.ts';
import { problem } from '../application/problems.ts';
import type { FundingProblem } from '../estimate/problem.ts';
import type { FundingRuleOf } from '../rule.ts';
import { dollars } from '../text/words.ts';
import type { ShareholdingRequest } from './shareholding-request.ts';

type ShareClasses = NonNullable<FundingRuleOf<'equity_terms'>['shareClasses']>;

/** What the terms leave to a firm whose shareholders are known. Each is null where what it depends on is not. */
export interface Holding {
  /** What may still be invested in all. */
  readonly cumulativeRoom: number | null;
  /** The share that this fund may hold at most, beside other public bodies. */
  readonly shareholdingRoom: string | null;
  /** The classes of shares that may be bought for the holding that is wanted. */
  readonly allowedClasses: ShareClasses['classes'] | null;
}

interface Limits {
  readonly cumulativeLimit: number | null;
  readonly maxPublicShareholding: string | null;
  readonly shareClasses: readonly ShareClasses[];
}

export function holdingOf(
  request: ShareholdingRequest | null,
  { cumulativeLimit, maxPublicShareholding, shareClasses }: Limits,
): Holding {
  const { investedBefore, heldAfter, heldByOtherPublicBodies } = request ?? {};
  const isInvestedKnown = investedBefore !== undefined && cumulativeLimit !== null;
  const isPublicKnown = heldByOtherPublicBodies !== undefined && maxPublicShareholding !== null;
  return {
    cumulativeRoom: isInvestedKnown ? Math.max(0, cumulativeLimit - investedBefore) : null,
    shareholdingRoom: isPublicKnown ? roomBeside(heldByOtherPublicBodies, maxPublicShareholding) : null,
    allowedClasses: heldAfter === undefined ? null : classesFor(heldAfter, shareClasses),
  };
}

/** What of the given shareholders the terms do not allow. */
export function shareholdingProblems(
  request: ShareholdingRequest | null,
  { cumulativeLimit, maxPublicShareholding }: Omit<Limits, 'shareClasses'>,
): readonly FundingProblem[] {
  const { investedBefore = 0, heldAfter, heldByOtherPublicBodies } = request ?? {};
  const isTooMuch = cumulativeLimit !== null && investedBefore > cumulativeLimit;
  const publicly = [heldAfter, heldByOtherPublicBodies].flatMap((share) => share ?? []);
  return [
    ...(isTooMuch ? [investedTooMuch(investedBefore, cumulativeLimit)] : []),
    ...(maxPublicShareholding === null ? [] : tooPublic(publicly, maxPublicShareholding)),
  ];
}

function roomBeside(others: string, most: string): string {
  const [held, limit] = [parseShare(others), parseShare(most)];
  return formatShare(compareShares(held, limit) >= 0 ? NOTHING : subtractShares(limit, held));
}

/** Those that every statement on this holding allows. Null where none speaks of it. */
function classesFor(held: string, statements: readonly ShareClasses[]): ShareClasses['classes'] | null {
  const speaking = statements.filter(
    ({ shareholding, side }) =>
      compareShares(parseShare(held), parseShare(shareholding)) > 0 === (side === 'above'),
  );
  const [first, ...others] = speaking.map(({ classes }) => classes);
  return first?.filter((one) => others.every((classes) => classes.includes(one))) ?? null;
}

function tooPublic(held: readonly string[], most: string): FundingProblem[] {
  const together = held.map(parseShare).reduce(addShares, NOTHING);
  if (compareShares(together, parseShare(most)) <= 0) return [];
  const share = formatShare(together);
  return [
    problem(
      'PUBLIC_SHAREHOLDING_ABOVE_LIMIT',
      ['project', 'shareholding'],
      `公股合計${share}，超過上限${most}`,
      `Public bodies would hold ${share} together, which is above the limit of ${most}`,
    ),
  ];
}

const investedTooMuch = (invested: number, limit: number): FundingProblem =>
  problem(
    'INVESTMENT_ABOVE_LIMIT',
    ['project', 'shareholding', 'investedBefore'],
    `已投資${dollars(invested, 'zh-TW')}，超過累計上限${dollars(limit, 'zh-TW')}`,
    `${dollars(invested, 'en')} has been invested, which is above the limit of ${dollars(limit, 'en')} for all investments`,
  );
