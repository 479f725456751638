import type { AgencyDocument, OrganizationDocument, ProgramDocument } from '@zhuli/domain';
import type { Suggestion } from '@zhuli/domain/search';
import type { ProgramFilter } from '../finding/program-filter.ts';
import type { ProgramPage, ProgramQuery } from '../finding/program-query.ts';
import type { SuggestionQuery } from '../finding/suggest-search.ts';
import type { HistoryReads } from './history.ts';
import type { MatchReads } from './matching.ts';
import type { StatisticsGroups, StatisticsQuery } from './statistics.ts';

export type { Facet, Facets, NamedFacet } from '../finding/facet.ts';
export type { Between, ProgramFilter } from '../finding/program-filter.ts';
export type {
  FoundProgram,
  ProgramOrder,
  ProgramPage,
  ProgramQuery,
  ProgramSortKey,
} from '../finding/program-query.ts';
export type { SuggestionQuery } from '../finding/suggest-search.ts';

export type * from './history.ts';
export type * from './matching.ts';
export type * from './statistics.ts';

/** One published version of one edition. Immutable, so it may be cached by `versionId` for ever. */
export interface PublishedEdition {
  readonly versionId: number;
  /** 1 for the first version of the edition. */
  readonly number: number;
  readonly publishedAt: Date;
  readonly document: ProgramDocument;
}

/** Keyset paging: rows after (or before) a sort key, so that inserts between two pages neither repeat nor hide a row. */
export interface PageRequest<Key> {
  readonly size: number;
  readonly direction: 'forward' | 'backward';
  readonly beyond?: Key;
}

export interface EditionSortKey {
  readonly slug: string;
  readonly fiscalYear: number;
}

export interface Page<Item> {
  /** In list order, whatever the direction. */
  readonly items: readonly Item[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export interface CatalogueSummary {
  /** 0 while nothing was published. Agencies, organizations and sources count as published when they are entered. */
  readonly revision: number;
  /** Of that revision. Null while nothing was published. */
  readonly publishedAt: Date | null;
  readonly programCount: number;
  readonly trackCount: number;
  readonly agencyCount: number;
  readonly organizationCount: number;
  /** Of what is published, ascending. */
  readonly fiscalYears: readonly number[];
}

/** An agency as stored, with the codes of what it succeeded beside what succeeded it. */
export interface AgencyRecord extends AgencyDocument {
  readonly predecessors: readonly string[];
}

/** What the public may read. `asOf`: the register as it stood at the end of that instant; absent: now. */
export interface Register extends HistoryReads, MatchReads {
  catalogue(): Promise<CatalogueSummary>;
  /** What a filter and a search find, in any order. */
  programs(query: ProgramQuery): Promise<ProgramPage>;
  /** Figures of what a filter finds, in groups: one answer for each request, all in one statement. */
  statistics(query: StatisticsQuery): Promise<readonly StatisticsGroups[]>;
  /** What to search for instead of something that finds nothing. Null: nothing that is like it finds anything either. */
  suggestion(query: SuggestionQuery): Promise<Suggestion | null>;
  /** Ordered by slug, then fiscal year (newest first). */
  editions(
    filter: ProgramFilter,
    page: PageRequest<EditionSortKey>,
    asOf?: Date,
  ): Promise<Page<PublishedEdition>>;
  /** The newest edition where `fiscalYear` is absent. Null: no such program, or nothing of it published. */
  edition(slug: string, fiscalYear?: number, asOf?: Date): Promise<PublishedEdition | null>;
  /** Several at once, in one statement, in the order asked; null where nothing of that edition was published. */
  editionsByKey(keys: readonly EditionSortKey[], asOf?: Date): Promise<readonly (PublishedEdition | null)[]>;
  agencies(): Promise<readonly AgencyRecord[]>;
  organizations(page: PageRequest<string>): Promise<Page<OrganizationDocument>>;
  organization(slug: string): Promise<OrganizationDocument | null>;
  /** Several at once, in one statement, in the order asked; null where there is none of that slug. */
  organizationsBySlug(slugs: readonly string[]): Promise<readonly (OrganizationDocument | null)[]>;
}
