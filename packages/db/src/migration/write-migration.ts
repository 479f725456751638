import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseFailure } from '../database-failure.ts';
import { schemaDifference } from './difference.ts';
import { migrationNames, migrationsFolder, schemaFolder } from './files.ts';
import { migrationName } from './name.ts';

export interface WriteMigrationOptions {
  readonly verbObject: string | undefined;
  readonly now: Date;
  readonly migrations?: string;
  readonly schema?: string;
}

/** Writes the migration that leads from the last one to the schema. Returns its file; null where there is nothing to migrate. */
export async function writeMigration(options: WriteMigrationOptions): Promise<string | null> {
  const { verbObject, now, migrations = migrationsFolder, schema = schemaFolder } = options;
  const name = migrationName(verbObject, now);
  const last = migrationNames(migrations).at(-1);
  if (last !== undefined && last >= name) {
    throw new DatabaseFailure(
      'MIGRATION_NAME_INVALID',
      `The new migration ${name} would come before the last one, ${last}. Correct this machine's clock.`,
    );
  }
  const script = await schemaDifference(migrations, schema);
  if (script === null) return null;
  const file = path.join(migrations, name, 'migration.sql');
  mkdirSync(path.dirname(file));
  writeFileSync(file, script, { flag: 'wx' });
  return file;
}
