import { describe, expect, it } from 'vitest';
import { editionId, editionOf } from './program-id.ts';

describe('editionOf', () => {
  it.each([
    { slug: 'sbir', fiscalYear: 2023 },
    { slug: 'plan-2030', fiscalYear: 2024 },
    { slug: 'a-b-c', fiscalYear: 1950 },
  ])('reads back what editionId wrote for $slug', (edition) => {
    expect(editionOf(editionId(edition))).toEqual(edition);
  });

  it.each(['sbir', 'sbir-23', '2023', '-2023', ''])('finds no edition in "%s"', (id) => {
    expect(editionOf(id)).toBeUndefined();
  });
});
