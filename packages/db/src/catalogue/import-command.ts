/**
 * `pnpm catalogue:import [folder] [--dry-run] [--skip-invalid] [--withdraw-absent few|all]`: brings the register of DATABASE_URL, else the
 * embedded one, to what the catalogue's files say. The folder is `prisma/catalogue` unless another is given.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runCommand } from '../command.ts';
import { openDatabase } from '../connection/open.ts';
import { DatabaseFailure } from '../database-failure.ts';
import { indexMissing } from '../finding/index-rows/index-missing.ts';
import { indexProgressText } from '../finding/index-rows/progress-text.ts';
import { migrate } from '../migration/migrate.ts';
import { refusePendingMigrations } from '../migration/refuse-pending.ts';
import { catalogueFolder } from '../repository.ts';
import { readDatabaseSettings } from '../settings.ts';
import { type ImportFlags, reportImport } from './report-import.ts';

const Arguments = z.strictObject({
  folders: z.array(z.string()).max(1, 'Name one folder at most.'),
  'dry-run': z.boolean().default(false),
  'skip-invalid': z.boolean().default(false),
  'withdraw-absent': z.enum(['few', 'all'], '--withdraw-absent is few or all.').optional(),
});

function readArguments(): { folder: string; flags: ImportFlags } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      'skip-invalid': { type: 'boolean' },
      'withdraw-absent': { type: 'string' },
    },
  });
  const read = Arguments.safeParse({ ...values, folders: positionals });
  if (!read.success) {
    throw new DatabaseFailure('SETTINGS_INVALID', read.error.issues.map(({ message }) => message).join(' '));
  }
  const { folders, 'withdraw-absent': withdrawAbsent } = read.data;
  return {
    folder: path.resolve(folders[0] ?? catalogueFolder),
    flags: {
      dryRun: read.data['dry-run'],
      skipInvalid: read.data['skip-invalid'],
      ...(withdrawAbsent && { withdrawAbsent }),
    },
  };
}

await runCommand(async () => {
  const { folder, flags } = readArguments();
  const database = await openDatabase(readDatabaseSettings(process.env));
  try {
    // A PostgreSQL is migrated by its own command, when its keeper says so.
    await (database.kind === 'embedded' ? migrate(database) : refusePendingMigrations(database));
    await indexMissing(database, (progress) => console.log(indexProgressText(progress)));
    process.exitCode = await reportImport(database, folder, flags, new Date(), {
      out: (line) => console.log(line),
      err: (line) => console.error(line),
    });
  } finally {
    await database.close();
  }
});
