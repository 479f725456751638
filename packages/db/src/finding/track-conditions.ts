import { addDays, endOfDayInTaipei, parseShare, taipeiDate } from '@zhuli/domain';
import { Prisma } from '../generated/client.ts';
import type { Between, ProgramFilter } from './program-filter.ts';

/** What must hold together on one track: conditions on a row `outlined` of `track_index`. */
export function trackConditions(filter: ProgramFilter): readonly Prisma.Sql[] {
  const { kinds, regions, industries, legalForms, amount, ownShare, hasQuota, isFree, isRegional } = filter;
  return [
    ...(kinds ? [Prisma.sql`outlined.kind = ANY(${[...kinds]}::text[]::support_kind[])`] : []),
    ...(regions ? [isOpenTo(Prisma.sql`outlined.counties`, regions)] : []),
    ...(legalForms ? [isOpenTo(Prisma.sql`outlined.legal_forms`, legalForms)] : []),
    ...(industries ? [isOpenTo(Prisma.sql`outlined.industries`, industries)] : []),
    ...(amount ? withinAmounts(amount) : []),
    ...(ownShare ? withinShares(ownShare) : []),
    ...(hasQuota === undefined ? [] : [Prisma.sql`outlined.has_quota = ${hasQuota}`]),
    ...(isFree === undefined ? [] : [Prisma.sql`outlined.is_free = ${isFree}`]),
    ...(isRegional === undefined ? [] : [isRestricted(Prisma.sql`outlined.counties`, isRegional)]),
    ...(filter.isIndustrySpecific === undefined
      ? []
      : [isRestricted(Prisma.sql`outlined.industries`, filter.isIndustrySpecific)]),
    ...windowConditions(filter),
    ...deadlineConditions(filter),
  ];
}

/** A column that is null restricts nothing; else it lists all that are let in. */
const isOpenTo = (column: Prisma.Sql, values: readonly string[]): Prisma.Sql =>
  values.length === 0
    ? Prisma.sql`false`
    : Prisma.sql`(${column} IS NULL OR ${column} && ${[...values]}::text[])`;

const isRestricted = (column: Prisma.Sql, wanted: boolean): Prisma.Sql =>
  wanted ? Prisma.sql`${column} IS NOT NULL` : Prisma.sql`${column} IS NULL`;

const withinAmounts = ({ atLeast, atMost }: Between<number>): readonly Prisma.Sql[] => [
  Prisma.sql`outlined.ceiling IS NOT NULL`,
  ...(atLeast === undefined ? [] : [Prisma.sql`outlined.ceiling >= ${BigInt(atLeast)}`]),
  ...(atMost === undefined ? [] : [Prisma.sql`outlined.ceiling <= ${BigInt(atMost)}`]),
];

const ownShare = Prisma.sql`outlined.own_share_numerator::numeric`;
const ofOwnShare = Prisma.sql`outlined.own_share_denominator`;

/** Compared without dividing, hence exactly. */
const withinShares = ({ atLeast, atMost }: Between<string>): readonly Prisma.Sql[] => [
  Prisma.sql`outlined.own_share_numerator IS NOT NULL`,
  ...(atLeast === undefined
    ? []
    : [Prisma.sql`${ownShare} * ${of(atLeast)} >= ${over(atLeast)} * ${ofOwnShare}`]),
  ...(atMost === undefined
    ? []
    : [Prisma.sql`${ownShare} * ${of(atMost)} <= ${over(atMost)} * ${ofOwnShare}`]),
];

const of = (share: string): Prisma.Sql => Prisma.sql`${parseShare(share).denominator}::numeric`;
const over = (share: string): Prisma.Sql => Prisma.sql`${parseShare(share).numerator}::numeric`;

/** At one instant a track is in one span, so that what is said of its windows may be said of that span. */
function windowConditions({ windowStates, closesWithinDays, at }: ProgramFilter): readonly Prisma.Sql[] {
  if (windowStates === undefined && closesWithinDays === undefined) return [];
  if (at === undefined) throw new Error('A filter by windows needs the instant that it is about');
  const conditions = [
    isSpanAt(at),
    ...(windowStates ? [Prisma.sql`span.state = ANY(${[...windowStates]}::text[])`] : []),
    ...(closesWithinDays === undefined
      ? []
      : [
          Prisma.sql`span.state IN ('open', 'closing_soon')`,
          Prisma.sql`span.deadline_at > ${at.toISOString()}::timestamptz`,
          Prisma.sql`span.deadline_at <= ${lastMoment(at, closesWithinDays)}::timestamptz`,
        ]),
  ];
  return [
    Prisma.sql`EXISTS (
      SELECT FROM window_span AS span
      WHERE span.version_id = outlined.version_id AND span.track_key = outlined.track_key
      AND ${Prisma.join(conditions, ' AND ')}
    )`,
  ];
}

function deadlineConditions({ deadlineMonths, at }: ProgramFilter): readonly Prisma.Sql[] {
  if (deadlineMonths === undefined) return [];
  if (at === undefined) throw new Error('A filter by deadlines needs the instant that they are ahead of');
  return [
    Prisma.sql`EXISTS (
      SELECT FROM window_span AS span
      WHERE span.version_id = outlined.version_id AND span.track_key = outlined.track_key
      AND ${isDeadlineAhead(at)} AND ${monthOfDeadline} = ANY(${[...deadlineMonths]}::text[])
    )`,
  ];
}

/** A span of which the deadline is still ahead, be it open already or not. */
export const isDeadlineAhead = (at: Date): Prisma.Sql =>
  Prisma.sql`(span.state IN ('open', 'closing_soon') AND span.deadline_at > ${at.toISOString()}::timestamptz)`;

/** `2023-06`, in Taipei whatever the session's zone. A deadline is the first instant that is too late. */
export const monthOfDeadline = Prisma.sql`to_char((span.deadline_at - interval '1 millisecond') AT TIME ZONE interval '08:00', 'YYYY-MM')`;

export const isSpanAt = (at: Date): Prisma.Sql => {
  const instant = Prisma.sql`${at.toISOString()}::timestamptz`;
  return Prisma.sql`(span.from_at IS NULL OR span.from_at <= ${instant}) AND (span.until_at IS NULL OR span.until_at > ${instant})`;
};

const lastMoment = (at: Date, days: number): string =>
  endOfDayInTaipei(addDays(taipeiDate(at), days)).toISOString();
