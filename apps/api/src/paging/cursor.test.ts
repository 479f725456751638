import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCursor, writeCursor } from './cursor.ts';

const Key = z.tuple([z.string(), z.int()]);
const refused = expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_CURSOR' }) });

describe('a cursor', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (slug, year) => {
        expect(readCursor('programs', Key, writeCursor('programs', [slug, year]), 'after')).toEqual([
          slug,
          year,
        ]);
      }),
    );
  });

  it('is good for its own list alone', () => {
    const cursor = writeCursor('organizations', ['itri', 2023]);
    expect(() => readCursor('programs', Key, cursor, 'after')).toThrow(refused);
  });

  it('is no text that this service did not write', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readCursor('programs', Key, text, 'after')).toThrow(refused);
      }),
    );
  });

  it.each([
    '[]',
    '{}',
    'null',
    '1',
    '["programs"]',
    '["programs","sbir"]',
    '["programs","sbir","2023"]',
    '[',
  ])('is not %s in disguise', (text) => {
    const cursor = Buffer.from(text).toString('base64url');
    expect(() => readCursor('programs', Key, cursor, 'before')).toThrow(refused);
  });
});
