import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueFolder, checkCatalogue, sourcesPage } from '@zhuli/db';
import { expect, it } from 'vitest';

it('docs/sources.md is what the data gives (if not: pnpm catalogue:report)', async () => {
  const committed = readFileSync(join(import.meta.dirname, '../../../docs/sources.md'), 'utf8');
  expect(committed === sourcesPage(await checkCatalogue(catalogueFolder))).toBe(true);
});
