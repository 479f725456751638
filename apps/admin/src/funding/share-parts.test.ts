import { describe, expect, it } from 'vitest';
import { sharePartsOf } from './share-parts.ts';
import { base, fixedSplit, shareLimit } from './testing/sample-rules.ts';

const partsOf = (...given: Parameters<typeof shareLimit>) =>
  sharePartsOf(shareLimit(...given), 'en')?.map(({ party, bound }) => [party, bound]);

describe('sharePartsOf', () => {
  it('draws 16萬 of 20萬 as four fifths of the government', () => {
    expect(sharePartsOf(fixedSplit(160_000, 40_000), 'zh-TW')).toEqual([
      { party: 'government', ratio: 0.8, value: '16萬元', bound: 'exact' },
      { party: 'applicant', ratio: 0.2, value: '4萬元', bound: 'exact' },
    ]);
  });

  it('puts the government first, whoever the limit is on', () => {
    expect(partsOf('GOVERNMENT', 'MAX')).toEqual([
      ['government', 'max'],
      ['applicant', 'rest'],
    ]);
    expect(partsOf('APPLICANT', 'MIN')).toEqual([
      ['government', 'rest'],
      ['applicant', 'min'],
    ]);
  });

  it('tells a bound that is itself allowed from one that is not', () => {
    expect(partsOf('APPLICANT', 'MIN', true)?.[1]).toEqual(['applicant', 'above']);
    expect(partsOf('GOVERNMENT', 'MAX', true)?.[0]).toEqual(['government', 'below']);
  });

  it('draws nothing for a rule that splits no cost', () => {
    expect(sharePartsOf({ ...base, __typename: 'Relation' }, 'en')).toBeNull();
    expect(sharePartsOf(fixedSplit(0, 0), 'en')).toBeNull();
  });
});
