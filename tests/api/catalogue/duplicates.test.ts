import { catalogueFolder, findDuplicates } from '@zhuli/db';
import { expect, it } from 'vitest';

it('no two records of the catalogue look like one that nobody has looked at', async () => {
  const { open, idle, reviewed } = await findDuplicates(catalogueFolder);
  expect(open).toEqual([]);
  expect(idle).toEqual([]);
  expect(reviewed.length).toBeGreaterThan(0);
});
