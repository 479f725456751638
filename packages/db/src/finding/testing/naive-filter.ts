/** The meaning of a filter, read from whole documents and without an index: what SQL is held against. */
import {
  addDays,
  combineWindowStates,
  compareShares,
  endOfDayInTaipei,
  isTakingApplications,
  type ProgramDocument,
  parseShare,
  type TrackOutline,
  taipeiDate,
  windowsOfTrack,
} from '@zhuli/domain';
import type { References } from '../../references/read-references.ts';
import type { PublishedEdition } from '../../register/register.ts';
import type { ProgramFilter } from '../program-filter.ts';
import { outlined } from './outlined.ts';

const isAmong = <Item>(wanted: readonly Item[] | undefined, items: readonly Item[]): boolean =>
  wanted === undefined || items.some((item) => wanted.includes(item));

const isOpenTo = (wanted: readonly string[] | undefined, open: readonly string[] | null): boolean =>
  wanted === undefined || (open === null ? wanted.length > 0 : isAmong(wanted, open));

const is = (wanted: boolean | undefined, value: boolean | null): boolean =>
  wanted === undefined || wanted === value;

export function naivelyMatches(
  { document, publishedAt }: PublishedEdition,
  filter: ProgramFilter,
  references: References,
): boolean {
  const organizations = [...document.organizations, ...document.contacts].flatMap(
    ({ organization }) => organization ?? [],
  );
  return (
    isAmong(
      filter.agencies?.flatMap((code) => [...lineOf(code, references)]),
      document.agencies,
    ) &&
    isAmong(filter.organizations, organizations) &&
    isAmong<string>(filter.themes, document.themes) &&
    isAmong(filter.fiscalYears, [document.fiscalYear]) &&
    (filter.updatedSince === undefined || publishedAt >= filter.updatedSince) &&
    (!speaksOfTracks(filter) || naiveTracks(document, filter).length > 0)
  );
}

const OF_PROGRAMS = ['agencies', 'organizations', 'themes', 'fiscalYears', 'updatedSince', 'at'];

const speaksOfTracks = (filter: ProgramFilter): boolean =>
  Object.keys(filter).some((part) => !OF_PROGRAMS.includes(part));

/** The tracks that meet all that is said of tracks. */
export function naiveTracks(document: ProgramDocument, filter: ProgramFilter): readonly TrackOutline[] {
  return outlined(document).filter((track) => {
    const amount = track.ceiling?.amount;
    const { atLeast, atMost } = filter.ownShare ?? {};
    return (
      isAmong(filter.kinds, [track.kind]) &&
      isOpenTo(filter.regions, track.counties) &&
      isOpenTo(filter.industries, track.industries) &&
      isOpenTo(filter.legalForms, track.legalForms) &&
      (filter.amount === undefined ||
        (amount !== undefined &&
          amount >= (filter.amount.atLeast ?? 0) &&
          amount <= (filter.amount.atMost ?? Number.MAX_SAFE_INTEGER))) &&
      (filter.ownShare === undefined ||
        (track.ownShare !== null &&
          (atLeast === undefined || compareShares(track.ownShare, parseShare(atLeast)) >= 0) &&
          (atMost === undefined || compareShares(track.ownShare, parseShare(atMost)) <= 0))) &&
      is(filter.hasQuota, hasQuota(document, track.key)) &&
      is(filter.isFree, track.isFree) &&
      is(filter.isRegional, track.counties !== null) &&
      is(filter.isIndustrySpecific, track.industries !== null) &&
      isAmong(filter.windowStates, filter.windowStates ? [naiveState(document, track.key, filter.at)] : []) &&
      closesInTime(track, filter) &&
      isAmong(filter.deadlineMonths, filter.deadlineMonths ? deadlineMonths(track, filter.at) : [])
    );
  });
}

function hasQuota(document: ProgramDocument, key: string): boolean {
  const track = document.tracks.find((each) => each.key === key);
  return document.quotas.length > 0 || (track?.quotas.length ?? 0) > 0;
}

export function naiveState(document: ProgramDocument, key: string, at: Date | undefined) {
  const track = document.tracks.find((each) => each.key === key);
  if (!track || !at) throw new Error(`No track ${key}, or no instant`);
  return combineWindowStates(windowsOfTrack(document, track), { now: at, fiscalYear: document.fiscalYear })
    .state;
}

/** `2023-06`: the months of the last days to apply that are still ahead. */
export const deadlineMonths = ({ spans }: TrackOutline, at: Date | undefined): readonly string[] =>
  spans.flatMap(({ deadline }) =>
    at && deadline && deadline > at ? [taipeiDate(new Date(deadline.getTime() - 1)).slice(0, 7)] : [],
  );

function closesInTime({ spans }: TrackOutline, { closesWithinDays, at }: ProgramFilter): boolean {
  if (closesWithinDays === undefined || at === undefined) return true;
  const now = spans.find(({ until }) => until === null || at < until);
  const lastDay = addDays(taipeiDate(at), closesWithinDays);
  return (
    now !== undefined &&
    isTakingApplications(now.state) &&
    now.deadline !== null &&
    now.deadline > at &&
    now.deadline <= endOfDayInTaipei(lastDay)
  );
}

/** An agency, all that it came from and all that it became. */
export function lineOf(code: string, { agencies }: References): ReadonlySet<string> {
  const earlier = new Set([code]);
  for (const each of earlier) {
    for (const other of agencies) if (other.successors.includes(each)) earlier.add(other.code);
  }
  const later = new Set([code]);
  for (const each of later) {
    for (const other of agencies.find((agency) => agency.code === each)?.successors ?? []) later.add(other);
  }
  return new Set([...earlier, ...later]);
}
