/** `pnpm start`: makes what is missing, then serves. What is already made is not made again. */
import { spawnSync } from 'node:child_process';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

// Types are stripped and code is compiled once, and not at every start.
enableCompileCache(resolve(root, 'node_modules/.cache/zhuli/code'));

function make(script: string): void {
  const { status, error } = spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

make('packages/db/src/generate.ts');
make('apps/admin/build.ts');

// Loaded only now: what it imports was generated a moment ago.
const { serve } = await import('./serve.ts');
await serve();
