import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createFullDraft, type FullDraft } from '../testing/full-draft.ts';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe.each(availableBackends)('a transaction on %s', (kind) => {
  let fresh: FreshDatabase;
  let draft: FullDraft;
  beforeAll(async () => {
    fresh = await freshDatabase(kind);
    draft = await createFullDraft(fresh.database.prisma);
    await fresh.database.prisma.catalogueRevision.create({ data: { revision: 1, publishedAt: new Date(0) } });
  });
  afterAll(() => fresh.drop());

  it('whose commit the database refuses is refused, keeps nothing, and gives its connection back', async () => {
    const { prisma } = fresh.database;
    const publishHalf = () =>
      prisma.$transaction(async (transaction) => {
        await transaction.programVersion.update({
          where: { id: draft.versionId },
          data: { state: 'published', publishedAt: new Date(0), publishedRevision: 1 },
        });
      });
    // More often than there are connections in the pool.
    for (let attempt = 0; attempt < 7; attempt++)
      await expect(publishHalf()).rejects.toThrow('LIVE_VERSION_MISMATCH');
    await expect(prisma.programVersion.findFirst()).resolves.toMatchObject({ state: 'draft' });
  });

  it('that fails half way keeps nothing', async () => {
    const { prisma } = fresh.database;
    await expect(
      prisma.$transaction([
        prisma.program.create({ data: { slug: 'one' } }),
        prisma.program.create({ data: { slug: 'Not A Slug' } }),
      ]),
    ).rejects.toThrow('program_slug_format');
    await expect(prisma.program.count({ where: { slug: 'one' } })).resolves.toBe(0);
  });

  it('runs at the isolation level that it asks for', async () => {
    const level = await fresh.database.prisma.$transaction(
      (transaction) => transaction.$queryRaw`SELECT current_setting('transaction_isolation') AS level`,
      { isolationLevel: 'Serializable' },
    );
    expect(level).toEqual([{ level: 'serializable' }]);
  });

  it('waits for its turn while others run, and all of them are kept', async () => {
    const { prisma } = fresh.database;
    const slugs = Array.from({ length: 12 }, (_, index) => `parallel-${index}`);
    await Promise.all(
      slugs.map((slug) =>
        prisma.$transaction(async (transaction) => {
          const { id } = await transaction.program.create({ data: { slug } });
          await transaction.edition.create({ data: { programId: id, fiscalYear: 2023 } });
        }),
      ),
    );
    await expect(prisma.edition.count({ where: { program: { slug: { in: slugs } } } })).resolves.toBe(12);
  });
});
