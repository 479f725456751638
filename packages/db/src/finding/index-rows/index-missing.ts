import type { Database } from '../../connection/database.ts';
import { DatabaseFailure } from '../../database-failure.ts';
import { Prisma } from '../../generated/client.ts';
import { selectVersions } from '../../mapping/select-versions.ts';
import { takeTurn } from '../../publish/turn.ts';
import { clearIndex, INDEX_FORMAT, indexVersions } from './index-versions.ts';

export interface IndexProgress {
  /** Of `total` versions that lack index rows, so many have them now. */
  readonly done: number;
  readonly total: number;
}

/** So many versions in one transaction, while publishers wait. */
const BATCH = 100;

/**
 * Gives index rows to all versions that were ever published and have none, or have those of another format. What others index at the
 * same time is not done again. Returns how many were indexed.
 */
export async function indexMissing(
  database: Database,
  onProgress: (progress: IndexProgress) => void = () => {},
): Promise<number> {
  const total = await countUnindexed(database);
  let done = 0;
  while (done < total) {
    const indexed = await database.prisma.$transaction(indexBatch, { timeout: 120_000, maxWait: 120_000 });
    if (indexed === 0) break;
    done += indexed;
    onProgress({ done, total: Math.max(done, total) });
  }
  return done;
}

async function indexBatch(transaction: Prisma.TransactionClient): Promise<number> {
  await takeTurn(transaction);
  const found = await transaction.$queryRaw<{ id: number }[]>`
    SELECT version.id ${unindexed} ORDER BY version.id LIMIT ${BATCH}`;
  const ids = found.map(({ id }) => id);
  const documents = await selectVersions(transaction, ids);
  await clearIndex(transaction, ids);
  await indexVersions(
    transaction,
    [...documents].map(([versionId, document]) => ({ versionId, document })),
  );
  return documents.size;
}

/** Refuses a register of which not all that was published is indexed: lists would leave it out. Changes nothing. */
export async function refuseUnindexed(database: Database): Promise<void> {
  const count = await countUnindexed(database);
  if (count === 0) return;
  throw new DatabaseFailure(
    'INDEX_INCOMPLETE',
    `${database.location} has ${count} published version${count === 1 ? '' : 's'} without an index of this release's format. Run: pnpm db:migrate.`,
  );
}

async function countUnindexed({ prisma }: Database): Promise<number> {
  const [counted] = await prisma.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${unindexed}`;
  return counted?.count ?? 0;
}

const unindexed = Prisma.sql`
  FROM program_version AS version
  LEFT JOIN version_index AS indexed ON indexed.version_id = version.id AND indexed.format = ${INDEX_FORMAT}
  WHERE version.published_at IS NOT NULL AND indexed.version_id IS NULL`;
