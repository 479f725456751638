/** `pnpm schema:print` writes `apps/api/schema.graphql`; with `--check` it only says whether the file is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sdl } from './sdl.ts';

const file = resolve(import.meta.dirname, '../../schema.graphql');

if (!process.argv.includes('--check')) {
  writeFileSync(file, sdl);
  console.log('apps/api/schema.graphql is written.');
} else if (readFileSync(file, 'utf8') === sdl) {
  console.log('apps/api/schema.graphql is what the code prints.');
} else {
  console.error(
    'apps/api/schema.graphql is not what the code prints. Run `pnpm schema:print` and commit the file.',
  );
  process.exitCode = 1;
}
