import { describe, expect, it } from 'vitest';
import { documentOfTrack } from '../testing/document-of.ts';
import { doubtsOf } from './doubts.ts';

const evidence = [{ source: 'handbook', quote: '補助上限每案500萬元' }];
const limit = {
  kind: 'amount_limit',
  party: 'government',
  bound: 'max',
  amount: 1,
  per: 'case',
  evidence,
} as const;

describe('doubtsOf', () => {
  it('gives one reason once, with all its places', () => {
    const flattened = { zh: '版面攤平。', en: 'The layout is flattened.' };
    const document = documentOfTrack(
      {
        fundingRules: [
          { ...limit, key: 'one', inferred: flattened },
          { ...limit, key: 'two', inferred: flattened, note: { zh: '兩處不同。' } },
        ],
        facts: [{ key: 'fact', topic: { zh: '流程' }, untyped: { zh: '沒有型別。' }, evidence }],
      },
      {
        note: { zh: '未印受理期間。' },
        name: { zh: '計畫', en: 'Program', editorial: { zh: '標題是圖。' } },
      },
    );
    expect(doubtsOf(document)).toEqual({
      name: { zh: '標題是圖。' },
      inferred: [
        { places: ['tracks[track].fundingRules[one]', 'tracks[track].fundingRules[two]'], text: flattened },
      ],
      untyped: [{ places: ['tracks[track].facts[fact]'], text: { zh: '沒有型別。' } }],
      notes: [
        { places: [], text: { zh: '未印受理期間。' } },
        { places: ['tracks[track].fundingRules[two]'], text: { zh: '兩處不同。' } },
      ],
    });
  });

  it('finds none in what is printed plainly', () => {
    expect(doubtsOf(documentOfTrack({}))).toEqual({ inferred: [], untyped: [], notes: [] });
  });
});
