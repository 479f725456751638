import { describe, expect, it } from 'vitest';
import { sampleQueries } from '../testing/sample-queries.ts';

const { program } = sampleQueries();

describe('Track', () => {
  it('begins its lists with what the program states for all tracks', async () => {
    const { tracks } = await program('tracks { key fundingRules { key appliesToAllTracks } }');
    expect(tracks).toEqual([
      {
        key: 'first',
        fundingRules: [
          { key: 'cap', appliesToAllTracks: true },
          { key: 'half', appliesToAllTracks: false },
        ],
      },
      { key: 'second', fundingRules: [{ key: 'cap', appliesToAllTracks: true }] },
    ]);
  });

  it('with application windows of its own does not share those of its program', async () => {
    const { tracks } = await program(
      'tracks { windows { key appliesToAllTracks state status { nextTransition { at state reasonCode } } } }',
    );
    expect(tracks).toEqual([
      {
        windows: [
          {
            key: 'window',
            appliesToAllTracks: true,
            state: 'OPEN',
            status: {
              nextTransition: {
                at: '2023-11-17T00:00:00+08:00',
                state: 'CLOSING_SOON',
                reasonCode: 'deadline_near',
              },
            },
          },
        ],
      },
      {
        windows: [
          {
            key: 'second-window',
            appliesToAllTracks: false,
            state: 'UNKNOWN',
            status: {
              nextTransition: {
                at: '2024-01-01T00:00:00+08:00',
                state: 'UNKNOWN',
                reasonCode: 'fiscal_year_over',
              },
            },
          },
        ],
      },
    ]);
  });

  it('says a text in the language asked for, and in Chinese where there is no English', async () => {
    const { tracks } = await program('tracks { zh: name en: name(locale: EN) none: name(locale: null) }');
    expect(tracks).toEqual([
      { zh: '第一類', en: 'First', none: '第一類' },
      { zh: '第二類', en: '第二類', none: '第二類' },
    ]);
  });
});

describe('FundingRule', () => {
  it('has typed members, its sentence, its condition, and the words it came from', async () => {
    const { tracks } = await program(`tracks { fundingRules {
      __typename kind sourceText citation { document locator } isInferred inference
      condition { text facts { name label question(locale: EN) } expression }
      ... on AmountLimit { party bound amount { amount } per timesMembers tax }
      ... on ShareLimit { share { numerator denominator percent text en: text(locale: EN) } of isStrict }
    } }`);
    expect(tracks[0].fundingRules).toEqual([
      {
        __typename: 'AmountLimit',
        kind: 'AMOUNT_LIMIT',
        sourceText: '每案補助上限500萬元',
        citation: { document: 'moea-handbook-112', locator: '範例計畫' },
        isInferred: false,
        inference: null,
        condition: null,
        party: 'GOVERNMENT',
        bound: 'MAX',
        amount: { amount: 5_000_000 },
        per: 'CASE',
        timesMembers: false,
        tax: null,
      },
      {
        __typename: 'ShareLimit',
        kind: 'SHARE_LIMIT',
        sourceText: '每案補助上限500萬元',
        citation: { document: 'moea-handbook-112', locator: '範例計畫' },
        isInferred: true,
        inference: '表格攤平後的讀法',
        condition: {
          text: expect.stringContaining('中小企業'),
          facts: [
            {
              name: 'applicant.isSme',
              label: '符合中小企業認定標準',
              question: 'Is the applicant a small or medium enterprise by the legal standard?',
            },
          ],
          expression: { fact: 'applicant.isSme', op: 'eq', value: true },
        },
        share: { numerator: 1, denominator: 3, percent: null, text: '三分之一', en: '1/3' },
        of: 'TOTAL_COST',
        isStrict: false,
      },
    ]);
  });
});
