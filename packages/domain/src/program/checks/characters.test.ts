import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProgram } from '../../testing/arbitrary-program.ts';
import { validateProgram } from '../validate.ts';

describe('a text of a program', () => {
  it.each([
    ['a null character', '甲\u0000'],
    ['half of a character', '甲\ud83d'],
  ])('with %s is refused', (_, zh) => {
    const [document] = fc.sample(arbitraryProgram, { numRuns: 1, seed: 1 });
    expect(document && validateProgram({ ...document, note: { zh } })).toContainEqual(
      expect.objectContaining({ code: 'CHARACTER_UNFIT', severity: 'error', path: ['note', 'zh'] }),
    );
  });
});
