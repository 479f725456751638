/**
 * The whole test run: `npx pnpm test`. Checks first (seconds), then every test; ends with one line of counts.
 * Words after the command go to vitest: `pnpm test --project unit`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'zhuli-test-'));
const counts = { passed: 0, failed: 0, skipped: 0 };

function run(title: string, command: string, ...args: string[]): boolean {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  return status === 0;
}

function count(title: string, passed: boolean): void {
  if (passed) counts.passed += 1;
  else {
    counts.failed += 1;
    console.error(`✗ ${title} failed`);
  }
}

function countTests(passed: boolean, report: string): void {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Record<string, number>;
  counts.passed += numPassedTests ?? 0;
  counts.skipped += numPendingTests ?? 0;
  // A file that fails to load has no failed test of its own, and is a failure all the same.
  counts.failed += numFailedTests ?? 0;
  if (!passed && (numFailedTests ?? 0) === 0) counts.failed += Math.max(1, numFailedTestSuites ?? 0);
}

try {
  count('database client', run('database client', 'node', 'packages/db/src/generate.ts'));
  count('types', run('types', 'tsc', '--noEmit', '-p', 'tsconfig.json'));
  count(
    'types of the console',
    run('types of the console', 'tsc', '--noEmit', '-p', 'apps/admin/tsconfig.json'),
  );
  count('lint and format', run('lint and format', 'biome', 'check', '--error-on-warnings', '.'));
  count('console', run('console', 'node', 'apps/admin/build.ts'));
  const report = join(reports, 'vitest.json');
  const passed = run(
    'tests',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  );
  countTests(passed, report);
} finally {
  rmSync(reports, { recursive: true, force: true });
}

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed === 0 ? 0 : 1;
