import type { ProgramDocument } from '@zhuli/domain';
import type { Database } from '../connection/database.ts';
import { indexVersions } from '../finding/index-rows/index-versions.ts';
import type { Prisma } from '../generated/client.ts';
import { toRows } from '../mapping/document.ts';
import { insertDrafts } from '../mapping/insert-rows.ts';
import { takeTurn } from '../publish/turn.ts';

/** A document of an edition that the register does not have, and when it is published. */
export interface Publication {
  readonly document: ProgramDocument;
  readonly now: Date;
}

export interface PublishManyOptions {
  readonly onProgress?: (done: number) => void;
  /** So many in one transaction: a few megabytes of rows in one statement. */
  readonly batch?: number;
}

/**
 * Leaves the rows that `publishVersion` would leave for each document in turn, in a few statements for many of them. For filling a
 * register that is to be measured: editions must be new, documents valid, and times must not go back.
 */
export async function publishMany(
  database: Database,
  publications: readonly Publication[],
  { onProgress = () => {}, batch = 100 }: PublishManyOptions = {},
): Promise<void> {
  for (let start = 0; start < publications.length; start += batch) {
    const some = publications.slice(start, start + batch);
    await database.prisma.$transaction(async (transaction) => {
      await takeTurn(transaction);
      await publishBatch(transaction, some);
    });
    onProgress(start + some.length);
  }
}

async function publishBatch(
  transaction: Prisma.TransactionClient,
  publications: readonly Publication[],
): Promise<void> {
  const editionIds = await insertEditions(transaction, publications);
  const drafts = publications.map(({ document, now }, index) => ({
    rows: toRows(document),
    editionId: editionIds[index] as number,
    number: 1,
    createdAt: now,
  }));
  const versionIds = await insertDrafts(transaction, drafts);
  await indexVersions(
    transaction,
    publications.map(({ document }, index) => ({ versionId: versionIds[index] as number, document })),
  );
  const revisions = await insertRevisions(transaction, publications);
  await transaction.$executeRaw`
    UPDATE program_version AS version SET
      state = 'published', published_at = made.published_at, published_revision = made.revision
    FROM unnest(${versionIds}::int[], ${revisions}::int[]) AS pair (version_id, revision)
    JOIN catalogue_revision AS made ON made.revision = pair.revision
    WHERE version.id = pair.version_id`;
  await transaction.$executeRaw`
    UPDATE edition SET live_version_id = version.id
    FROM program_version AS version
    WHERE version.id = ANY(${versionIds}::int[]) AND edition.id = version.edition_id`;
  await transaction.$executeRaw`
    INSERT INTO revision_entry (revision, version_id, action)
    SELECT published_revision, id, 'published' FROM program_version WHERE id = ANY(${versionIds}::int[])`;
}

/** Ids of the editions in the order of the documents. A program is made where it is new. */
async function insertEditions(
  transaction: Prisma.TransactionClient,
  publications: readonly Publication[],
): Promise<number[]> {
  const slugs = publications.map(({ document }) => document.slug);
  const years = publications.map(({ document }) => document.fiscalYear);
  const times = publications.map(({ now }) => now.toISOString());
  await transaction.$executeRaw`
    INSERT INTO program (slug, created_at)
    SELECT slug, now
    FROM (
      SELECT DISTINCT ON (slug) slug COLLATE "C" AS slug, now::timestamptz, place
      FROM unnest(${slugs}::text[], ${times}::text[]) WITH ORDINALITY AS wanted (slug, now, place)
      ORDER BY slug, place
    ) AS first
    WHERE NOT EXISTS (SELECT FROM program WHERE program.slug = first.slug)
    ORDER BY place`;
  const inserted = await transaction.$queryRaw<{ id: number; slug: string; fiscalYear: number }[]>`
    WITH made AS (
      INSERT INTO edition (program_id, fiscal_year)
      SELECT program.id, wanted.fiscal_year
      FROM unnest(${slugs}::text[], ${years}::int[]) WITH ORDINALITY AS wanted (slug, fiscal_year, place)
      JOIN program ON program.slug = wanted.slug
      ORDER BY place
      RETURNING id, program_id, fiscal_year
    )
    SELECT made.id, program.slug, made.fiscal_year AS "fiscalYear"
    FROM made JOIN program ON program.id = made.program_id`;
  const idOf = new Map(inserted.map(({ id, slug, fiscalYear }) => [`${slug} ${fiscalYear}`, id]));
  return publications.map(({ document }) => {
    const id = idOf.get(`${document.slug} ${document.fiscalYear}`);
    if (id === undefined) throw new Error(`No edition was made of ${document.slug} ${document.fiscalYear}`);
    return id;
  });
}

/** One revision for each document, as if they were published one after the other. */
async function insertRevisions(
  transaction: Prisma.TransactionClient,
  publications: readonly Publication[],
): Promise<number[]> {
  const last = await transaction.catalogueRevision.findFirst({ orderBy: { revision: 'desc' } });
  const revisions = publications.map(({ now }, index) => ({
    revision: (last?.revision ?? 0) + 1 + index,
    publishedAt: now,
  }));
  const times = [...(last ? [last.publishedAt] : []), ...revisions.map(({ publishedAt }) => publishedAt)];
  if (times.some((time, index) => index > 0 && time < (times[index - 1] as Date))) {
    throw new Error('What is published later has an earlier time');
  }
  await transaction.catalogueRevision.createMany({ data: revisions });
  return revisions.map(({ revision }) => revision);
}
