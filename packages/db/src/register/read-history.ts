import type { PrismaClient } from '../generated/client.ts';
import { readChanges } from './changes.ts';
import type { CountMemory } from './count-memory.ts';
import type { HistoryReads } from './history.ts';
import { readRelated } from './related.ts';
import type { VersionCache } from './version-cache.ts';
import { readVersionDocuments } from './versions.ts';

export const historyReads = (
  prisma: PrismaClient,
  cache: VersionCache,
  counts: CountMemory,
): HistoryReads => ({
  related: (request) => readRelated(prisma, request),
  versionDocuments: (versionIds) => readVersionDocuments(prisma, cache, versionIds),
  changes: (request) => readChanges(prisma, counts, request),
});
