import type { AgencyDocument, ProgramDocument } from '@zhuli/domain';

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
