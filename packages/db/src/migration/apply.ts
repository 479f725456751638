/**
 * `pnpm db:migrate [--retry <migration>]`: applies the migrations to the database of DATABASE_URL, else to the embedded one,
 * and indexes what was published before this release.
 */
import { parseArgs } from 'node:util';
import { runCommand } from '../command.ts';
import { openDatabase } from '../connection/open.ts';
import { indexMissing } from '../finding/index-rows/index-missing.ts';
import { indexProgressText } from '../finding/index-rows/progress-text.ts';
import { readDatabaseSettings } from '../settings.ts';
import { migrate } from './migrate.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { retry: { type: 'string' } } });
  const database = await openDatabase(readDatabaseSettings(process.env));
  try {
    const applied = await migrate(database, values.retry === undefined ? {} : { retry: values.retry });
    for (const name of applied) console.log(`Applied ${name}`);
    await indexMissing(database, (progress) => console.log(indexProgressText(progress)));
    console.log(
      applied.length === 0
        ? `Nothing to apply: ${database.location} is up to date.`
        : `${database.location} is up to date.`,
    );
  } finally {
    await database.close();
  }
});
