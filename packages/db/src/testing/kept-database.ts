import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Database } from '../connection/database.ts';
import { openPostgresql } from '../connection/postgresql.ts';
import { migrate } from '../migration/migrate.ts';
import type { FreshDatabase } from './fresh-database.ts';
import { createTestDatabase, onServer, urlOf } from './postgresql-template.ts';
import type { TemplateContent } from './template-content.ts';

/** Another than that of the templates: filling takes minutes, in which tests go on. */
const FILLING_LOCK = 7_112_026;
const KEPT_PREFIX = 'zhuli_kept_';

export interface KeptContent extends TemplateContent {
  /** Done each time after the newest migrations, as a register does at its start. Absent: the fingerprint tells of all that matters. */
  readonly keepUp?: (database: Database) => Promise<void>;
}

/**
 * A database of one's own on the PostgreSQL of TEST_DATABASE_URL with a content that takes long to fill in: it is filled once, kept
 * on the server as a template, and copied from then on, until the content changes. It is migrated as any other register.
 */
export async function copyOfKept(serverUrl: string, content: KeptContent): Promise<FreshDatabase> {
  const name = `zhuli_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(serverUrl, async (server) => {
    await server.query('SELECT pg_advisory_lock($1)', [FILLING_LOCK]);
    const kept = await fillOnce(server, serverUrl, content);
    await server.query(`CREATE DATABASE "${name}" TEMPLATE "${kept}"`);
  });
  const databaseUrl = urlOf(serverUrl, name);
  const database = await openPostgresql(databaseUrl, { poolSize: 5 });
  return {
    database,
    databaseUrl,
    drop: async () => {
      await database.close();
      await dropDatabase(serverUrl, name);
    },
  };
}

/** To be called by the holder of the lock. Returns the name of the database that has the content. */
async function fillOnce(
  server: pg.Client,
  serverUrl: string,
  { name, fingerprint, fill, keepUp }: KeptContent,
): Promise<string> {
  const prefix = `${KEPT_PREFIX}${name}_`;
  const kept = `${prefix}${fingerprint.slice(0, 16)}`;
  const { rows } = await server.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [prefix],
  );
  if (rows.some(({ datname }) => datname === kept)) {
    if (keepUp) {
      await withDatabase(urlOf(serverUrl, kept), async (database) => {
        await migrate(database);
        await keepUp(database);
      });
    }
    return kept;
  }
  for (const { datname } of rows) await server.query(`DROP DATABASE "${datname}"`);
  const { url, drop } = await createTestDatabase(serverUrl, 'migrated');
  try {
    await withDatabase(url, async (database) => {
      await fill(database);
      await keepUp?.(database);
    });
  } catch (error) {
    await drop();
    throw error;
  }
  // Named only now: one that was only half filled must not be taken for a whole one.
  await server.query(`ALTER DATABASE "${new URL(url).pathname.slice(1)}" RENAME TO "${kept}"`);
  return kept;
}

async function withDatabase(url: string, work: (database: Database) => Promise<void>): Promise<void> {
  const database = await openPostgresql(url, { statementTimeoutMs: 0 });
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

const dropDatabase = (serverUrl: string, name: string): Promise<void> =>
  onServer(serverUrl, async (server) => {
    await server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  });
