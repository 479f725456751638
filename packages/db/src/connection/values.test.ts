import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createFullDraft } from '../testing/full-draft.ts';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { openPostgresql } from './postgresql.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

describe.each(availableBackends)('values on %s', (kind) => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase(kind);
    await createFullDraft(fresh.database.prisma);
  });
  afterAll(() => fresh.drop());

  it('come back as they were stored: an amount beyond 32 bits, a day, an instant, lists, JSON', async () => {
    const { prisma } = fresh.database;
    await prisma.applicationWindow.updateMany({
      data: {
        closedEarlyAt: new Date('2023-05-01T16:30:00.123Z'),
        closureReason: 'funds_exhausted',
        months: [4, 5],
        endsWhen: ['places_filled'],
      },
    });
    await prisma.fundingRule.updateMany({
      data: { terms: { except: { zh: '「自籌」' } }, replaces: ['a', 'b,"c"'] },
    });
    await expect(prisma.applicationWindow.findFirst()).resolves.toMatchObject({
      closesOn: new Date('2023-03-07T00:00:00Z'),
      closedEarlyAt: new Date('2023-05-01T16:30:00.123Z'),
      months: [4, 5],
      endsWhen: ['places_filled'],
    });
    await expect(prisma.fundingRule.findFirst()).resolves.toMatchObject({
      amount: 300_000_000_000n,
      terms: { except: { zh: '「自籌」' } },
      replaces: ['a', 'b,"c"'],
      raises: [],
    });
  });

  it('sort by byte, so that a hyphen comes before a letter on every server', async () => {
    const { prisma } = fresh.database;
    await prisma.program.createMany({ data: ['ab', 'a-b', 'a', 'aa'].map((slug) => ({ slug })) });
    const sorted = await prisma.program.findMany({
      where: { slug: { startsWith: 'a' } },
      orderBy: { slug: 'asc' },
    });
    expect(sorted.map(({ slug }) => slug)).toEqual(['a', 'a-b', 'aa', 'ab']);
  });

  it('can be searched by trigrams', async () => {
    const { prisma } = fresh.database;
    await prisma.$executeRaw`CREATE EXTENSION pg_trgm`;
    await expect(prisma.$queryRaw`SELECT similarity('abc', 'abc')::int AS found`).resolves.toEqual([
      { found: 1 },
    ]);
  });
});

describe.runIf(availableBackends.includes('postgresql'))(
  'values on a server whose clock shows Taipei',
  () => {
    it('are the same instants', async () => {
      const fresh = await freshDatabase('postgresql');
      await fresh.database.prisma.$executeRaw`
      DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone = %L', current_database(), 'Asia/Taipei'); END $$`;
      const database = await openPostgresql(fresh.databaseUrl ?? '');
      const createdAt = new Date('2023-12-01T00:00:00+08:00');
      await database.prisma.program.create({ data: { slug: 'taipei', createdAt } });
      await expect(database.prisma.program.findFirst()).resolves.toMatchObject({ createdAt });
      await expect(
        database.prisma.$queryRaw`SELECT extract(epoch FROM created_at)::int AS seconds FROM program`,
      ).resolves.toEqual([{ seconds: createdAt.getTime() / 1000 }]);
      await database.close();
      await fresh.drop();
    });
  },
);
