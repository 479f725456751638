import type { Database } from '../connection/database.ts';
import { DatabaseFailure } from '../database-failure.ts';
import { noFilters, withSchemaEngine } from './engine.ts';
import { migrationsFolder, readMigrations } from './files.ts';
import { refuseAlteredHistory } from './history.ts';

export interface MigrateOptions {
  /** Absent: the project's own. */
  readonly folder?: string;
  /** A migration that failed before and is to be tried once more. */
  readonly retry?: string;
}

/** Codes of the schema engine. */
const DATABASE_NOT_EMPTY = 'P3005';
const MIGRATION_FAILED = 'P3018';

function translated(error: unknown, { location }: Database): unknown {
  const { code, message } = error as { code?: unknown; message?: string };
  if (code === DATABASE_NOT_EMPTY) {
    return new DatabaseFailure(
      'DATABASE_NOT_EMPTY',
      `The database ${location} already holds tables that Zhuli did not make. Set DATABASE_URL to an empty database.`,
      { cause: error },
    );
  }
  if (code === MIGRATION_FAILED) {
    return new DatabaseFailure('MIGRATION_FAILED', `On ${location}: ${message}`, { cause: error });
  }
  return error;
}

/**
 * Brings the tables up to date and returns the names of the migrations that were applied; none where they were already.
 * Safe to call from several processes at once: one migrates, the others wait and find nothing left to do.
 */
export async function migrate(
  database: Database,
  { folder = migrationsFolder, retry }: MigrateOptions = {},
): Promise<string[]> {
  const migrationsList = readMigrations(folder);
  return database.exclusively((adapters) =>
    withSchemaEngine(adapters, async (engine) => {
      if (retry !== undefined) await engine.markMigrationRolledBack({ migrationName: retry });
      await refuseAlteredHistory(engine, migrationsList, database);
      try {
        const { appliedMigrationNames } = await engine.applyMigrations({
          migrationsList,
          filters: noFilters,
        });
        return appliedMigrationNames;
      } catch (error) {
        throw translated(error, database);
      }
    }),
  );
}
