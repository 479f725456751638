import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openPostgresql } from '../connection/postgresql.ts';
import { migrate } from '../migration/migrate.ts';
import { templateFingerprint } from './template-fingerprint.ts';

const TEMPLATE_LOCK = 7_112_024;
const TEMPLATE_PREFIX = 'zhuli_template_';
const UNFINISHED_PREFIX = 'zhuli_unfinished_';

export function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

export async function onServer<Result>(
  serverUrl: string,
  work: (server: pg.Client) => Promise<Result>,
): Promise<Result> {
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

/** To be called by the holder of the lock, so that what is unfinished was abandoned. */
async function makeTemplate(server: pg.Client, serverUrl: string, template: string): Promise<void> {
  const { rows } = await server.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1) OR starts_with(datname, $2)',
    [TEMPLATE_PREFIX, UNFINISHED_PREFIX],
  );
  if (rows.some(({ datname }) => datname === template)) return;
  for (const { datname } of rows) await server.query(`DROP DATABASE "${datname}"`);
  // Migrated under another name: a template that was only half made must not be taken for a whole one.
  const unfinished = `${UNFINISHED_PREFIX}${randomUUID().slice(0, 8)}`;
  await server.query(`CREATE DATABASE "${unfinished}" TEMPLATE template0`);
  const database = await openPostgresql(urlOf(serverUrl, unfinished));
  await migrate(database);
  await database.close();
  await server.query(`ALTER DATABASE "${unfinished}" RENAME TO "${template}"`);
}

/** A new database beside the one of `serverUrl`, migrated or empty, and how to drop it. */
export async function createTestDatabase(
  serverUrl: string,
  content: 'migrated' | 'empty',
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `zhuli_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(serverUrl, async (server) => {
    const template = content === 'empty' ? 'template0' : `${TEMPLATE_PREFIX}${templateFingerprint()}`;
    // One at a time: a database that is being copied admits nobody else.
    await server.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    if (content === 'migrated') await makeTemplate(server, serverUrl, template);
    await server.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  });
  return {
    url: urlOf(serverUrl, name),
    drop: () =>
      onServer(serverUrl, async (server) => {
        await server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      }),
  };
}
