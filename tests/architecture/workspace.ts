import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface WorkspacePackage {
  readonly name: string;
  readonly folder: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly isTest: boolean;
  /** Module specifiers of static, dynamic and type imports and re-exports, as written. */
  readonly imports: readonly string[];
}

const readJson = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

export const rootManifest = readJson('package.json');

export const packages: readonly WorkspacePackage[] = globSync(
  ['apps/*/package.json', 'packages/*/package.json', 'tests/package.json'],
  {
    cwd: ROOT,
  },
)
  .sort()
  .map((path) => {
    const manifest = readJson(path);
    return {
      name: String(manifest.name),
      folder: dirname(path),
      dependencies: (manifest.dependencies ?? {}) as Record<string, string>,
      devDependencies: (manifest.devDependencies ?? {}) as Record<string, string>,
    };
  });

/** Tests, their support and tools: what is there for development only. */
const isTest = (path: string): boolean =>
  path.startsWith('tests/') ||
  /\.(test|spec)\.tsx?$/.test(path) ||
  /\/testing\//.test(path) ||
  /^apps\/admin\/(vite\.config|build)\.ts$/.test(path);

function importsOf(path: string, text: string): string[] {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
  );
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.map((entry) => entry.moduleRequest?.value),
  );
  return [...module.staticImports.map((entry) => entry.moduleRequest.value), ...dynamic, ...exported].filter(
    (specifier): specifier is string => specifier !== undefined,
  );
}

export function sourcesOf(folder: string): readonly SourceFile[] {
  return globSync('**/*.{ts,tsx}', {
    cwd: join(ROOT, folder),
    exclude: (entry) => ['node_modules', 'dist', 'generated'].includes(entry.split('/').at(-1) ?? ''),
  })
    .sort()
    .map((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, isTest: isTest(path), imports: importsOf(path, text) };
    });
}

/** `@scope/name/deep` is the package `@scope/name`; a relative, `node:` or `virtual:` specifier is none. */
export function packageOf(specifier: string): string | undefined {
  if (/^(\.|\/|node:|virtual:)/.test(specifier)) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The file of the project that a relative specifier names, without its query. */
export function resolveRelative(from: string, specifier: string): string {
  return relative(ROOT, resolve(ROOT, dirname(from), specifier.replace(/\?.*$/, '')));
}

/** Finds one cycle in a graph, as the nodes on it; undefined where there is none. */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return undefined;
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return undefined;
}
