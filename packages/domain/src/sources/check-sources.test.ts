import { describe, expect, it } from 'vitest';
import { ProgramDocument, type ProgramDocumentInput } from '../program/document.ts';
import { documentOf } from '../testing/document-of.ts';
import { checkSources, type SourceCheckInput } from './check-sources.ts';
import type { SourceException } from './exception.ts';
import { readSourceText } from './source-text.ts';

const SLIDE = `範例輔導計畫
適用對象：未滿二百人之製造業，一年內無違規者
輔導經費：每案上限500萬元，自籌款50%以上
受理期間：自112年4月17日起至4月30日止，每年約1月公告
名額：24家（非屬第一類）
聯絡資訊 財團法人範例中心 陳小姐 02-1234-5678#11-13
案例：某廠減少200噸排放。
138 112年度手冊`;

const quoting = (quote: string) => ({ evidence: [{ source: 'handbook', quote }] });

const program: ProgramDocumentInput = {
  slug: 'example',
  fiscalYear: 2023,
  name: { zh: '範例輔導計畫', en: 'Example' },
  agencies: ['IDB'],
  summary: { zh: '範例。', en: 'Example.' },
  sources: [{ key: 'handbook', document: 'handbook-112', locator: '第1頁' }],
  eligibility: [
    {
      key: 'size',
      expression: { fact: 'applicant.employees', op: 'lt', value: 200 },
      ...quoting('未滿二百人之製造業'),
    },
    {
      key: 'record',
      expression: { fact: 'applicant.hasViolationWithinYear', op: 'eq', value: false },
      ...quoting('一年內無違規者'),
    },
  ],
  tracks: [
    {
      key: 'guidance',
      name: { zh: '輔導' },
      kind: 'guidance',
      fundingRules: [
        {
          key: 'limit',
          kind: 'amount_limit',
          party: 'government',
          bound: 'max',
          amount: 5_000_000,
          per: 'case',
          ...quoting('每案上限500萬元'),
        },
        {
          key: 'own',
          kind: 'share_limit',
          party: 'applicant',
          bound: 'min',
          share: '1/2',
          of: 'total_cost',
          ...quoting('自籌款50%以上'),
        },
      ],
      windows: [
        {
          key: 'window',
          kind: 'fixed',
          opensOn: '2023-04-17',
          closesOn: '2023-04-30',
          ...quoting('自112年4月17日起至4月30日止'),
        },
        { key: 'yearly', kind: 'yearly', months: [1], ...quoting('每年約1月公告') },
      ],
      quotas: [{ key: 'quota', count: 24, unit: '家', ...quoting('名額:24家') }],
      ...quoting('輔導經費'),
    },
  ],
  contacts: [
    {
      key: 'office',
      organization: 'center',
      label: '陳小姐',
      phones: [{ number: '02-1234-5678', extension: '11', lastExtension: '13' }],
      ...quoting('財團法人範例中心 陳小姐 02-1234-5678#11-13'),
    },
  ],
};

const exceptions: readonly SourceException[] = [
  { source: 'handbook-112', quote: '減少200噸排放', kind: 'illustration', reason: { zh: '案例' } },
  { source: 'handbook-112', quote: '112年度手冊', kind: 'page', reason: { zh: '書名' } },
];

const center = {
  slug: 'center',
  name: '財團法人範例中心',
  nameEn: 'Example Center',
  kind: 'foundation',
  aliases: [],
  units: [],
} as const;

/** What the check finds in the example after a change: `code message`. */
function gapsOf(
  change: (document: ProgramDocumentInput) => void = () => {},
  input: Partial<SourceCheckInput> = {},
): string[] {
  const document = structuredClone(program);
  change(document);
  const { gaps } = checkSources({
    programs: [ProgramDocument.parse(document)],
    organizations: [{ ...center, aliases: [], units: [] }],
    texts: [readSourceText('handbook-112', SLIDE)],
    exceptions,
    ...input,
  });
  return gaps.map(({ code, message }) => `${code} ${message.en.replace(/ \(.*|\. .*/s, '')}`);
}

const trackOf = (document: ProgramDocumentInput) => {
  const [track] = document.tracks;
  if (!track) throw new Error('The example has a track.');
  return track;
};

