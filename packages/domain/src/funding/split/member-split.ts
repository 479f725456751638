import type { BilingualText } from '../../document/primitives.ts';
import type { KnownFacts } from '../../eligibility/known-facts.ts';
import type { ReadApplication } from '../application/read-application.ts';
import { MOST_MEMBERS_LISTED } from '../application/read-members.ts';
import { lowerCap, type MemberCap, memberCaps } from '../constraint/member-caps.ts';
import type { Outcome, PlanOutcome } from '../estimate/outcome.ts';
import type { CostRange } from '../estimate/range.ts';
import { larger, smaller } from '../plan/integer-division.ts';
import { mostAllowed } from '../steps/explanation.ts';
import { apportion } from './apportion.ts';
import { type Range, rangesOfParts } from './ranges-of-parts.ts';

/** What one of those who apply together may be given, and has to pay. Whole NT dollars. */
export interface MemberShare {
  /** 0 is the lead. */
  readonly position: number;
  /** The limit that the rules set for this member alone. Null: none. */
  readonly limit: number | null;
  /** Its own part of the submitted cost. Null: not given. */
  readonly submitted: number | null;
  /** The least and the most of the grant that any division leaves to it. */
  readonly grant: { readonly least: number; readonly most: number };
  /** What it pays itself. Null: its costs, or those of others, are not known. */
  readonly own: CostRange | null;
  /** Its grant in one division that keeps all limits, of many where the rules leave it open. */
  readonly example: number;
}

/** How the highest possible grant goes to those who apply together. */
export interface MemberSplit {
  readonly ofGrant: number;
  /** The rules leave one division only. */
  readonly isDecided: boolean;
  readonly because: BilingualText;
  readonly members: readonly MemberShare[];
}

/** Null where one applies alone, nothing is granted, or it is not known who or how much, or they are too many to list. */
export function splitByMember(
  reference: Outcome,
  known: KnownFacts,
  { members }: ReadApplication,
): MemberSplit | null {
  const count = known.values['project.memberCount'];
  if (reference.kind !== 'plan' || !reference.isTotalKnown || typeof count !== 'number') return null;
  if (count < 2 || count > MOST_MEMBERS_LISTED) return null;
  const grant = reference.plan.government;
  // What a fixed amount goes to does not depend on what anything costs.
  const caps = memberCaps(reference.active, count, reference.isFixed ? null : members);
  const grants = grantRanges(grant, caps, bonusRoom(reference, caps));
  const own = ownRanges(reference, caps, grants);
  const examples = exampleOf(grant, caps);
  const isDecided = grants.every(({ least, most }) => least === most);
  return {
    ofGrant: Number(grant),
    isDecided,
    because: isDecided ? DECIDED : OPEN,
    members: grants.map(({ least, most }, position): MemberShare => {
      const costs = members?.[position]?.costs;
      const ofOwn = own?.[position];
      const limit = caps[position]?.limit;
      return {
        position,
        limit: limit == null ? null : Number(limit),
        submitted: costs ? [...costs.values()].reduce((sum, amount) => sum + amount, 0) : null,
        grant: { least: Number(least), most: Number(most) },
        own: ofOwn ? { least: Number(ofOwn.least), most: Number(ofOwn.most) } : null,
        example: Number(examples[position] ?? 0n),
      };
    }),
  };
}

const DECIDED: BilingualText = {
  zh: '補助款等於各成員上限之和，只有這一種分法',
  en: 'The grant is the sum of what each member may get at most: there is only this division',
};

const OPEN: BilingualText = {
  zh: '來源未規定補助款如何分給各成員；各成員在其範圍內，合計等於補助款',
  en: 'The source does not say how the grant is divided: each member gets something within its range, and together the grant',
};

/** What bonuses add above the members' limits. Whose they are the source does not say: they may go to any. */
function bonusRoom(reference: PlanOutcome, caps: readonly MemberCap[]): bigint {
  if (caps.some(({ limit }) => limit === null)) {
    return reference.active.some(({ kind }) => kind === 'bonus') ? reference.plan.government : 0n;
  }
  const keys = reference.active.flatMap((rule) =>
    rule.kind === 'amount_limit' && (rule.per === 'lead' || rule.per === 'member') ? rule.key : [],
  );
  const together = reference.constraints.find(({ rules }) => rules.some((key) => keys.includes(key)));
  const most = together ? mostAllowed(together, reference) : null;
  return most === null ? 0n : larger(0n, most - sumOfCaps(caps));
}

const sumOfCaps = (caps: readonly MemberCap[]): bigint =>
  caps.reduce((sum, cap) => sum + (lowerCap(cap) ?? 0n), 0n);

/** Each member's least and most over all divisions that keep the limits. */
function grantRanges(grant: bigint, caps: readonly MemberCap[], bonus: bigint): readonly Range[] {
  const most = caps.map((cap) => {
    const raised = cap.limit === null ? grant : cap.limit + bonus;
    return smaller(grant, cap.fundable === null ? raised : smaller(raised, cap.fundable));
  });
  const limits = caps.map((cap) => lowerCap(cap) ?? grant);
  return most.map((high, index) => {
    const others = (of: readonly bigint[]) =>
      of.reduce((sum, amount, other) => (other === index ? sum : sum + amount), 0n);
    // The others take all that they can: their limits and the whole bonus, as far as their costs allow.
    const taken = smaller(others(limits) + bonus, others(most));
    return { least: larger(0n, grant - taken), most: high };
  });
}

/** What each pays of its own recognized cost. Null where the cost of some member is not known. */
function ownRanges(
  { plan }: PlanOutcome,
  caps: readonly MemberCap[],
  grants: readonly Range[],
): readonly Range[] | null {
  const costs = caps.map(({ recognizable }) => recognizable).filter((cost) => cost !== null);
  if (costs.length < caps.length) return null;
  const recognized = rangesOfParts(plan.government + plan.own, costs);
  if (!recognized) return null;
  return recognized.map(({ least, most }, index) => {
    const given = grants[index] ?? { least: 0n, most: 0n };
    return { least: larger(0n, least - given.most), most: smaller(plan.own, most - given.least) };
  });
}

/** In proportion to what each may get: first within the limits, then what a bonus adds. */
function exampleOf(grant: bigint, caps: readonly MemberCap[]): readonly bigint[] {
  const limits = caps.map((cap) => lowerCap(cap) ?? grant);
  const within = smaller(
    grant,
    limits.reduce((sum, limit) => sum + limit, 0n),
  );
  const first = apportion(within, limits);
  const room = caps.map(({ fundable }, index) =>
    fundable === null ? grant : larger(0n, fundable - (limits[index] ?? 0n)),
  );
  const above = apportion(grant - within, room);
  return first.map((part, index) => part + (above[index] ?? 0n));
}
