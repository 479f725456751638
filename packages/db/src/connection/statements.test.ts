import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { countStatements, recordStatement } from './statements.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

describe('countStatements', () => {
  const send = async (sql: string): Promise<void> => {
    await Promise.resolve();
    recordStatement(sql);
  };

  it('counts nothing of what runs beside it', async () => {
    const [first, second] = await Promise.all([
      countStatements(() => send('a')),
      countStatements(() => Promise.all([send('b'), send('c')])),
    ]);
    expect([first.statements, second.statements]).toEqual([['a'], ['b', 'c']]);
  });

  it('counts what the scopes inside it count', async () => {
    const outer = await countStatements(async () => {
      await send('a');
      return countStatements(() => send('b'));
    });
    expect([outer.count, outer.result.count]).toEqual([2, 1]);
  });
});

describe.each(availableBackends)('the statements of a database on %s', (kind) => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase(kind);
    await fresh.database.prisma.program.create({ data: { slug: 'first' } });
  });
  afterAll(() => fresh.drop());

  it('are counted through the client and as raw SQL', async () => {
    const { prisma } = fresh.database;
    await expect(countStatements(() => prisma.program.findMany())).resolves.toMatchObject({ count: 1 });
    await expect(countStatements(() => prisma.$queryRaw`SELECT 1`)).resolves.toMatchObject({
      statements: ['SELECT 1'],
    });
  });

  it('are counted one by one when relations are fetched', async () => {
    const counted = await countStatements(() =>
      fresh.database.prisma.program.findMany({ include: { editions: true, retiredSlugs: true } }),
    );
    expect(counted.count).toBe(3);
  });

  it('of a transaction include its beginning and its end', async () => {
    const { prisma } = fresh.database;
    const committed = await countStatements(() =>
      prisma.$transaction((transaction) => transaction.$queryRaw`SELECT 1`),
    );
    expect(committed.statements).toEqual(['BEGIN', 'SELECT 1', 'COMMIT']);
    const rolledBack = await countStatements(() =>
      prisma
        .$transaction(async () => {
          throw new Error('changed my mind');
        })
        .catch((error: Error) => error.message),
    );
    expect(rolledBack).toMatchObject({ result: 'changed my mind', statements: ['BEGIN', 'ROLLBACK'] });
  });

  it('are told to an observer until it is taken away', async () => {
    const { prisma, onStatement } = fresh.database;
    const observer = vi.fn();
    const stop = onStatement(observer);
    await prisma.$queryRaw`SELECT 1`;
    stop();
    await prisma.$queryRaw`SELECT 2`;
    expect(observer.mock.calls).toEqual([['SELECT 1']]);
  });
});
