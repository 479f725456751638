import type { Database, DatabaseKind } from '../connection/database.ts';
import { openInMemory } from '../connection/embedded.ts';
import { openPostgresql } from '../connection/postgresql.ts';
import { migratedSnapshot } from './embedded-template.ts';
import { createTestDatabase } from './postgresql-template.ts';

const serverUrl = process.env.TEST_DATABASE_URL || undefined;

/** What tests of the database run on: the embedded one always, and the PostgreSQL of TEST_DATABASE_URL where that is set. */
export const availableBackends: readonly DatabaseKind[] = serverUrl
  ? ['embedded', 'postgresql']
  : ['embedded'];

export function requireServerUrl(): string {
  if (serverUrl === undefined) throw new Error('Set TEST_DATABASE_URL to test on PostgreSQL.');
  return serverUrl;
}

export interface FreshDatabase {
  readonly database: Database;
  /** Absent on the embedded one. */
  readonly databaseUrl?: string;
  /** Closes the database and leaves nothing behind. */
  drop(): Promise<void>;
}

/**
 * A database of one's own with nothing in it, migrated unless `empty` is asked for. Takes a fraction of a second: it is a copy of
 * one that was migrated before.
 */
export async function freshDatabase(
  kind: DatabaseKind = 'embedded',
  content: 'migrated' | 'empty' = 'migrated',
): Promise<FreshDatabase> {
  if (kind === 'embedded') {
    const database = await openInMemory(content === 'migrated' ? await migratedSnapshot() : undefined);
    return { database, drop: () => database.close() };
  }
  const { url, drop } = await createTestDatabase(requireServerUrl(), content);
  const database = await openPostgresql(url, { poolSize: 5 });
  return {
    database,
    databaseUrl: url,
    drop: async () => {
      await database.close();
      await drop();
    },
  };
}
