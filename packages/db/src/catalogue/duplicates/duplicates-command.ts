/**
 * `pnpm catalogue:duplicates [folder]`: lists organizations and programs of the catalogue's files that may be one. The folder is
 * `prisma/catalogue` unless another is given. Needs no database.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../../command.ts';
import { catalogueFolder } from '../../repository.ts';
import { findDuplicates } from './find-duplicates.ts';
import { reportDuplicates } from './report-duplicates.ts';

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const found = await findDuplicates(path.resolve(positionals[0] ?? catalogueFolder));
  process.exitCode = reportDuplicates(found, {
    out: (line) => console.log(line),
    err: (line) => console.error(line),
  });
});
