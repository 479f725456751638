import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEdit } from '../testing/arbitrary-edit.ts';
import { arbitraryProgram } from '../testing/arbitrary-program.ts';
import { applyDiff, DiffDoesNotApply } from './apply-diff.ts';
import { isSame, parsePath, pathText } from './change.ts';
import { diffPrograms } from './diff-programs.ts';

const arbitraryPair = fc.oneof(
  fc.tuple(arbitraryProgram, arbitraryProgram),
  arbitraryProgram.chain((before) => arbitraryEdit(before).map((after) => [before, after] as const)),
);

describe('the difference of two programs', () => {
  it('is nothing where they say the same', () => {
    fc.assert(
      fc.property(arbitraryProgram, (program) => {
        expect(diffPrograms(program, structuredClone(program))).toEqual([]);
      }),
    );
  });

  it('makes the second from the first', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        expect(applyDiff(before, diffPrograms(before, after))).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  it('makes a program from nothing, and nothing from a program, in one change', () => {
    fc.assert(
      fc.property(arbitraryProgram, (program) => {
        const published = diffPrograms(null, program);
        const withdrawn = diffPrograms(program, null);
        expect([published, withdrawn]).toMatchObject([
          [{ path: [], kind: 'added' }],
          [{ path: [], kind: 'removed' }],
        ]);
        expect(applyDiff(null, published)).toEqual(program);
        expect(applyDiff(program, withdrawn)).toBeNull();
      }),
    );
    expect(diffPrograms(null, null)).toEqual([]);
  });

  it('tells each place once, with something else before than after', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        const changes = diffPrograms(before, after);
        for (const change of changes) expect(isSame(change.before, change.after)).toBe(false);
        const places = changes.map(({ path, kind }) => `${kind} ${pathText(path)}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  it('does not tell a place together with one inside of it', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        const told = diffPrograms(before, after).filter(({ kind }) => kind !== 'moved');
        const places = told.map(({ path }) => `${pathText(path)}/`);
        for (const place of places) {
          expect(places.filter((other) => other !== place && other.startsWith(place))).toEqual([]);
        }
      }),
    );
  });

  it('does not depend on the order in which fields were entered', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        expect(diffPrograms(reversed(before), reversed(after))).toEqual(diffPrograms(before, after));
      }),
    );
  });

  it('is refused by any other program', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        const changes = diffPrograms(before, after);
        fc.pre(changes.length > 0);
        expect(() => applyDiff(after, changes)).toThrow(DiffDoesNotApply);
      }),
    );
  });
});

describe('the path of a change', () => {
  it('is read as it was written, whatever names it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (path) => {
        expect(parsePath(pathText(path))).toEqual(path);
      }),
    );
    expect(pathText(['links', 'https://a.tw/~b'])).toBe('links/https:~1~1a.tw~1~0b');
  });
});

/** The same document, its fields in another order. */
function reversed<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(reversed) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .toReversed()
      .map(([name, value]) => [name, reversed(value)]),
  ) as Part;
}
