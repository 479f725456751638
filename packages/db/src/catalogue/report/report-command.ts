/**
 * `pnpm catalogue:report`: writes `docs/sources.md`, how the sources of `prisma/catalogue` were read and what remains doubtful. Needs
 * no database.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from '../../command.ts';
import { catalogueFolder, repositoryFolder } from '../../repository.ts';
import { checkCatalogue } from '../check/check-catalogue.ts';
import { sourcesPage } from './sources-page.ts';

await runCommand(async () => {
  const file = path.join(repositoryFolder, 'docs/sources.md');
  await writeFile(file, sourcesPage(await checkCatalogue(catalogueFolder)));
  console.log(`Wrote ${file}`);
});
