import type { Database } from '../connection/database.ts';
import { DatabaseFailure } from '../database-failure.ts';
import { type MigrationList, noFilters, type SchemaEngine, withSchemaEngine } from './engine.ts';
import { migrationsFolder, readMigrations } from './files.ts';
import { migrationFailure, refuseAlteredHistory } from './history.ts';
import { reportScriptFailures, scriptFailureText } from './script-failure.ts';

export interface MigrateOptions {
  /** Absent: the project's own. */
  readonly folder?: string;
  /** A migration that failed before and is to be tried once more. */
  readonly retry?: string;
}

/** The engine's codes: an empty history beside tables that are there; a migration that was never applied, or has not failed. */
const NOT_EMPTY = 'P3005';
const NOTHING_TO_RETRY: readonly unknown[] = ['P3011', 'P3012'];

async function allowRetry(
  engine: SchemaEngine,
  migrationName: string,
  { location }: Database,
): Promise<void> {
  try {
    await engine.markMigrationRolledBack({ migrationName });
  } catch (error) {
    if (!NOTHING_TO_RETRY.includes((error as { code?: unknown }).code)) throw error;
    throw new DatabaseFailure(
      'MIGRATION_NAME_INVALID',
      `The migration ${migrationName} has not failed on ${location}, so there is nothing to retry. Run: pnpm db:migrate.`,
      { cause: error },
    );
  }
}

async function apply(
  engine: SchemaEngine,
  migrationsList: MigrationList,
  { location }: Database,
): Promise<string[]> {
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters });
    return appliedMigrationNames;
  } catch (error) {
    if ((error as { code?: unknown }).code !== NOT_EMPTY) throw error;
    throw new DatabaseFailure(
      'DATABASE_NOT_EMPTY',
      `The database ${location} already holds tables that Zhuli did not make. Set DATABASE_URL to an empty database.`,
      { cause: error },
    );
  }
}

/**
 * Brings the tables up to date and returns the names of the migrations that were applied; none where they were already.
 * Safe to call from several processes at once: one migrates, the others wait and find nothing left to do.
 */
export function migrate(
  database: Database,
  { folder = migrationsFolder, retry }: MigrateOptions = {},
): Promise<string[]> {
  const migrationsList = readMigrations(folder);
  return database.exclusively((adapters) => {
    const scriptFailures: unknown[] = [];
    const watched = reportScriptFailures(adapters, (error) => scriptFailures.push(error));
    return withSchemaEngine(watched, async (engine) => {
      if (retry !== undefined) await allowRetry(engine, retry, database);
      await refuseAlteredHistory(engine, migrationsList, database);
      try {
        return await apply(engine, migrationsList, database);
      } catch (error) {
        if (scriptFailures.length === 0) throw error;
        throw await migrationFailure(engine, migrationsList, database, scriptFailureText(scriptFailures[0]));
      }
    });
  });
}
