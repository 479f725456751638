import { describe, expect, it } from 'vitest';
import { OrganizationDocument } from '../catalogue/organization.ts';
import type { ProgramDocumentInput } from '../program/document.ts';
import { documentOf } from '../testing/document-of.ts';
import { applyReviews, type SuspiciousPair } from './duplicate.ts';
import { duplicateOrganizations } from './duplicate-organizations.ts';
import { duplicatePrograms } from './duplicate-programs.ts';
import { similarity } from './similar-names.ts';

const organization = (slug: string, name: string, more: object = {}) =>
  OrganizationDocument.parse({ slug, name, nameEn: slug, kind: 'foundation', ...more });

const program = (slug: string, zh: string, fields: Partial<ProgramDocumentInput> = {}) =>
  documentOf({ slug, name: { zh, en: slug }, ...fields });

const told = (pairs: readonly SuspiciousPair[]) =>
  pairs.map(({ pair, reasons }) => [...pair, ...reasons.map(({ code }) => code)].join(' '));

const calling = (number: string, organizationSlug?: string, extension?: string) => ({
  contacts: [
    {
      key: 'office',
      ...(organizationSlug ? { organization: organizationSlug } : {}),
      phones: [{ number, ...(extension ? { extension } : {}) }],
      evidence: [{ source: 'handbook', quote: number }],
    },
  ],
});

describe('duplicateOrganizations', () => {
  it.each([
    ['a legal form left out', '財團法人中衛發展中心', '中衛發展中心', 'SAME_NAME'],
    ['another character of the same meaning', '台灣經濟研究院', '臺灣經濟研究院', 'SAME_NAME'],
    ['an office inside the body', '財團法人工業技術研究院', '工業技術研究院產服中心', 'NAME_WITHIN'],
    ['one character', '財團法人塑膠工業技術發展中心', '財團法人塑膠工業技術開發中心', 'SIMILAR_NAME'],
  ])('tells of two whose names part by %s', (_, one, other, code) => {
    const found = duplicateOrganizations([organization('a', one), organization('b', other)], []);
    expect(told(found)).toEqual([`a b ${code}`]);
  });

  it('reads aliases and units as names', () => {
    const found = duplicateOrganizations(
      [
        organization('a', '財團法人資訊工業策進會', { aliases: ['資策會'] }),
        organization('b', '數位轉型研究所', { units: ['資策會'] }),
      ],
      [],
    );
    expect(told(found)).toEqual(['a b SAME_NAME']);
  });

  it('tells of two that answer under one number', () => {
    const programs = [
      program('p', '甲', calling('02-1234-5678', 'a')),
      program('q', '乙', calling('(02)12345678', 'b')),
    ];
    const found = duplicateOrganizations([organization('a', '甲會'), organization('b', '乙院')], programs);
    expect(told(found)).toEqual(['a b SAME_PHONE']);
  });

  it('says nothing of two that share only words of law', () => {
    const found = duplicateOrganizations(
      [
        organization('a', '財團法人食品工業發展研究所'),
        organization('b', '財團法人車輛研究測試中心'),
        organization('c', '財團法人中華民國對外貿易發展協會'),
      ],
      [],
    );
    expect(told(found)).toEqual([]);
  });
});

describe('duplicatePrograms', () => {
  it.each([
    ['generic words', '半導體設備產業推動計畫', '半導體設備發展計畫', 'SIMILAR_NAME'],
    ['signs and width', '小型企業創新研發計畫(SBIR)', '小型企業創新研發計畫（ＳＢＩＲ）', 'SAME_NAME'],
  ])('tells of two whose names part by %s', (_, one, other, code) => {
    expect(told(duplicatePrograms([program('a', one), program('b', other)]))).toEqual([`a b ${code}`]);
  });

  it('tells of less similar ones where one person answers for both, but not where it is a hotline', () => {
    const names = ['加工食品布局數位行銷', '加工食品海外通路拓展', '廢熱回收', '股權融資'];
    const programs = names.map((name, index) =>
      program(`program-${index}`, name, calling('02-1234-5678', undefined, '12')),
    );
    expect(told(duplicatePrograms(programs.slice(0, 2)))).toEqual(['program-0 program-1 SAME_PHONE']);
    expect(told(duplicatePrograms(programs))).toEqual([]);
  });

  it('tells of two that were read from the same words', () => {
    const facts = (quote: string) => ({
      facts: [
        { key: 'f', topic: { zh: '題' }, untyped: { zh: '測試' }, evidence: [{ source: 'handbook', quote }] },
      ],
    });
    const long = '協助業者導入以使用者需求為導向之創新方法，以提升產業研發創新能量';
    expect(
      told(duplicatePrograms([program('a', '甲計畫', facts(long)), program('b', '乙方案', facts(long))])),
    ).toEqual(['a b SAME_WORDS']);
    expect(
      told(duplicatePrograms([program('a', '甲計畫', facts('免費')), program('b', '乙方案', facts('免費'))])),
    ).toEqual([]);
  });

  it('does not compare editions of different years', () => {
    const editions = [program('a', '同名計畫'), program('b', '同名計畫', { fiscalYear: 2024 })];
    expect(told(duplicatePrograms(editions))).toEqual([]);
  });
});

describe('applyReviews', () => {
  const pair: SuspiciousPair = { kind: 'program', pair: ['a', 'b'], reasons: [] };

  it('is silent on a pair that was looked at, in either order', () => {
    const review = { kind: 'program', pair: ['b', 'a'], reason: { zh: '兩個計畫' } } as const;
    expect(applyReviews([pair], [{ ...review, pair: ['b', 'a'] }])).toEqual({
      open: [],
      reviewed: [pair],
      idle: [],
    });
  });

  it('tells of a review that no pair needs any more', () => {
    const review = {
      kind: 'organization' as const,
      pair: ['a', 'b'] as [string, string],
      reason: { zh: '兩個' },
    };
    expect(applyReviews([pair], [review])).toEqual({ open: [pair], reviewed: [], idle: [review] });
  });
});

describe('similarity', () => {
  it('is 1 for the same and 0 for nothing in common', () => {
    expect([similarity('甲乙', '甲乙'), similarity('甲乙', '丙丁'), similarity('', '')]).toEqual([1, 0, 0]);
  });
});