describe('checkSources', () => {
  it('finds nothing where all is cited, and all that is cited is printed', () => {
    expect(gapsOf()).toEqual([]);
  });

  it('misses what no fact holds', () => {
    expect(gapsOf((document) => delete trackOf(document).quotas)).toEqual([
      'FIGURE_NOT_HELD example: no fact holds "24家"',
    ]);
    expect(gapsOf((document) => delete document.contacts)).toEqual([
      'FIGURE_NOT_HELD example: no fact holds "02-1234-5678#11-13"',
      'FIGURE_NOT_HELD example: no fact holds "02-1234-5678#11-13"',
      'FIGURE_NOT_HELD example: no fact holds "02-1234-5678#11-13"',
    ]);
  });

  it('does not take a quote for the fact: the value must say the same', () => {
    const wrong = (document: ProgramDocumentInput) => {
      for (const rule of trackOf(document).fundingRules ?? []) {
        if (rule.kind === 'amount_limit') rule.amount = 500_000;
      }
    };
    expect(gapsOf(wrong)).toEqual([
      'VALUE_NOT_PRINTED example tracks[guidance].fundingRules[limit].amount: the quotes do not print 500000',
      'FIGURE_NOT_HELD example: no fact holds "500萬元"',
    ]);
  });

  it('does not take the end of a number for the number', () => {
    const texts = [readSourceText('handbook-112', SLIDE.replace('500萬元', '1,500萬元'))];
    const shortened = (document: ProgramDocumentInput) => {
      for (const rule of trackOf(document).fundingRules ?? []) {
        if (rule.kind === 'amount_limit') rule.evidence = [{ source: 'handbook', quote: '500萬元' }];
      }
    };
    expect(gapsOf(shortened, { texts })).toEqual([
      'VALUE_NOT_PRINTED example tracks[guidance].fundingRules[limit].amount: the quotes do not print 5000000',
      'FIGURE_NOT_HELD example: no fact holds "1,500萬元"',
    ]);
  });

  it('wants a figure that is printed twice to be cited twice', () => {
    const texts = [readSourceText('handbook-112', SLIDE.replace('案例', '名額:24家\n案例'))];
    expect(gapsOf(undefined, { texts })).toEqual(['FIGURE_NOT_HELD example: no fact holds "24家"']);
    const twice = (document: ProgramDocumentInput) => {
      trackOf(document).quotas?.push({ key: 'more', count: 24, unit: '家', ...quoting('名額:24家') });
    };
    expect(gapsOf(twice, { texts })).toEqual([]);
  });

  it('does not take the row of one program for that of another', () => {
    const row = (name: string) => `${name} ${'、'.repeat(60)} 上限150萬元 ${'、'.repeat(200)}`;
    const texts = [readSourceText('handbook-112', `${row('甲措施')}${row('乙措施')}`)];
    const measure = (slug: string, zh: string, rules: readonly string[]): ProgramDocument =>
      documentOf({
        slug,
        name: { zh, en: slug },
        sources: [{ key: 'handbook', document: 'handbook-112', locator: zh }],
        tracks: [
          {
            key: 'case',
            name: { zh },
            kind: 'guidance',
            fundingRules: rules.map((quote) => ({
              key: 'limit',
              kind: 'amount_limit',
              party: 'government',
              bound: 'max',
              amount: 1_500_000,
              per: 'case',
              ...quoting(quote),
            })),
            ...quoting(zh),
          },
        ],
      });
    const gaps = (...programs: readonly ProgramDocument[]) =>
      checkSources({ programs, organizations: [], texts, exceptions: [] }).gaps.map(
        ({ code, program: slug }) => `${code} ${slug}`,
      );
    expect(gaps(measure('a', '甲措施', []), measure('b', '乙措施', ['上限150萬元']))).toEqual([
      'FIGURE_NOT_HELD a',
    ]);
    expect(gaps(measure('a', '甲措施', ['上限150萬元']), measure('b', '乙措施', []))).toEqual([
      'FIGURE_NOT_HELD b',
    ]);
    expect(gaps(measure('a', '甲措施', ['上限150萬元']), measure('b', '乙措施', ['上限150萬元']))).toEqual(
      [],
    );
  });

  it('takes a fact in words for what it quotes', () => {
    const inWords = (document: ProgramDocumentInput) => {
      delete trackOf(document).quotas;
      document.facts = [
        { key: 'places', topic: { zh: '名額' }, untyped: { zh: '測試' }, ...quoting('名額:24家') },
      ];
    };
    expect(gapsOf(inWords)).toEqual([]);
  });

  it('holds every quote against its source, and all quotes of one place together', () => {
    expect(
      gapsOf((document) =>
        document.eligibility?.push({
          key: 'x',
          expression: { verbatim: { zh: '甲' } },
          ...quoting('限甲地'),
        }),
      ),
    ).toEqual(['QUOTE_NOT_PRINTED example eligibility[x]: "限甲地" does not stand in the source']);
    const texts = [readSourceText('handbook-112', SLIDE.replace('名額', `${'甲'.repeat(1_300)}名額`))];
    expect(gapsOf(undefined, { texts })).toContain(
      'QUOTES_SCATTERED example sources[handbook]: the quotes do not stand on one slide',
    );
  });

  it('holds names, labels and organizations against what is printed', () => {
    expect(
      gapsOf(
        (document) => {
          document.name.zh = '範例補助計畫';
          document.aliases = ['範例'];
          for (const contact of document.contacts ?? []) contact.label = '林小姐';
        },
        { organizations: [{ ...center, name: '財團法人別的中心', aliases: [], units: [] }] },
      ),
    ).toEqual([
      'WORDS_NOT_PRINTED example name.zh: "範例補助計畫" is not printed',
      'WORDS_NOT_PRINTED example contacts[office].label: "林小姐" is not printed',
      'WORDS_NOT_PRINTED example contacts[office].organization: "財團法人別的中心" is not printed',
    ]);
  });

  it('points out exceptions that stand nowhere, or that except nothing', () => {
    const more: SourceException[] = [
      { source: 'handbook-112', quote: '減少300噸', kind: 'illustration', reason: { zh: '案例' } },
      { source: 'handbook-112', quote: '名額：24家', kind: 'repetition', reason: { zh: '重複' } },
      { source: 'handbook-112', quote: '範例', times: 2, kind: 'name', reason: { zh: '名稱' } },
    ];
    expect(gapsOf(undefined, { exceptions: [...exceptions, ...more] })).toEqual([
      'EXCEPTION_ELSEWHERE The exception "減少300噸" should stand in its source 1 times, and stands there 0 times',
      'EXCEPTION_IDLE The exception "名額：24家" excepts nothing',
      'EXCEPTION_IDLE The exception "範例" excepts nothing',
    ]);
  });

  it('says that a document without a text cannot be compared', () => {
    expect(gapsOf(undefined, { texts: [], exceptions: [] })[0]).toBe(
      'TEXT_MISSING example sources[handbook]: handbook-112 has no text to compare with',
    );
  });
});
