import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

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

/** What a reader's first visit downloads, compressed: everything but the pages that are fetched when they are opened. */
function sizes(): string {
  const assets = join(here, 'dist', 'assets');
  const page = readFileSync(join(here, 'dist', 'index.html'), 'utf8');
  const kilobytes = (names: readonly string[]) =>
    Math.round(
      names.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0) / 1000,
    );
  const scripts = globSync('*.js', { cwd: assets });
  const first = scripts.filter((name) => page.includes(name));
  return `${kilobytes(first)} kB gzip for the first page, ${kilobytes(scripts)} kB with all others`;
}

const current = fingerprint();
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) {
  console.log('console: up to date');
} else {
  // Whoever asks for it (a test run has NODE_ENV=test), what is built is what is served.
  process.env.NODE_ENV = 'production';
  // Loaded only here: it takes longer than finding that nothing is to be built.
  const { build } = await import('vite');
  await build({ root: here, configFile: join(here, 'vite.config.ts'), logLevel: 'warn' });
  writeFileSync(stamp, current);
  console.log(`console: built, ${sizes()}`);
}
