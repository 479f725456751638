import type { OrganizationDocument } from '@zhuli/domain';
import type { Suggestion } from '@zhuli/domain/search';
import type { ProgramFilter } from '../finding/program-filter.ts';
import type { ProgramPage, ProgramQuery } from '../finding/program-query.ts';
import type { SuggestionQuery } from '../finding/suggest-search.ts';
import type { HistoryReads } from './history.ts';
import type { MatchReads } from './matching.ts';
import type { CatalogueSummary, EditionSortKey, Page, PageRequest, PublishedEdition } from './records.ts';
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
export type * from './records.ts';
export type * from './statistics.ts';

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
  organizations(page: PageRequest<string>): Promise<Page<OrganizationDocument>>;
}
