import type { SearchQuery, SearchTier } from '@zhuli/domain/search';
import type { Page, PageRequest, PublishedEdition } from '../register/records.ts';
import type { Facets } from './facet.ts';
import type { ProgramFilter } from './program-filter.ts';

/**
 * `relevance`: the best match of a search first. `deadline`: the soonest deadline that is still ahead first. `amount`: the highest
 * ceiling first. `name`: by the code points of the Chinese name. `updated`: the latest published first. Where an order goes by
 * tracks, it goes by those that meet the filter. Ties go by slug, then fiscal year, newest first; so does the whole of `slug`.
 */
export type ProgramOrder = 'relevance' | 'deadline' | 'amount' | 'name' | 'updated' | 'slug';

/** A place in a list of programs. */
export interface ProgramSortKey {
  /** What the order goes by first. Null: the program has none, and comes after those that do; in order of slugs it is always null. */
  readonly lead: string | number | null;
  readonly slug: string;
  readonly fiscalYear: number;
}

export interface ProgramQuery {
  readonly filter: ProgramFilter;
  readonly search?: SearchQuery;
  /** `relevance` only with a search; `deadline` only where the filter says the instant. */
  readonly order: ProgramOrder;
  readonly page: PageRequest<ProgramSortKey>;
  /** The register as it stood at the end of that instant; absent: now. */
  readonly asOf?: Date;
  readonly withFacets?: boolean;
}

export interface FoundProgram {
  readonly edition: PublishedEdition;
  readonly key: ProgramSortKey;
  /** How near it is to what was searched. Null: nothing was. */
  readonly tier: SearchTier | null;
}

export interface ProgramPage extends Page<FoundProgram> {
  /** Of all pages together. Absent unless asked for. */
  readonly facets?: Facets;
}
