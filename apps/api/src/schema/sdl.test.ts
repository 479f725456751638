import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { sdl } from './sdl.ts';

it('the committed schema.graphql is what the code prints', () => {
  const committed = readFileSync(resolve(import.meta.dirname, '../../schema.graphql'), 'utf8');
  expect(committed, 'run `pnpm schema:print` and commit the file').toBe(sdl);
});
