import { describe, expect, it } from 'vitest';
import { analyze } from '../document/analyze.ts';
import { matches } from '../testing/matches.ts';
import { fieldsOf, searchFor } from '../testing/searched.ts';

const sbir = analyze(
  fieldsOf({
    NAME: ['小型企業創新研發計畫(SBIR)', 'Small Business Innovation Research Program (SBIR)'],
    ALIAS: 'SBIR',
    SLUG: 'sbir',
    AGENCY: ['經濟部中小企業處', '經濟部中小及新創企業署'],
    TRACK: '一般型 Phase 1：先期研究',
    SUPPORT_KIND: '補助',
    AUDIENCE: '適用對象：依法登記成立之公司',
    SUMMARY: '補助中小企業從事創新研發，分為一般型、主題式聯盟與地方型。',
  }),
);
const tierOf = (text: string): number | undefined => {
  const search = searchFor(text);
  if (!matches(sbir.terms, search.found)) return undefined;
  return search.tiers.find(({ column, query }) => matches(sbir[column], query))?.tier;
};
const tiersAlone = (text: string): readonly number[] =>
  searchFor(text)
    .tiers.filter(({ only }) => matches(sbir.title, only.title) && matches(sbir.terms, only.terms))
    .map(({ tier }) => tier);

const CASES = [
  ['an alias', 'sbir', 1],
  ['a name, whatever signs stand in it', '小型企業創新研發計畫 SBIR', 1],
  ['a name in simplified characters', '小型企业创新研发计划（SBIR）', 1],
  ['the beginning of a name', '小型企業創新', 2],
  ['the beginning of an English name', 'small bus', 2],
  ['an alias beside another word', 'SBIR 補助', 2],
  ['words of the name', '創新研發', 3],
  ['words of the name in any order', '計畫 企業', 3],
  ['the name of an agency, and what became of it', '中小及新創企業署', 4],
  ['words of the name and of the agency', '研發 企業處', 4],
  ['words of a track', '先期研究', 5],
  ['words of the audience and the name', '公司 創新', 5],
  ['words of the summary', '主題式聯盟', 6],
  ['a word that is nowhere', '貸款', undefined],
  ['words of which one is nowhere', '創新 貸款', undefined],
] as const;

describe('the tiers of a search', () => {
  it.each(CASES)('put %s, %s, in tier %s', (_, text, tier) => {
    expect(tierOf(text)).toBe(tier);
  });

  it.each(CASES)('list %s, %s, under tier %s alone', (_, text, tier) => {
    expect(tiersAlone(text)).toEqual(tier === undefined ? [] : [tier]);
  });
});
