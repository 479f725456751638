import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Prisma } from '../generated/client.ts';
import { createFullDraft, type FullDraft } from '../testing/full-draft.ts';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const publishedAt = new Date('2023-03-01T00:00:00Z');
const retiredAt = new Date('2023-04-01T00:00:00Z');

async function publish(prisma: Prisma.TransactionClient, { editionId, versionId }: FullDraft): Promise<void> {
  await prisma.programVersion.update({
    where: { id: versionId },
    data: { state: 'published', publishedAt, publishedRevision: 1 },
  });
  await prisma.edition.update({ where: { id: editionId }, data: { liveVersionId: versionId } });
}

/** History, which is guarded by itself, and rows that only help to find: those are made anew from the content at will. */
const NO_CONTENT = ['revision_entry', 'program_search', 'version_index', 'track_index', 'window_span'];

describe.each(availableBackends)('a published version on %s', (kind) => {
  let fresh: FreshDatabase;
  let version: FullDraft;
  beforeAll(async () => {
    fresh = await freshDatabase(kind);
    await fresh.database.prisma.catalogueRevision.create({ data: { revision: 1, publishedAt } });
    // As the importer does it: the draft is built and published in one transaction.
    version = await fresh.database.prisma.$transaction(async (transaction) => {
      const draft = await createFullDraft(transaction);
      await publish(transaction, draft);
      return draft;
    });
    await fresh.database.prisma.revisionEntry.create({
      data: { revision: 1, versionId: version.versionId, action: 'published' },
    });
  });
  afterAll(() => fresh.drop());

  const execute = (sql: string): Promise<number> => fresh.database.prisma.$executeRawUnsafe(sql);

  it('keeps its rows: none of any of its tables can be added, changed or removed', async () => {
    const tables = await fresh.database.prisma.$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'version_id' AND table_name <> ALL(${NO_CONTENT}) ORDER BY 1`;
    expect(tables.length).toBeGreaterThanOrEqual(20);
    for (const { name } of tables) {
      await expect(execute(`INSERT INTO "${name}" SELECT * FROM "${name}" LIMIT 1`), name).rejects.toThrow(
        'VERSION_FROZEN',
      );
      await expect(execute(`UPDATE "${name}" SET position = position + 1`), name).rejects.toThrow(
        'VERSION_FROZEN',
      );
      await expect(execute(`DELETE FROM "${name}"`), name).rejects.toThrow('VERSION_FROZEN');
    }
  });

  it.each([
    "name_zh = '別名'",
    'number = 2',
    "created_at = '2020-01-01'",
    "published_at = '2023-03-02'",
    'published_revision = 2',
    "lifecycle = 'suspended'",
  ])('keeps its own columns: not %s', async (change) => {
    await expect(execute(`UPDATE program_version SET ${change}`)).rejects.toThrow('VERSION_FROZEN');
  });

  it('cannot be deleted', async () => {
    await expect(execute('DELETE FROM program_version')).rejects.toThrow('VERSION_FROZEN');
  });

  it('cannot become a draft again', async () => {
    await expect(
      execute("UPDATE program_version SET state = 'draft', published_at = NULL, published_revision = NULL"),
    ).rejects.toThrow('VERSION_FROZEN');
  });

  it('takes no rows from another version', async () => {
    const { prisma } = fresh.database;
    const draft = await prisma.programVersion.create({
      data: {
        editionId: version.editionId,
        number: 2,
        nameZh: '草稿',
        nameEn: 'Draft',
        summaryZh: '摘要',
        summaryEn: 'Summary',
      },
    });
    await prisma.programAlias.create({ data: { versionId: draft.id, alias: 'draft', position: 0 } });
    await expect(
      prisma.programAlias.updateMany({
        where: { versionId: draft.id },
        data: { versionId: version.versionId },
      }),
    ).rejects.toThrow('VERSION_FROZEN');
  });

  it('is not a version that was inserted as published', async () => {
    await expect(
      fresh.database.prisma.programVersion.create({
        data: {
          editionId: version.editionId,
          number: 3,
          state: 'published',
          publishedAt,
          publishedRevision: 1,
          nameZh: '空',
          nameEn: 'Empty',
          summaryZh: '摘要',
          summaryEn: 'Summary',
        },
      }),
    ).rejects.toThrow('VERSION_FROZEN');
  });

  it('is the live version of its edition, which is checked at commit', async () => {
    await expect(
      fresh.database.prisma.$transaction(async (transaction) => {
        await transaction.edition.update({ where: { id: version.editionId }, data: { liveVersionId: null } });
      }),
    ).rejects.toThrow('LIVE_VERSION_MISMATCH');
    await expect(fresh.database.prisma.edition.findFirst()).resolves.toMatchObject({
      liveVersionId: version.versionId,
    });
  });

  it('stays in the history of the catalogue', async () => {
    await expect(execute('DELETE FROM revision_entry')).rejects.toThrow('HISTORY_FROZEN');
    await expect(execute('UPDATE catalogue_revision SET published_at = now()')).rejects.toThrow(
      'HISTORY_FROZEN',
    );
  });

  it('may be superseded once, and its end is then final', async () => {
    const { prisma } = fresh.database;
    await prisma.$transaction([
      prisma.edition.update({ where: { id: version.editionId }, data: { liveVersionId: null } }),
      prisma.programVersion.update({
        where: { id: version.versionId },
        data: { state: 'superseded', retiredAt },
      }),
    ]);
    await expect(
      execute("UPDATE program_version SET retired_at = '2023-05-01' WHERE number = 1"),
    ).rejects.toThrow('VERSION_FROZEN');
    await expect(
      execute("UPDATE program_version SET state = 'published', retired_at = NULL WHERE number = 1"),
    ).rejects.toThrow('VERSION_FROZEN');
  });
});
