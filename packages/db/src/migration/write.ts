/** `pnpm db:migration <verb_object>`: writes the migration for what changed in `prisma/schema`. Touches no database but throw-away ones. */
import path from 'node:path';
import { runCommand } from '../command.ts';
import { repositoryFolder } from '../repository.ts';
import { writeMigration } from './write-migration.ts';

await runCommand(async () => {
  const file = await writeMigration({ verbObject: process.argv[2], now: new Date() });
  console.log(
    file === null
      ? 'Nothing to migrate: the migrations already make what prisma/schema says.'
      : `Wrote ${path.relative(repositoryFolder, file)}. Read it, add by hand what the schema cannot say (checks, triggers), and commit it.`,
  );
});
