import { connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { openDatabase } from './open.ts';
import { locationOf, openPostgresql } from './postgresql.ts';
import { isDatabaseUnreachable } from './unreachable.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('It should have been refused.');
    },
    (error: unknown) => error,
  );

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A wire between client and server that can be cut. */
async function cuttableWire(target: URL): Promise<{ port: number; cut: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

describe('openDatabase with a DATABASE_URL', () => {
  it('refuses when nobody answers: says where, and not the password', async () => {
    const port = await closedPort();
    const failure = await failureOf(
      openDatabase({ databaseUrl: `postgresql://zhuli:secret@127.0.0.1:${port}/register` }),
    );
    expect(failure).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringMatching(`127.0.0.1:${port}/register`),
    });
    expect(String(failure)).not.toContain('secret');
    expect(isDatabaseUnreachable(failure)).toBe(true);
  });

  it('gives up on a server that accepts and then says nothing', async () => {
    const server = createServer((socket) => socket.resume());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const failure = await failureOf(
      openPostgresql(`postgresql://127.0.0.1:${port}/register`, { connectTimeoutMs: 50 }),
    );
    expect(failure).toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    await new Promise((resolve) => server.close(resolve));
  });

  it('names a place by host, port and database', () => {
    expect(locationOf('postgres://user:secret@db.example.org/register')).toBe('db.example.org:5432/register');
    expect(locationOf('postgres:///register?host=/var/run/postgresql')).toBe(
      '/var/run/postgresql:5432/register',
    );
  });
});

describe.runIf(availableBackends.includes('postgresql'))('a PostgreSQL', () => {
  let fresh: FreshDatabase;
  let url: URL;
  beforeAll(async () => {
    fresh = await freshDatabase('postgresql');
    url = new URL(fresh.databaseUrl ?? '');
  });
  afterAll(() => fresh.drop());

  it('that does not have the database refuses, and is not called unreachable', async () => {
    const other = new URL(url);
    other.pathname = '/no_such_database';
    const failure = await failureOf(openDatabase({ databaseUrl: other.href }));
    expect(failure).toMatchObject({
      code: 'DATABASE_REFUSED',
      message: expect.stringContaining('no_such_database'),
    });
    expect(isDatabaseUnreachable(failure)).toBe(false);
  });

  it('cuts off a statement that runs too long', async () => {
    const database = await openPostgresql(url.href, { statementTimeoutMs: 20 });
    await expect(database.prisma.$queryRaw`SELECT pg_sleep(60)`).rejects.toThrow('statement timeout');
    await database.close();
  });

  it('that goes away is called unreachable, and the process lives on', async () => {
    const wire = await cuttableWire(url);
    const through = new URL(url);
    through.host = `127.0.0.1:${wire.port}`;
    const database = await openPostgresql(through.href, { connectTimeoutMs: 1_000 });
    await database.prisma.program.count();
    await wire.cut();
    for (const attempt of [
      () => database.prisma.program.count(),
      () => database.prisma.$queryRaw`SELECT 1`,
      () => database.prisma.$transaction((transaction) => transaction.program.count()),
      () => database.ping(),
    ]) {
      const failure = await failureOf(attempt());
      expect(isDatabaseUnreachable(failure), String(failure)).toBe(true);
    }
    await expect(database.ping()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    await database.close();
  });

  it('that ends a session is used again on a new one', async () => {
    const database = await openPostgresql(url.href, { poolSize: 1 });
    const [session] = await database.prisma.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    await fresh.database.prisma.$queryRaw`SELECT pg_terminate_backend(${session?.pid})`;
    // The first call may still meet the dead session; the next one gets a new one.
    await Promise.allSettled([database.ping()]);
    await expect(database.prisma.program.count()).resolves.toBe(0);
    await database.close();
  });

  it('keeps answering a transaction whose session was ended with an error', async () => {
    const database = await openPostgresql(url.href, { poolSize: 1 });
    const failure = await failureOf(
      database.prisma.$transaction(async (transaction) => {
        const [session] = await transaction.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
        await fresh.database.prisma.$queryRaw`SELECT pg_terminate_backend(${session?.pid})`;
        await transaction.program.create({ data: { slug: 'lost' } });
      }),
    );
    expect(isDatabaseUnreachable(failure), String(failure)).toBe(true);
    await expect(database.prisma.program.count()).resolves.toBe(0);
    await database.close();
  });
});
