import { PrismaPg } from '@prisma/adapter-pg';
import { DriverAdapterError, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { DatabaseFailure } from '../database-failure.ts';
import { createClient } from './client.ts';
import type { Database, DatabaseLogger } from './database.ts';
import { isDatabaseUnreachable } from './unreachable.ts';

export interface PostgresqlOptions {
  readonly logger?: DatabaseLogger;
  /** Connections at most; a PostgreSQL allows 100 to all its clients unless told otherwise. */
  readonly poolSize?: number;
  readonly connectTimeoutMs?: number;
  /** A statement that runs longer is cut off, so that a bad one cannot hold a connection for ever. */
  readonly statementTimeoutMs?: number;
}

/** One number for all of Zhuli: who holds this lock may change tables. Arbitrary, but never to be changed. */
const MIGRATION_LOCK = 7_112_023;
const MIGRATION_LOCK_TIMEOUT = '120s';

/** Host, port and database, for messages. */
export function locationOf(databaseUrl: string): string {
  const { hostname, port, pathname, searchParams } = new URL(databaseUrl);
  return `${searchParams.get('host') ?? (hostname || 'localhost')}:${port || '5432'}${pathname}`;
}

function createPool(databaseUrl: string, statementTimeoutMs: number, options: PostgresqlOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'zhuli',
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 5_000,
    keepAlive: true,
    // Statements and not start-up parameters, which poolers between here and the server refuse.
    // UTC: the values of timestamps travel without an offset, so the session must not have one of its own.
    // No compiling: it takes seconds for statements that take milliseconds. And no fear of reading here and there: the pages that are
    // asked for are in memory, or on a disk without a head.
    onConnect: async (client: pg.ClientBase) => {
      await client.query(
        `SET TIME ZONE 'UTC'; SET jit = off; SET random_page_cost = 1.1; SET statement_timeout = ${statementTimeoutMs}`,
      );
    },
  });
  // Without a listener, the loss of an idle connection would end the process.
  pool.on('error', (error) => options.logger?.warn({ err: error }, 'An idle database connection was lost'));
  return pool;
}

function connectionFailure(error: unknown, location: string): DatabaseFailure {
  const reason = (error as Error).message || (error as { code?: string }).code || 'no reason given';
  return isDatabaseUnreachable(error)
    ? new DatabaseFailure(
        'DATABASE_UNREACHABLE',
        `No PostgreSQL answers at ${location} (${reason}). Start it, or correct DATABASE_URL; without DATABASE_URL the embedded database is used.`,
        { cause: error },
      )
    : new DatabaseFailure(
        'DATABASE_REFUSED',
        `PostgreSQL at ${location} refused the connection (${reason}). Correct the user, password and database in DATABASE_URL.`,
        { cause: error },
      );
}

async function ping(pool: pg.Pool, location: string): Promise<void> {
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    throw connectionFailure(error, location);
  }
}

/** The official adapter cuts scripts at every semicolon, even inside a function's body; the server itself knows where one ends. */
function migrationAdapters(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const official = new PrismaPg(pool);
  return {
    provider: official.provider,
    adapterName: official.adapterName,
    connectToShadowDb: async () => {
      throw new Error('This database is not to be used as a shadow database.');
    },
    connect: async () => {
      const adapter = await official.connect();
      adapter.executeScript = async (script) => {
        await pool.query(script).catch((error: pg.DatabaseError) => {
          throw new DriverAdapterError({
            kind: 'postgres',
            code: error.code ?? 'N/A',
            severity: error.severity ?? 'N/A',
            message: error.message,
            detail: error.detail,
            column: error.column,
            hint: error.hint,
          });
        });
      };
      return adapter;
    },
  };
}

async function withMigrationLock<Result>(pool: pg.Pool, work: () => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query(`SET lock_timeout = '${MIGRATION_LOCK_TIMEOUT}'`);
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]).catch((error: pg.DatabaseError) => {
      if (error.code !== '55P03') throw error;
      throw new DatabaseFailure(
        'MIGRATION_LOCKED',
        `Another process has been migrating this database for more than ${MIGRATION_LOCK_TIMEOUT}. Let it finish, or end it, and start again.`,
        { cause: error },
      );
    });
    return await work();
  } finally {
    // Closing the session, rather than giving it back, lets go of the lock whatever happened.
    client.release(true);
  }
}

export async function openPostgresql(
  databaseUrl: string,
  options: PostgresqlOptions = {},
): Promise<Database> {
  const location = locationOf(databaseUrl);
  const pool = createPool(databaseUrl, options.statementTimeoutMs ?? 30_000, options);
  try {
    await ping(pool, location);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const { prisma, onStatement } = createClient(new PrismaPg(pool));
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await prisma.$disconnect();
    await pool.end();
  };
  return {
    kind: 'postgresql',
    location,
    prisma,
    onStatement,
    ping: () => ping(pool, location),
    exclusively: async (work) => {
      const ownPool = createPool(databaseUrl, 0, options);
      try {
        return await withMigrationLock(ownPool, () => work(migrationAdapters(ownPool)));
      } catch (error) {
        throw isDatabaseUnreachable(error) && !(error instanceof DatabaseFailure)
          ? connectionFailure(error, location)
          : error;
      } finally {
        await ownPool.end();
      }
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
