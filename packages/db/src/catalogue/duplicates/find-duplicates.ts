import {
  applyReviews,
  duplicateOrganizations,
  duplicatePrograms,
  parseReviewedPairs,
  type ReviewedPairs,
} from '@zhuli/domain';
import { REVIEWED_PAIRS_FILE } from '../catalogue-files.ts';
import type { CatalogueFinding } from '../catalogue-finding.ts';
import { loadCatalogue } from '../load-catalogue.ts';
import { readOptionalList } from '../optional-list.ts';

export interface FoundDuplicates extends ReviewedPairs {
  /** Errors of the files, which keep records from being compared. */
  readonly errors: readonly CatalogueFinding[];
}

/** Compares the organizations and the programs of a catalogue with each other. Needs no database, and changes nothing. */
export async function findDuplicates(folder: string): Promise<FoundDuplicates> {
  const { references, programs, findings } = await loadCatalogue(folder);
  const reviews = await readOptionalList(folder, REVIEWED_PAIRS_FILE, parseReviewedPairs);
  const documents = programs.map(({ document }) => document);
  const suspicious = [
    ...duplicateOrganizations(references.organizations, documents),
    ...duplicatePrograms(documents),
  ];
  return {
    ...applyReviews(suspicious, reviews.items),
    errors: [...findings, ...reviews.findings].filter(({ severity }) => severity === 'error'),
  };
}
