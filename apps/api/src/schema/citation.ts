import type { PublishedEdition } from '@zhuli/db';
import type { Evidence } from '@zhuli/domain';

/** Throws where a document cites a source that it does not list: validation keeps such a one from being published. */
export function citationOf({ document }: PublishedEdition, evidence: Evidence | undefined) {
  const source = document.sources.find(({ key }) => key === evidence?.source);
  if (source) return source;
  throw new Error(`${document.slug}/${document.fiscalYear} cites "${evidence?.source}" and does not list it`);
}
