import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGlobalId, writeGlobalId } from './global-id.ts';

const key = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);

describe('a global id', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(key, fc.integer({ min: 1950, max: 2200 }), key, (slug, year, track) => {
        expect(readGlobalId(writeGlobalId('Track', slug, year, track), 'id')).toEqual({
          subject: 'Track',
          path: `${slug}/${year}/${track}`,
        });
      }),
    );
  });

  it('never changes: readers have stored it', () => {
    expect(writeGlobalId('Track', 'sbir', 2023, 'phase-1')).toBe('VHJhY2s6c2Jpci8yMDIzL3BoYXNlLTE');
    expect(writeGlobalId('Agency', 'IDB')).toBe('QWdlbmN5OklEQg');
  });

  it.each(['', 'x', 'sbir', 'VHJhY2s6', btoa('User:1'), `${btoa('Agency:IDB')}`, 'VHJhY2s6Li4vLi4vZXRj'])(
    'is not %j',
    (text) => {
      expect(() => readGlobalId(text, 'id')).toThrow(
        expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_ID', argument: 'id' }) }),
      );
    },
  );

  it('is nothing else that can be typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readGlobalId(text, 'id')).toThrow(/id/);
      }),
    );
  });
});
