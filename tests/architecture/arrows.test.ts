import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycle, packageOf, packages, ROOT, resolveRelative, sourcesOf } from './workspace.ts';

/** The arrows as `ARCHITECTURE.md` explains them: package name to the packages that it may import. */
const table = new Map(
  readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `@zhuli/'))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const names = (cell: string | undefined) =>
        [...(cell ?? '').matchAll(/`(@zhuli\/[a-z]+)`/g)].map((match) => match[1] ?? '');
      return [
        names(cells[1])[0] ?? '',
        { folder: cells[2]?.replaceAll('`', ''), mayImport: names(cells[4]) },
      ] as const;
    }),
);

describe('the arrows between packages', () => {
  it('are explained in ARCHITECTURE.md for every package and no other', () => {
    expect([...table.keys()].sort()).toEqual(packages.map(({ name }) => name).sort());
    for (const { name, folder } of packages) expect(table.get(name)?.folder, name).toBe(folder);
  });

  it.each(packages.map((entry) => [entry.name, entry] as const))(
    '%s imports only what its row allows',
    (name, entry) => {
      const allowed = new Set([name, ...(table.get(name)?.mayImport ?? [])]);
      const wrong = sourcesOf(entry.folder).flatMap(({ path, imports }) =>
        imports
          .map((specifier) => ({ path, specifier, target: packageOf(specifier) }))
          .filter(({ target }) => target?.startsWith('@zhuli/') && !allowed.has(target))
          .map(({ specifier }) => `${path} imports ${specifier}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each(packages.map((entry) => [entry.name, entry] as const))(
    '%s reaches into no other package by a relative path',
    (_, entry) => {
      const wrong = sourcesOf(entry.folder).flatMap(({ path, imports }) =>
        imports
          .filter((specifier) => specifier.startsWith('.'))
          .filter((specifier) => !resolveRelative(path, specifier).startsWith(`${entry.folder}/`))
          .map((specifier) => `${path} imports ${specifier}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('form no cycle between manifests', () => {
    const names = new Set(packages.map(({ name }) => name));
    const graph = new Map(
      packages.map(({ name, dependencies, devDependencies }) => [
        name,
        Object.keys({ ...dependencies, ...devDependencies }).filter((dependency) => names.has(dependency)),
      ]),
    );
    expect(findCycle(graph)).toBeUndefined();
  });

  it('form no cycle between files', () => {
    const files = packages.flatMap(({ folder }) => sourcesOf(folder));
    const graph = new Map(
      files.map(({ path, imports }) => [
        path,
        imports
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => resolveRelative(path, specifier)),
      ]),
    );
    expect(findCycle(graph)).toBeUndefined();
  });

  it('lead to a database driver from packages/db alone', () => {
    const drivers = new Set([
      '@prisma/client',
      '@prisma/adapter-pg',
      '@electric-sql/pglite',
      'pglite-prisma-adapter',
      'pg',
    ]);
    const wrong = packages
      .filter(({ name }) => name !== '@zhuli/db')
      .flatMap(({ folder }) => sourcesOf(folder))
      .flatMap(({ path, imports }) =>
        imports
          .filter((specifier) => drivers.has(packageOf(specifier) ?? ''))
          .map((specifier) => `${path} imports ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });
});
