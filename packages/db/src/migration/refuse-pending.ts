import type { Database } from '../connection/database.ts';
import { DatabaseFailure } from '../database-failure.ts';
import { withSchemaEngine } from './engine.ts';
import { migrationsFolder, readMigrations } from './files.ts';
import { refuseAlteredHistory } from './history.ts';

/** Refuses a database that is not exactly as the migrations make it, and changes nothing. Waits while another process migrates. */
export function refusePendingMigrations(
  database: Database,
  folder: string = migrationsFolder,
): Promise<void> {
  return database.exclusively((adapters) =>
    withSchemaEngine(adapters, async (engine) => {
      const pending = await refuseAlteredHistory(engine, readMigrations(folder), database);
      if (pending.length === 0) return;
      throw new DatabaseFailure(
        'MIGRATION_PENDING',
        `${database.location} lacks ${pending.length === 1 ? 'a migration' : `${pending.length} migrations`}: ${pending.join(', ')}. Run: pnpm db:migrate.`,
      );
    }),
  );
}
