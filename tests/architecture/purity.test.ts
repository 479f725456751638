import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { packageOf, sourcesOf } from './workspace.ts';

/** What the pure package may use from outside: the schema library, tables of characters, and a generator of examples for tests. */
const ALLOWED = new Set(['zod', 'opencc-js']);
const ALLOWED_IN_TESTS = new Set(['zod', 'fast-check', 'vitest']);

const sources = sourcesOf('packages/domain/src');

/** Reads of the clock, of chance or of the process, as `path:what`. */
function impureReads(path: string, text: string): string[] {
  const found: string[] = [];
  new Visitor({
    NewExpression({ callee, arguments: given }) {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0)
        found.push(`${path}: new Date()`);
    },
    CallExpression({ callee }) {
      if (callee.type === 'Identifier' && callee.name === 'Date') found.push(`${path}: Date()`);
    },
    MemberExpression({ object, property }) {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      const read = `${object.name}.${property.name}`;
      if (['Date.now', 'Math.random', 'performance.now'].includes(read) || object.name === 'process')
        found.push(`${path}: ${read}`);
    },
  }).visit(parseSync(path, text).program);
  return found;
}

describe('packages/domain', () => {
  it('imports no Node I/O, framework or database', () => {
    const wrong = sources
      .filter(({ isTest }) => !isTest)
      .flatMap(({ path, imports }) =>
        imports
          .filter(
            (specifier) => !specifier.startsWith('.') && !ALLOWED.has(packageOf(specifier) ?? specifier),
          )
          .map((specifier) => `${path} imports ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has tests that need nothing but the test tools and Node', () => {
    const wrong = sources
      .filter(({ isTest }) => isTest)
      .flatMap(({ imports }) => imports.map(packageOf))
      .filter((name) => name !== undefined && !ALLOWED_IN_TESTS.has(name));
    expect(wrong).toEqual([]);
  });

  it('reads no clock, no chance and no process', () => {
    expect(
      sources.filter(({ isTest }) => !isTest).flatMap(({ path, text }) => impureReads(path, text)),
    ).toEqual([]);
  });

  it('would be caught reading the clock', () => {
    expect(
      impureReads('example.ts', 'const a = new Date(); const b = Date.now(); const c = process.env;'),
    ).toHaveLength(3);
    expect(
      impureReads('example.ts', "const a = new Date('2023-01-01T00:00:00Z'); const b = Date.UTC(2023, 0);"),
    ).toEqual([]);
  });
});
