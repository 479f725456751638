import { describe, expect, it } from 'vitest';
import { nearMatch } from './near-match.ts';

describe('nearMatch', () => {
  const fields = ['opensOn', 'closesOn', 'closesAt', 'endsWhen', 'key'];

  it.each([
    ['openOn', 'opensOn'],
    ['closeson', 'closesOn'],
    ['clsoesAt', 'closesAt'],
    ['ends_when', 'endsWhen'],
    ['kye', 'key'],
  ])('finds what %s was meant to be', (written, meant) => {
    expect(nearMatch(written, fields)).toBe(meant);
  });

  it.each(['deadline', 'x', ''])('finds nothing near "%s"', (written) => {
    expect(nearMatch(written, fields)).toBeUndefined();
  });
});
