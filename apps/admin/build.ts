import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const stamp = join(here, 'dist', '.fingerprint');

/** What the built console is made of: its own sources, the domain, and the locked dependencies. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const inputs = globSync(
    [
      'apps/admin/{src,public}/**/*.*',
      'apps/admin/*.{ts,html,json}',
      'packages/domain/src/**/*.ts',
      'pnpm-lock.yaml',
    ],
    { cwd: root },
  );
  for (const path of inputs.filter((name) => !name.endsWith('.test.ts')).sort()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

const current = fingerprint();
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) {
  console.log('console: up to date');
} else {
  await build({ root: here, configFile: join(here, 'vite.config.ts'), logLevel: 'warn' });
  writeFileSync(stamp, current);
  console.log('console: built');
}
