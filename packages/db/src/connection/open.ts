import type { Database, DatabaseLogger } from './database.ts';
import { openDataDir, openInMemory } from './embedded.ts';
import { openPostgresql } from './postgresql.ts';

export type OpenDatabaseOptions = { readonly logger?: DatabaseLogger } & (
  | { readonly databaseUrl: string; readonly dataDir?: string }
  /** A folder, made where it is missing, or `memory` for a database that ends with the process. */
  | { readonly databaseUrl?: undefined; readonly dataDir: string | 'memory' }
);

/**
 * Opens the register's database and makes sure that it answers: the PostgreSQL at `databaseUrl`, else the embedded one in `dataDir`.
 * Migrating is another step.
 */
export function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { databaseUrl, dataDir, logger } = options;
  if (databaseUrl !== undefined) return openPostgresql(databaseUrl, logger ? { logger } : {});
  return dataDir === 'memory' ? openInMemory() : openDataDir(dataDir, logger);
}
