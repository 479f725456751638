import type { Database } from '../connection/database.ts';
import { suggestions } from '../finding/suggest-search.ts';
import { catalogueSummary } from './catalogue-summary.ts';
import { type Count, RevisionMemory } from './count-memory.ts';
import { editionReads } from './editions.ts';
import { organizationReads } from './organizations.ts';
import { historyReads } from './read-history.ts';
import { matchReads } from './read-matchable.ts';
import { readStatistics } from './read-statistics.ts';
import type { Register } from './register.ts';
import { VersionCache } from './version-cache.ts';

export interface RegisterOptions {
  /** How many versions to keep in memory; one takes a few ten kilobytes. */
  readonly cachedVersions?: number;
}

/**
 * The register's reads. Each takes one statement, whatever hangs on what it finds; the content of versions is kept in memory and not
 * asked for again.
 */
export function openRegister(
  { prisma }: Database,
  { cachedVersions = 2_000 }: RegisterOptions = {},
): Register {
  const counts = new RevisionMemory<Count>();
  const cache = new VersionCache(cachedVersions);
  return {
    catalogue: catalogueSummary(prisma),
    ...editionReads(prisma, {
      cache,
      counts,
      facets: new RevisionMemory(),
    }),
    suggestion: suggestions(prisma),
    statistics: (query) => readStatistics(prisma, query),
    ...organizationReads(prisma, counts),
    ...historyReads(prisma, cache, counts),
    ...matchReads(prisma, cache),
  };
}
