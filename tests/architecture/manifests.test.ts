import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageOf, packages, ROOT, rootManifest, sourcesOf } from './workspace.ts';

/** Dependencies that no file imports, and what needs them all the same. */
const USED_WITHOUT_IMPORT: Readonly<Record<string, string>> = {
  '@types/node': 'types of node:* imports',
  '@types/react': 'types of react',
  '@types/react-dom': 'types of react-dom',
  '@types/pg': 'types of pg',
  '@prisma/client': 'the runtime of the generated client',
  prisma: 'the generator that packages/db runs as a command',
  '@emotion/react': 'peer of @mui/material',
  '@emotion/styled': 'peer of @mui/material',
};

const workspace: { catalog: Record<string, string> } = parse(
  readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8'),
);

describe.each(packages.map((entry) => [entry.name, entry] as const))('the manifest of %s', (_, entry) => {
  const sources = sourcesOf(entry.folder);
  const imported = (wanted: (isTest: boolean) => boolean): Set<string> =>
    new Set(
      sources
        .filter(({ isTest }) => wanted(isTest))
        .flatMap(({ imports }) => imports.map(packageOf))
        .filter((name): name is string => name !== undefined && name !== entry.name),
    );

  it('lists what the sources import', () => {
    const missing = [...imported((isTest) => entry.name === '@zhuli/tests' || !isTest)].filter(
      (name) => !(name in entry.dependencies),
    );
    expect(missing).toEqual([]);
  });

  it('lists what the tests import', () => {
    const missing = [...imported(() => true)].filter(
      (name) => !(name in entry.dependencies) && !(name in entry.devDependencies),
    );
    expect(missing).toEqual([]);
  });

  it('lists nothing that is not imported', () => {
    const used = imported(() => true);
    const idle = Object.keys({ ...entry.dependencies, ...entry.devDependencies }).filter(
      (name) => !used.has(name) && !(name in USED_WITHOUT_IMPORT),
    );
    expect(idle).toEqual([]);
  });

  it('takes every version from the catalog or the workspace', () => {
    const own = Object.entries({ ...entry.dependencies, ...entry.devDependencies }).filter(
      ([name, version]) => version !== (name.startsWith('@zhuli/') ? 'workspace:*' : 'catalog:'),
    );
    expect(own).toEqual([]);
  });
});

describe('the version catalog', () => {
  const manifests = [...packages, rootManifest as { dependencies?: object; devDependencies?: object }];

  it('pins every version exactly', () => {
    const loose = Object.entries(workspace.catalog).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('lists nothing that no manifest uses', () => {
    const used = new Set(
      manifests.flatMap(({ dependencies, devDependencies }) =>
        Object.keys({ ...dependencies, ...devDependencies }),
      ),
    );
    expect(Object.keys(workspace.catalog).filter((name) => !used.has(name))).toEqual([]);
  });
});
