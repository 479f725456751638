/**
 * `pnpm catalogue:check [folder]`: holds the catalogue's files against the texts of their sources. The folder is `prisma/catalogue`
 * unless another is given. Needs no database.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../../command.ts';
import { catalogueFolder } from '../../repository.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { reportCheck } from './report-check.ts';

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const check = await checkCatalogue(path.resolve(positionals[0] ?? catalogueFolder));
  process.exitCode = reportCheck(check, {
    out: (line) => console.log(line),
    err: (line) => console.error(line),
  });
});
