import type { Between, ProgramFilter } from '@zhuli/db';
import { AgencyCode, compareShares, isIndustryCode, Key, parseShare } from '@zhuli/domain';
import type { RequestContext } from '../context.ts';
import { refuse } from '../errors/refusal.ts';
import { builder } from './builder.ts';
import { enumOfFact } from './fact-input.ts';
import { momentOf } from './moment.ts';
import { Theme } from './program.ts';
import { SupportKind } from './track.ts';
import { WindowStateEnum } from './window.ts';

const AmountRangeInput = builder.inputType('AmountBetween', {
  description: 'Bounds of an amount, inclusive. BAD_RANGE where they leave nothing between them.',
  fields: (t) => ({
    atLeast: t.field({ type: 'SafeInt', description: 'Whole NT dollars, 0 or more.' }),
    atMost: t.field({ type: 'SafeInt', description: 'Whole NT dollars, 0 or more.' }),
  }),
});

const ShareRangeInput = builder.inputType('ShareBetween', {
  description: 'Bounds of a share, inclusive and exact. BAD_RANGE where they leave nothing between them.',
  fields: (t) => ({
    atLeast: t.field({ type: 'ShareText', description: 'Such as `30%` or `1/3`.' }),
    atMost: t.field({ type: 'ShareText', description: 'Such as `50%` or `2/3`.' }),
  }),
});

/** The latest day that "within so many days" may reach, in days. */
export const MAX_DAYS = 3_660;

export const ProgramFilterInput = builder.inputType('ProgramFilter', {
  description:
    'Which programs to find. Every part that is given must hold; of a list one member must, so that an empty list finds nothing; null is as if absent. What is said of tracks must hold together on one track: a loan of 5,000,000 is not found where a program has a small loan and a large subsidy. Codes and slugs that the register does not have find nothing.',
  fields: (t) => ({
    agencies: t.stringList({
      description:
        'Codes of agencies. Predecessors and successors of each count too: a program of 工業局 is found under 產業發展署.',
    }),
    organizations: t.stringList({
      description:
        'Slugs of organizations that work for the program, in any role, or that it names as a contact.',
    }),
    themes: t.field({ type: [Theme], description: 'What the program is about.' }),
    fiscalYears: t.intList({ description: 'Fiscal years in the Gregorian calendar.' }),
    updatedSince: t.field({
      type: 'DateTime',
      description: 'Programs whose version was published at that instant or later.',
    }),
    kinds: t.field({ type: [SupportKind], description: 'Programs with a track that gives one of these.' }),
    regions: t.field({
      type: [enumOfFact('applicant.county')],
      description:
        'Counties and cities (縣市): tracks open to applicants from one of them. What is open everywhere is found too; see isRegional.',
    }),
    industries: t.stringList({
      description:
        'Sections (`C`) and divisions (`24`) of the Standard Industrial Classification (行業統計分類): tracks open to one of them. What is open to all industries is found too; see isIndustrySpecific.',
    }),
    legalForms: t.field({
      type: [enumOfFact('applicant.legalForm')],
      description:
        'Tracks that an applicant of one of these legal forms may apply for, as far as that hangs on the form.',
    }),
    amount: t.field({
      type: AmountRangeInput,
      description:
        'Between which the highest amount for one case (補助上限) must be. Tracks of which no amount is known are not found.',
    }),
    ownShare: t.field({
      type: ShareRangeInput,
      description:
        'Between which the least share that the applicant pays (自籌款比例) must be. Tracks of which it is not known are not found.',
    }),
    windowStates: t.field({
      type: [WindowStateEnum],
      description: 'Tracks whose windows, taken together, are in one of these states at `at`.',
    }),
    closesWithinDays: t.int({
      description: `Tracks that take applications at \`at\` and whose last day to apply is that day in Taipei (0) or at most so many days later, 0 to ${MAX_DAYS}.`,
    }),
    deadlineMonths: t.stringList({
      description:
        'Months such as `2023-06`: tracks with a last day to apply, in Taipei, in one of them that is still ahead at `at`, be it in a window that is open or in one that opens later. What is no month finds nothing.',
    }),
    hasQuota: t.boolean({
      description: 'Tracks with (true) or without (false) a stated number of places (名額).',
    }),
    isFree: t.boolean({
      description: 'Tracks free of charge (true) or not (false); those of which it is not known are neither.',
    }),
    isRegional: t.boolean({ description: 'Tracks open to some counties only (true) or to all (false).' }),
    isIndustrySpecific: t.boolean({
      description: 'Tracks open to some industries only (true) or to all (false).',
    }),
    at: t.field({
      type: 'DateTime',
      description: 'The instant for windows and deadlines; the present one where it is absent.',
    }),
  }),
});

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

type Given = typeof ProgramFilterInput.$inferInput;

/** Throws a refusal where the filter contradicts itself. Always with the instant that answers are about. */
export function programFilterOf(
  given: Given | null | undefined,
  context: Pick<RequestContext, 'now'>,
): ProgramFilter & { readonly at: Date } {
  const {
    agencies,
    organizations,
    industries,
    deadlineMonths,
    amount,
    ownShare,
    at,
    closesWithinDays,
    ...rest
  } = given ?? {};
  return {
    ...whatIsGiven(rest),
    ...(agencies && { agencies: agencies.filter((code) => AgencyCode.safeParse(code).success) }),
    ...(organizations && { organizations: organizations.filter((slug) => Key.safeParse(slug).success) }),
    ...(industries && { industries: industries.filter(isIndustryCode) }),
    ...(deadlineMonths && { deadlineMonths: deadlineMonths.filter((month) => MONTH.test(month)) }),
    ...(amount && { amount: between('filter.amount', amount, (left, right) => left - right) }),
    ...(ownShare && { ownShare: between('filter.ownShare', ownShare, byShare) }),
    ...(closesWithinDays != null && { closesWithinDays: days('filter.closesWithinDays', closesWithinDays) }),
    at: momentOf({ at }, context),
  };
}

type Present<Parts> = { [Name in keyof Parts]?: NonNullable<Parts[Name]> };

/** Without what is null: that is as if it were absent. */
const whatIsGiven = <Parts extends object>(parts: Parts): Present<Parts> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value != null)) as Present<Parts>;

function between<Bound extends number | string>(
  argument: string,
  bounds: { readonly [Name in keyof Between<Bound>]?: Bound | null | undefined },
  compare: (left: Bound, right: Bound) => number,
): Between<Bound> {
  const { atLeast, atMost } = bounds;
  if (atLeast != null && atMost != null && compare(atLeast, atMost) > 0) {
    throw refuse('BAD_RANGE', { argument, atLeast, atMost });
  }
  return { ...(atLeast != null && { atLeast }), ...(atMost != null && { atMost }) };
}

const byShare = (left: string, right: string): number => compareShares(parseShare(left), parseShare(right));

function days(argument: string, count: number): number {
  if (count >= 0 && count <= MAX_DAYS) return count;
  throw refuse('NUMBER_OUT_OF_RANGE', { argument, min: 0, max: MAX_DAYS });
}
