import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importCatalogue } from '../catalogue/import-catalogue.ts';
import type { DatabaseKind } from '../connection/database.ts';
import { openInMemory } from '../connection/embedded.ts';
import { catalogueFolder, repositoryFolder } from '../repository.ts';
import { filledSnapshot } from './embedded-template.ts';
import { type FreshDatabase, requireServerUrl } from './fresh-database.ts';
import { copyOfKept } from './kept-database.ts';
import type { TemplateContent } from './template-content.ts';
import { fingerprintOf, templateFingerprint } from './template-fingerprint.ts';

/** When everything in a `catalogueDatabase` was published. */
export const CATALOGUE_PUBLISHED_AT = new Date('2023-01-05T09:00:00+08:00');

/** What an imported catalogue is made of: its files, and all code that could have a part in what is written. */
const MADE_OF = ['prisma/catalogue/**/*', 'packages/{db,domain}/src/**/*.ts'];

function catalogueContent(): TemplateContent {
  const files = globSync(MADE_OF, { cwd: repositoryFolder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return {
    name: 'catalogue',
    // Words are told by the ICU of Node.
    fingerprint: fingerprintOf(
      [templateFingerprint(), process.version],
      ...files.map((file) => [path.relative(repositoryFolder, file), readFileSync(file)]),
    ),
    fill: async (database) => {
      const result = await importCatalogue(database, catalogueFolder, { now: CATALOGUE_PUBLISHED_AT });
      if (result.status !== 'imported')
        throw new Error(`The catalogue was not imported: ${JSON.stringify(result)}`);
    },
  };
}

let content: TemplateContent | undefined;

/**
 * A database of one's own with the whole catalogue of this repository. It is a copy of one into which the catalogue was imported
 * before; imported anew when the catalogue changes, or any code that could have a part in it.
 */
export async function catalogueDatabase(kind: DatabaseKind = 'embedded'): Promise<FreshDatabase> {
  content ??= catalogueContent();
  if (kind === 'postgresql') return copyOfKept(requireServerUrl(), content);
  const database = await openInMemory(await filledSnapshot(content));
  return { database, drop: () => database.close() };
}
