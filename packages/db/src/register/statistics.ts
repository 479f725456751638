import type { Budget, Instrument, SupportKind } from '@zhuli/domain';
import type { ProgramFilter } from '../finding/program-filter.ts';

/**
 * What programs are grouped by. Of agencies, those of today; of industries, sections or divisions; of regions, industries and legal
 * forms, all that a track is open to; of window states, that at `filter.at`; of months, those of deadlines still ahead at that instant.
 */
export type StatisticsDimension =
  | 'agency'
  | 'organization'
  | 'kind'
  | 'theme'
  | 'industry'
  | 'industry_division'
  | 'region'
  | 'legal_form'
  | 'fiscal_year'
  | 'window_state'
  | 'deadline_month';

/** What the figures of one answer are about. */
export interface StatisticsQuery {
  readonly filter: ProgramFilter & { readonly at: Date };
  /** The register as it stood at the end of that instant; absent: now. */
  readonly asOf?: Date;
  readonly requests: readonly StatisticsRequest[];
}

export interface StatisticsRequest {
  /** None: all programs are one group. */
  readonly by: readonly StatisticsDimension[];
  /** At most so many groups. */
  readonly first: number;
}

/** Highest amounts for one case. They are compared, never added up: each is for one case of a program that may have many. */
export interface CeilingFigures {
  /** Tracks whose ceiling is known. */
  readonly known: number;
  /** Tracks of which the rules state none, or one that grows without a limit. */
  readonly unknown: number;
  /** Of the known, those that are for one of something of which a case may have several: a year, a trainee. */
  readonly forOne: number;
  /** Null where none is known. */
  readonly lowest: number | null;
  /** The middle one, or the lower of the two in the middle. */
  readonly median: number | null;
  readonly highest: number | null;
}

export interface BudgetFigures {
  readonly kind: Budget['kind'];
  /** Programs with such a figure, and without. */
  readonly known: number;
  readonly unknown: number;
  /** The figures that were added up. Of one that moves, the latest. */
  readonly figures: number;
  /** Of the figures, those that are about so much (約). */
  readonly approximate: number;
  /** Null where there is no figure. */
  readonly sum: number | null;
  /** The days of the figures that have one: `2023-06-30`. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly undated: number;
}

/** Places of one unit. */
export interface QuotaFigures {
  /** The counter as printed: 家, 名. Null: none is printed. */
  readonly unit: string | null;
  readonly quotas: number;
  /** The places of all quotas that are counted, together. Null where none is. */
  readonly places: number | null;
  readonly counted: number;
  readonly unlimited: number;
  /** Quotas that are neither counted nor unlimited. */
  readonly unknown: number;
  /** Of the counted, those that are about so many (約). */
  readonly approximate: number;
  /** Places taken, of the quotas of which that is known. Null where it is of none. */
  readonly used: number | null;
  readonly usedKnown: number;
}

export interface StatisticsFigures {
  readonly programs: number;
  readonly tracks: number;
  /** Tracks of which no places are stated, be it for them or for the whole program. */
  readonly tracksWithoutQuota: number;
  readonly ceilings: CeilingFigures;
  /** The same by what kind of money it is, where there are tracks of that kind. */
  readonly ceilingsByInstrument: readonly (CeilingFigures & { readonly instrument: Instrument })[];
  /** Every kind, in the order of the domain. */
  readonly budgets: readonly BudgetFigures[];
  /** Most places first. */
  readonly quotas: readonly QuotaFigures[];
}

export interface StatisticsKey {
  readonly dimension: StatisticsDimension;
  /** In the spelling that the filter takes; of a fiscal year, its digits. */
  readonly value: string;
  /** Of agencies and organizations, as the register holds them. */
  readonly name: string | null;
  readonly nameEn: string | null;
}

export interface StatisticsGroup {
  /** One for each dimension, in the order asked. */
  readonly keys: readonly StatisticsKey[];
  readonly figures: StatisticsFigures;
}

export interface StatisticsGroups {
  readonly groups: readonly StatisticsGroup[];
  /** How many groups there are in all. */
  readonly groupCount: number;
  /** Programs of the list that are in no group: those without a theme, without a deadline ahead. */
  readonly ungroupedPrograms: number;
}

/** A filter with what a group adds to it: it finds exactly the programs of the group. */
export const narrowingOf = (keys: readonly Pick<StatisticsKey, 'dimension' | 'value'>[]): ProgramFilter =>
  Object.assign({}, ...keys.map(({ dimension, value }) => NARROWING[dimension](value)));

const NARROWING: Readonly<Record<StatisticsDimension, (value: string) => ProgramFilter>> = {
  agency: (code) => ({ agencies: [code] }),
  organization: (slug) => ({ organizations: [slug] }),
  kind: (kind) => ({ kinds: [kind as SupportKind] }),
  theme: (theme) => ({ themes: [theme] }),
  industry: (section) => ({ industries: [section] }),
  industry_division: (division) => ({ industries: [division] }),
  region: (county) => ({ regions: [county] }),
  legal_form: (form) => ({ legalForms: [form] }),
  fiscal_year: (year) => ({ fiscalYears: [Number(year)] }),
  window_state: (state) => ({ windowStates: [state as NonNullable<ProgramFilter['windowStates']>[number]] }),
  deadline_month: (month) => ({ deadlineMonths: [month] }),
};
