import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** The built console. Built now if it is missing or older than its sources. */
export function builtConsole(): string {
  const { status, error } = spawnSync(process.execPath, ['apps/admin/build.ts'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`The console could not be built: exit code ${status}`);
  return resolve(root, 'apps/admin/dist');
}
