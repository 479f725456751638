import type { MatchCorpus, Selection } from '@zhuli/domain';
import type { ProgramFilter } from '../finding/program-filter.ts';
import type { PublishedEdition } from './records.ts';

/** What is published, ready to be matched with an applicant. */
export interface Matchable {
  /** The catalogue revision that all of it is true of. */
  readonly revision: number;
  readonly corpus: MatchCorpus;
  /** The tracks that the filter finds. Null: all. */
  readonly selection: Selection | null;
}

export interface MatchReads {
  /** One statement, unless something was published since the last time: then also what changed. */
  matchable(filter: ProgramFilter): Promise<Matchable>;
  /** Several at once, in one statement, in the order asked. Throws where there is no version of an id. */
  versionsById(versionIds: readonly number[]): Promise<readonly PublishedEdition[]>;
}
