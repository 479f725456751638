import type { OrganizationDocument, ProgramDocument, SourceDocument } from '@zhuli/domain';
import type { AgencyRecord, EditionSortKey, Page, PageRequest } from './records.ts';

/** One version of an edition that the public sees or saw, without its content. */
export interface VersionRecord {
  readonly versionId: number;
  readonly number: number;
  readonly publishedAt: Date;
  /** When another one took its place, or the edition was withdrawn. Null: it is live. */
  readonly retiredAt: Date | null;
  readonly state: 'published' | 'superseded' | 'withdrawn';
  /** The catalogue revision that brought it to the public. */
  readonly revision: number;
}

/** What content refers to. */
export interface RelatedRequest {
  readonly agencies?: boolean;
  readonly sources?: boolean;
  /** Slugs. */
  readonly organizations?: readonly string[];
  /** Editions whose versions are wanted. */
  readonly versions?: readonly EditionSortKey[];
}

/** Empty where it was not asked for; else in the order asked. */
export interface Related {
  /** All of them, by code. */
  readonly agencies: readonly AgencyRecord[];
  /** All of them, by id. */
  readonly sources: readonly SourceDocument[];
  readonly organizations: readonly (OrganizationDocument | null)[];
  /** Of each edition, the latest first; none where nothing of it was ever published. */
  readonly versions: readonly (readonly VersionRecord[])[];
}

/** In the order in which the changes of one revision are listed. */
export const CHANGE_SUBJECTS = ['agency', 'organization', 'source_document', 'program'] as const;
export type ChangeSubject = (typeof CHANGE_SUBJECTS)[number];

/** What the feed of changes is ordered by, and where a reader of it stands. */
export interface ChangeKey {
  readonly revision: number;
  readonly subject: ChangeSubject;
  /** Code, slug or id. */
  readonly key: string;
  /** 0 for what has no years. */
  readonly fiscalYear: number;
}

/** What one revision did to one subject. A version that was superseded is told with the one that took its place. */
export interface ChangeRecord extends ChangeKey {
  readonly publishedAt: Date;
  readonly action: 'published' | 'updated' | 'withdrawn';
  /** The versions of a program before and after, as they stand now. Null: it was not public; both are null for what has no versions. */
  readonly from: VersionRecord | null;
  readonly to: VersionRecord | null;
}

export interface ChangePage extends Page<ChangeRecord> {
  /** The catalogue's revision when the page was read. */
  readonly revision: number;
}

/** Only forward, from the oldest to the latest. */
export interface ChangeRequest extends Omit<PageRequest<ChangeKey>, 'direction'> {
  /** Only later revisions than this. */
  readonly since: number;
}

export interface HistoryReads {
  /** Whatever is asked for, in one statement. */
  related(request: RelatedRequest): Promise<Related>;
  /**
   * The content of versions, in the order asked, in one statement at most; null where the public never saw such a version.
   */
  versionDocuments(versionIds: readonly number[]): Promise<readonly (ProgramDocument | null)[]>;
  changes(request: ChangeRequest): Promise<ChangePage>;
}
