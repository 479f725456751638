/**
 * `pnpm catalogue:export [folder] [--format yaml|json|csv] [--overwrite]`: writes what is in the register of DATABASE_URL, else the
 * embedded one, as files. The folder is `catalogue-export` unless another is given.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runCommand } from '../../command.ts';
import { openDatabase } from '../../connection/open.ts';
import { DatabaseFailure } from '../../database-failure.ts';
import { refusePendingMigrations } from '../../migration/refuse-pending.ts';
import { catalogueFolder } from '../../repository.ts';
import { readDatabaseSettings } from '../../settings.ts';
import { exportCatalogue } from './export-catalogue.ts';
import { reportExport } from './report-export.ts';

const Arguments = z.strictObject({
  folders: z.array(z.string()).max(1, 'Name one folder at most.'),
  format: z.enum(['yaml', 'json', 'csv'], '--format is yaml, json or csv.').default('yaml'),
  overwrite: z.boolean().default(false),
});

function readArguments(): { folder: string; format: 'yaml' | 'json' | 'csv'; overwrite: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string' }, overwrite: { type: 'boolean' } },
  });
  const read = Arguments.safeParse({ ...values, folders: positionals });
  if (!read.success) {
    throw new DatabaseFailure('SETTINGS_INVALID', read.error.issues.map(({ message }) => message).join(' '));
  }
  const { folders, format, overwrite } = read.data;
  return { folder: path.resolve(folders[0] ?? 'catalogue-export'), format, overwrite };
}

await runCommand(async () => {
  const { folder, format, overwrite } = readArguments();
  const database = await openDatabase(readDatabaseSettings(process.env));
  try {
    await refusePendingMigrations(database);
    const result = await exportCatalogue(database, folder, { format, overwrite, textsFrom: catalogueFolder });
    process.exitCode = reportExport(result, folder, {
      out: (line) => console.log(line),
      err: (line) => console.error(line),
    });
  } finally {
    await database.close();
  }
});
