import type { Database } from '../connection/database.ts';
import { DatabaseFailure } from '../database-failure.ts';
import { type MigrationList, noFilters, type SchemaEngine } from './engine.ts';

type Place = Pick<Database, 'kind' | 'location'>;

function beginAnew({ kind, location }: Place): string {
  return kind === 'embedded'
    ? ` If nothing in it is worth keeping, remove the folder ${location} and start again.`
    : '';
}

function failed(names: readonly string[], place: Place, reason: string): DatabaseFailure {
  return new DatabaseFailure(
    'MIGRATION_FAILED',
    `The migration ${names.join(', ')} did not get through on ${place.location}${reason}. A script is one transaction, so nothing of it ` +
      `stayed unless the script says otherwise. Correct what stopped it, then run: pnpm db:migrate --retry ${names[0]}.${beginAnew(place)}`,
  );
}

function edited(names: readonly string[], place: Place): DatabaseFailure {
  return new DatabaseFailure(
    'MIGRATION_HISTORY_ALTERED',
    `The migration ${names.join(', ')} was changed after it had been applied to ${place.location}: the checksum of its script differs. ` +
      'Restore prisma/migrations/<name>/migration.sql from version control, and put the change into a new migration ' +
      `(pnpm db:migration <verb_object>).${beginAnew(place)}`,
  );
}

function missing(names: readonly string[], place: Place): DatabaseFailure {
  return new DatabaseFailure(
    'MIGRATION_HISTORY_ALTERED',
    `The migration ${names.join(', ')} was applied to ${place.location} and is missing in prisma/migrations. Either the folder lost it: restore it ` +
      `from version control. Or the database is newer than this program: run the newer one.${beginAnew(place)}`,
  );
}

const diagnose = (engine: SchemaEngine, migrationsList: MigrationList) =>
  engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: noFilters });

/** Refuses when what was applied is not what the migrations say; else returns the names of those still to be applied. */
export async function refuseAlteredHistory(
  engine: SchemaEngine,
  migrationsList: MigrationList,
  place: Place,
): Promise<readonly string[]> {
  const { editedMigrationNames, failedMigrationNames, history } = await diagnose(engine, migrationsList);
  // A failed one first: correcting it edits it, which is as it should be.
  if (failedMigrationNames.length > 0) throw failed(failedMigrationNames, place, ' the last time');
  if (editedMigrationNames.length > 0) throw edited(editedMigrationNames, place);
  if (history === null) return [];
  if (history.diagnostic !== 'databaseIsBehind' && history.unpersistedMigrationNames.length > 0) {
    throw missing(history.unpersistedMigrationNames, place);
  }
  return history.diagnostic === 'migrationsDirectoryIsBehind' ? [] : history.unappliedMigrationNames;
}

/** To be thrown after a script was refused by the database, for the reason given. */
export async function migrationFailure(
  engine: SchemaEngine,
  migrationsList: MigrationList,
  place: Place,
  reason: string,
): Promise<DatabaseFailure> {
  const { failedMigrationNames } = await diagnose(engine, migrationsList);
  return failed(failedMigrationNames, place, `: ${reason}`);
}
