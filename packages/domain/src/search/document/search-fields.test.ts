import { describe, expect, it } from 'vitest';
import { documentOf, trackOf } from '../../testing/document-of.ts';
import { searchFieldsOf } from './search-fields.ts';

const evidence = (quote: string) => [{ source: 'handbook', quote }];
const names = {
  agency: (code: string) => (code === 'IDB' ? ['經濟部工業局', '經濟部產業發展署'] : []),
  organization: (slug: string) => (slug === 'itri' ? ['財團法人工業技術研究院', '工研院', 'ITRI'] : []),
};

const document = documentOf({
  slug: 'sbir',
  name: { zh: '小型企業創新研發計畫', en: 'Small Business Innovation Research' },
  aliases: ['SBIR'],
  organizations: [
    { organization: 'itri', role: 'executing', unit: '產服中心', evidence: evidence('洽工研院產服中心') },
  ],
  themes: ['digital'],
  audience: { evidence: evidence('適用對象：中小企業') },
  note: { zh: '資料未印受理期間。' },
  tracks: [
    trackOf({
      name: { zh: '一般型', en: 'General type' },
      kind: 'loan',
      audience: { evidence: evidence('廣大中小企業') },
      fundingRules: [
        {
          key: 'limit',
          kind: 'amount_limit',
          party: 'government',
          bound: 'max',
          amount: 1,
          per: 'case',
          evidence: evidence('每案100萬元'),
        },
      ],
      facts: [
        {
          key: 'fact',
          topic: { zh: '專利' },
          untyped: { zh: '不具體' },
          evidence: evidence('成果歸廠商所有'),
        },
      ],
      evidence: evidence('先期研究'),
    }),
  ],
  eligibility: [
    {
      key: 'size',
      expression: { fact: 'applicant.employees', op: 'lt', value: 200 },
      evidence: evidence('員工數未滿二百人'),
    },
  ],
});

describe('searchFieldsOf', () => {
  const fields = searchFieldsOf(document, names);
  const texts = (kind: string) => fields.filter((field) => field.kind === kind).map(({ text }) => text);

  it.each([
    ['NAME', ['小型企業創新研發計畫', 'Small Business Innovation Research']],
    ['ALIAS', ['SBIR']],
    ['SLUG', ['sbir']],
    ['AGENCY', ['經濟部工業局', '經濟部產業發展署', 'IDB']],
    ['ORGANIZATION', ['財團法人工業技術研究院', '工研院', 'ITRI', '產服中心']],
    ['TRACK', ['一般型', 'General type']],
    ['SUPPORT_KIND', ['貸款', 'loan']],
    ['THEME', ['數位', 'digital']],
    ['AUDIENCE', ['適用對象：中小企業', '廣大中小企業']],
    ['SUMMARY', ['摘要', 'Summary']],
    ['RULE', ['每案100萬元']],
    ['CRITERION', ['員工數未滿二百人']],
    ['FACT', ['專利', '不具體', '先期研究', '成果歸廠商所有']],
    ['CONTACT', ['洽工研院產服中心']],
    ['NOTE', ['資料未印受理期間。']],
  ])('has the texts of %s', (kind, expected) => {
    expect(texts(kind)).toEqual(expected);
  });

  it('has a text once, where it counts most', () => {
    const twice = documentOf({ aliases: ['計畫'], note: { zh: '計畫' } });
    expect(searchFieldsOf(twice, names).filter(({ text }) => text === '計畫')).toEqual([
      { kind: 'NAME', text: '計畫' },
    ]);
  });
});
