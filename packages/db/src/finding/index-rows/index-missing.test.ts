import type { ProgramDocument } from '@zhuli/domain';
import { arbitraryProgram, references } from '@zhuli/domain/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishVersion } from '../../publish/publish-version.ts';
import { withdrawEdition } from '../../publish/withdraw-edition.ts';
import { saveReferences } from '../../references/save-references.ts';
import { availableBackends, type FreshDatabase, freshDatabase } from '../../testing/index.ts';
import { type IndexProgress, indexMissing, refuseUnindexed } from './index-missing.ts';
import { INDEX_FORMAT } from './index-versions.ts';

const documents = fc
  .sample(arbitraryProgram, { numRuns: 12, seed: 112 })
  .map((document, index): ProgramDocument => ({ ...document, slug: `program-${index}` }));
const now = new Date('2023-05-01T00:00:00Z');

describe.each(availableBackends)('index rows on the %s database', { timeout: 60_000 }, (backend) => {
  let fresh: FreshDatabase;
  const rows = async () => {
    const { prisma } = fresh.database;
    const tables = ['version_index', 'track_index', 'window_span'];
    const read = tables.map((table) =>
      prisma.$queryRawUnsafe<{ row: object }[]>(
        `SELECT to_jsonb(one) AS row FROM ${table} AS one ORDER BY to_jsonb(one)::text`,
      ),
    );
    return (await Promise.all(read)).map((found) => found.map(({ row }) => row));
  };
  const withdrawn = { slug: 'program-0', fiscalYear: documents[0]?.fiscalYear ?? 0 };

  beforeAll(async () => {
    fresh = await freshDatabase(backend);
    await saveReferences(fresh.database, references, { now });
    for (const document of documents) await publishVersion(fresh.database, document, { now });
    const [, second] = documents;
    if (!second) throw new Error('There are twelve documents');
    await publishVersion(fresh.database, { ...second, note: { zh: '更正' } }, { now });
    await withdrawEdition(fresh.database, withdrawn, { now });
  }, 60_000);
  afterAll(() => fresh.drop());

  it('are written when a version is published, and stay when it is no longer live', async () => {
    const [versions, tracks, spans] = await rows();
    expect(versions).toHaveLength(documents.length + 1);
    expect(tracks?.length).toBeGreaterThanOrEqual(documents.length + 1);
    expect(spans?.length).toBeGreaterThanOrEqual(tracks?.length ?? 0);
    await expect(refuseUnindexed(fresh.database)).resolves.toBeUndefined();
  });

  it('are made again, the same, where they are missing or of another format', async () => {
    const before = await rows();
    const { prisma } = fresh.database;
    const [first, second] = await prisma.versionIndex.findMany({ orderBy: { versionId: 'asc' } });
    await prisma.versionIndex.delete({ where: { versionId: first?.versionId ?? 0 } });
    await prisma.versionIndex.update({
      where: { versionId: second?.versionId ?? 0 },
      data: { format: INDEX_FORMAT - 1 },
    });
    await expect(refuseUnindexed(fresh.database)).rejects.toMatchObject({ code: 'INDEX_INCOMPLETE' });

    const told: IndexProgress[] = [];
    await expect(indexMissing(fresh.database, (progress) => told.push(progress))).resolves.toBe(2);
    expect(told).toEqual([{ done: 2, total: 2 }]);
    expect(await rows()).toEqual(before);
    await expect(indexMissing(fresh.database)).resolves.toBe(0);
  });

  it('are made once, although several processes find them missing', async () => {
    const before = await rows();
    await fresh.database.prisma.versionIndex.deleteMany();
    const counts = await Promise.all([indexMissing(fresh.database), indexMissing(fresh.database)]);
    expect(counts[0] + counts[1]).toBe(documents.length + 1);
    expect(await rows()).toEqual(before);
  });

  it.each([
    ['a ceiling below zero', 'track_index_ceiling_range', 'UPDATE track_index SET ceiling = -1'],
    [
      'a ceiling of no kind',
      'track_index_ceiling_whole',
      "UPDATE track_index SET ceiling = 1, ceiling_instrument = NULL, ceiling_counted = '{}'",
    ],
    [
      'a share above the whole',
      'track_index_own_share_range',
      'UPDATE track_index SET own_share_numerator = 3, own_share_denominator = 2',
    ],
    ['an unknown state', 'window_span_state_known', "UPDATE window_span SET state = 'ajar'"],
    [
      'a span that ends before it begins',
      'window_span_not_empty',
      "UPDATE window_span SET from_at = '2023-01-02', until_at = '2023-01-01', position = 7, state = 'closed', deadline_at = NULL",
    ],
    [
      'a deadline of what takes no applications',
      'window_span_deadline_of_taking',
      "UPDATE window_span SET state = 'closed', deadline_at = '2099-01-01'",
    ],
  ])('refuse %s', async (_, constraint, sql) => {
    await expect(fresh.database.prisma.$executeRawUnsafe(sql)).rejects.toThrow(constraint);
  });
});
