import {
  Budget,
  combineWindowStates,
  instrumentOf,
  outlineOf,
  type ProgramDocument,
  type Quota,
  type Track,
  type TrackOutline,
  taipeiDate,
  windowsOfTrack,
} from '@zhuli/domain';
import type { CeilingFigures, StatisticsDimension, StatisticsFigures } from '../register/statistics.ts';

/** A track with all that statistics look at, worked out from documents without a database. */
export interface CountedTrack {
  readonly document: ProgramDocument;
  readonly track: Track;
  readonly outline: TrackOutline;
}

export const tracksOf = (documents: readonly ProgramDocument[]): readonly CountedTrack[] =>
  documents.flatMap((document) => {
    const outlines = outlineOf(document);
    return document.tracks.map((track, index) => ({
      document,
      track,
      outline: outlines[index] as TrackOutline,
    }));
  });

export interface Successions {
  /** The codes that stand for an agency today. */
  readonly today: (code: string) => readonly string[];
}

/** The values that a track has, of one dimension. */
export function valuesOf(
  { document, track, outline }: CountedTrack,
  dimension: StatisticsDimension,
  all: Readonly<Record<'region' | 'legal_form' | 'industry' | 'industry_division', readonly string[]>>,
  { today }: Successions,
  at: Date,
): readonly string[] {
  switch (dimension) {
    case 'agency':
      return [...new Set(document.agencies.flatMap(today))];
    case 'organization': {
      const working = document.organizations.map(({ organization }) => organization);
      const contacts = document.contacts.flatMap(({ organization }) => organization ?? []);
      return [...new Set([...working, ...contacts])];
    }
    case 'kind':
      return [track.kind];
    case 'theme':
      return document.themes;
    case 'industry':
    case 'industry_division':
      return all[dimension].filter((code) => outline.industries?.includes(code) ?? true);
    case 'region':
      return all.region.filter((county) => outline.counties?.includes(county) ?? true);
    case 'legal_form':
      return all.legal_form.filter((form) => outline.legalForms?.includes(form) ?? true);
    case 'fiscal_year':
      return [String(document.fiscalYear)];
    case 'window_state': {
      const windows = windowsOfTrack(document, track);
      return [combineWindowStates(windows, { now: at, fiscalYear: document.fiscalYear }).state];
    }
    case 'deadline_month': {
      const ahead = outline.spans.flatMap(({ deadline }) => (deadline && deadline > at ? [deadline] : []));
      return [...new Set(ahead.map((deadline) => taipeiDate(new Date(deadline.getTime() - 1)).slice(0, 7)))];
    }
  }
}

export function figuresOf(tracks: readonly CountedTrack[]): StatisticsFigures {
  const documents = [...new Set(tracks.map(({ document }) => document))];
  const instruments = [...new Set(tracks.map(({ track }) => instrumentOf(track.kind)))].sort();
  return {
    programs: documents.length,
    tracks: tracks.length,
    tracksWithoutQuota: tracks.filter(
      ({ document, track }) => document.quotas.length + track.quotas.length === 0,
    ).length,
    ceilings: ceilingsOf(tracks),
    ceilingsByInstrument: instruments.map((instrument) => ({
      instrument,
      ...ceilingsOf(tracks.filter(({ track }) => instrumentOf(track.kind) === instrument)),
    })),
    budgets: Budget.shape.kind.options.map((kind) => budgetsOf(documents, kind)),
    quotas: quotasOf([
      ...documents.flatMap(({ quotas }) => quotas),
      ...tracks.flatMap(({ track }) => track.quotas),
    ]),
  };
}

function ceilingsOf(tracks: readonly CountedTrack[]): CeilingFigures {
  const ceilings = tracks.flatMap(({ outline: { ceiling } }) => (ceiling ? [ceiling] : []));
  const amounts = ceilings.map(({ amount }) => amount).sort((a, b) => a - b);
  return {
    known: amounts.length,
    unknown: tracks.length - amounts.length,
    forOne: ceilings.filter(({ counted }) => counted.length > 0).length,
    lowest: amounts.at(0) ?? null,
    median: amounts[Math.ceil(amounts.length / 2) - 1] ?? null,
    highest: amounts.at(-1) ?? null,
  };
}

function budgetsOf(documents: readonly ProgramDocument[], kind: Budget['kind']) {
  const perProgram = documents.map(({ budgets }) => {
    const ofKind = budgets.filter((budget) => budget.kind === kind);
    const isSuperseded = (budget: Budget) =>
      ofKind.some(
        (other) =>
          budget.asOf !== undefined &&
          other.asOf !== undefined &&
          other.asOf > budget.asOf &&
          other.fiscalYear === budget.fiscalYear &&
          other.source?.zh === budget.source?.zh,
      );
    return ofKind.filter((budget) => !isSuperseded(budget));
  });
  const figures = perProgram.flat();
  const days = figures.flatMap(({ asOf }) => asOf ?? []).sort();
  const known = perProgram.filter((budgets) => budgets.length > 0).length;
  return {
    kind,
    known,
    unknown: documents.length - known,
    figures: figures.length,
    approximate: figures.filter(({ approximate }) => approximate).length,
    sum: figures.length === 0 ? null : figures.reduce((sum, { amount }) => sum + amount, 0),
    earliest: days.at(0) ?? null,
    latest: days.at(-1) ?? null,
    undated: figures.length - days.length,
  };
}

function quotasOf(quotas: readonly Quota[]): StatisticsFigures['quotas'] {
  const sum = (numbers: readonly number[]) =>
    numbers.length === 0 ? null : numbers.reduce((total, each) => total + each, 0);
  return [...Map.groupBy(quotas, ({ unit }) => unit ?? null)]
    .map(([unit, some]) => ({
      unit,
      quotas: some.length,
      places: sum(some.flatMap(({ count }) => count ?? [])),
      counted: some.filter(({ count }) => count !== undefined).length,
      unlimited: some.filter(({ unlimited }) => unlimited).length,
      unknown: some.filter(({ count, unlimited }) => count === undefined && !unlimited).length,
      approximate: some.filter(({ count, approximate }) => count !== undefined && approximate).length,
      used: sum(some.flatMap(({ used }) => used ?? [])),
      usedKnown: some.filter(({ used }) => used !== undefined).length,
    }))
    .sort(
      (left, right) =>
        (right.places ?? -1) - (left.places ?? -1) ||
        Number(left.unit === null) - Number(right.unit === null) ||
        Buffer.compare(Buffer.from(left.unit ?? ''), Buffer.from(right.unit ?? '')),
    );
}
