/** `pnpm dev`: the API with reload on its port, the console by Vite beside it. Ctrl-C ends both. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

const generated = spawnSync(process.execPath, ['packages/db/src/generate.ts'], {
  cwd: root,
  stdio: 'inherit',
});
if (generated.status !== 0) process.exit(generated.status ?? 1);

const children: ChildProcess[] = [
  spawn(process.execPath, ['--watch', '--watch-preserve-output', 'apps/api/src/serve-command.ts'], {
    cwd: root,
    stdio: 'inherit',
  }),
  spawn('pnpm', ['--filter', '@zhuli/admin', 'dev'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }),
];

const end = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.once('SIGINT', end);
process.once('SIGTERM', end);
for (const child of children) {
  child.once('exit', (code) => {
    process.exitCode ??= code ?? 0;
    end();
  });
}
