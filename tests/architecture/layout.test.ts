import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { packages, ROOT, sourcesOf } from './workspace.ts';

const TOP = [
  '.ci',
  '.editorconfig',
  '.gitignore',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'apps',
  'biome.json',
  'docs',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'prisma',
  'prisma.config.ts',
  'tests',
  'tsconfig.base.json',
  'tsconfig.json',
  'vitest.config.ts',
];

describe('the house', () => {
  it('has the top level that newcomers are told of, and nothing beside it', () => {
    const committed = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
    expect([...new Set(committed.map((path) => path.split('/')[0] ?? ''))].sort()).toEqual(TOP);
  });

  it('has no drawer for things without a name', () => {
    const drawers = packages
      .flatMap(({ folder }) => sourcesOf(folder))
      .map(({ path }) => path)
      .filter((path) => /(^|\/)(utils?|helpers?|misc|common)\d*(\/|\.tsx?$)/.test(path));
    expect(drawers).toEqual([]);
  });
});
