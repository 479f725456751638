import type { PublishedEdition } from '@zhuli/db';
import { type Subject, writeGlobalId } from '../ids/global-id.ts';

/** The id of a part of an edition, by its key, which no version changes. */
export function factId(subject: Subject, { document }: PublishedEdition, key: string): string {
  return writeGlobalId(subject, document.slug, document.fiscalYear, key);
}
