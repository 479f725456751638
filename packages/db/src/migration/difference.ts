import { noFilters, withSchemaEngine } from './engine.ts';
import { migrationsFolder, readMigrations, readSchema, schemaFolder } from './files.ts';
import { withScratchDatabase } from './scratch.ts';

const EMPTY_SCRIPT = '-- This is an empty migration.';

/** The SQL that leads from what the migrations make to what the schema says. Null: they agree. */
export async function schemaDifference(
  migrations: string = migrationsFolder,
  schema: string = schemaFolder,
): Promise<string | null> {
  const { stdout } = await withScratchDatabase((scratch) =>
    withSchemaEngine(scratch, (engine) =>
      engine.diff({
        from: { tag: 'migrations', ...readMigrations(migrations) },
        to: { tag: 'schemaDatamodel', ...readSchema(schema) },
        script: true,
        exitCode: null,
        filters: noFilters,
      }),
    ),
  );
  const script = (stdout ?? '').trim();
  return script === '' || script === EMPTY_SCRIPT ? null : `${script}\n`;
}
