import { openRegister } from '@zhuli/db';
import { freshDatabase } from '@zhuli/db/testing';
import { expect, it } from 'vitest';
import { fillRegister } from './fill-register.ts';
import { generateRegister, revised } from './generate-register.ts';

it('a filled register holds what was generated, some of it revised', async () => {
  const { database, drop } = await freshDatabase();
  await fillRegister(database, 45);
  const { programs } = await generateRegister(45);
  const { items, totalCount } = await openRegister(database).editions(
    {},
    { size: 100, direction: 'forward' },
  );
  expect(totalCount).toBe(45);
  const published = new Map(
    items.map(({ document, number }) => [`${document.slug} ${document.fiscalYear}`, { document, number }]),
  );
  for (const [index, document] of programs.entries()) {
    const isRevised = index % 20 === 0;
    expect(published.get(`${document.slug} ${document.fiscalYear}`)).toEqual({
      document: isRevised ? revised(document) : document,
      number: isRevised ? 2 : 1,
    });
  }
  await drop();
});
