import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryExpression } from '../../testing/arbitrary-expression.ts';
import type { Expression } from '../expression.ts';
import { FACT_NAMES, FACTS, type FactDefinition } from '../facts.ts';
import { expressionText } from './expression-text.ts';

const smallOrMedium: Expression = {
  any: [
    { fact: 'applicant.paidInCapital', op: 'lte', value: 100_000_000 },
    { fact: 'applicant.employees', op: 'lt', value: 200 },
  ],
};
const metals: Expression = { fact: 'applicant.industries', op: 'has', value: ['24', '25'] };

describe('expressionText', () => {
  it.each<[Expression, string, string]>([
    [
      smallOrMedium,
      '實收資本額1億元以下，或經常僱用員工數未滿200人',
      'has paid-in capital of at most NT$100 million, or has fewer than 200 regular employees',
    ],
    [
      { not: smallOrMedium },
      '實收資本額超過1億元，且經常僱用員工數200人以上',
      'has paid-in capital of more than NT$100 million, and has at least 200 regular employees',
    ],
    [
      { fact: 'applicant.yearsSinceEstablishment', op: 'lt', value: 8 },
      '設立年數未滿8年',
      'has fewer than 8 full years since establishment',
    ],
    [
      { fact: 'project.memberCount', op: 'eq', value: 1 },
      '共同申請家數為1家',
      'has a number of members of exactly 1 firm',
    ],
    [
      { fact: 'applicant.isSme', op: 'eq', value: false },
      '不符合中小企業認定標準',
      'is not a small or medium enterprise by the legal standard',
    ],
    [
      { not: { fact: 'applicant.isSme', op: 'ne', value: true } },
      '符合中小企業認定標準',
      'is a small or medium enterprise by the legal standard',
    ],
    [
      { fact: 'applicant.county', op: 'in', value: ['hualien', 'taitung'] },
      '位於花蓮縣或臺東縣',
      'is in Hualien County or Taitung County',
    ],
    [
      metals,
      '屬行業中類24（屬製造業）或行業中類25（屬製造業）',
      'belongs to division 24 of manufacturing or division 25 of manufacturing',
    ],
    [
      { not: { fact: 'applicant.previousGrants', op: 'has', value: ['siir'] } },
      '未曾獲siir補助',
      'was not funded before by siir',
    ],
    [
      { fact: 'project.savingRate', op: 'gte', value: '10%' },
      '節能率10%以上',
      'has an energy saving rate of at least 10%',
    ],
    [
      { fact: 'applicant.establishedOn', op: 'lt', value: '2023-06-30' },
      '設立日期早於112年6月30日（2023-06-30）',
      'has date of establishment before June 30, 2023',
    ],
    [{ verbatim: { zh: '具創新性' } }, '具創新性', '具創新性'],
    [
      { all: [smallOrMedium, { verbatim: { zh: '具創新性', en: 'novel' } }] },
      '（實收資本額1億元以下，或經常僱用員工數未滿200人），且具創新性',
      '(has paid-in capital of at most NT$100 million, or has fewer than 200 regular employees), and novel',
    ],
  ])('says what is asked (%#)', (expression, zh, en) => {
    expect(expressionText(expression, 'zh-TW')).toBe(zh);
    expect(expressionText(expression, 'en')).toBe(en);
  });

  it('is never empty and leaves no placeholder', () => {
    fc.assert(
      fc.property(
        arbitraryExpression,
        fc.constantFrom('zh-TW' as const, 'en' as const),
        (expression, locale) => {
          const text = expressionText(expression, locale);
          expect(text).not.toBe('');
          expect(text).not.toMatch(/\{values\}|undefined|\[object/);
        },
      ),
    );
  });

  it('says the same when denied twice', () => {
    fc.assert(
      fc.property(arbitraryExpression, (expression) => {
        expect(expressionText({ not: { not: expression } }, 'zh-TW')).toBe(
          expressionText(expression, 'zh-TW'),
        );
      }),
    );
  });

  it('still says what a condition outside of the registry says', () => {
    expect(expressionText({ fact: 'applicant.shoeSize', op: 'gt', value: 40 }, 'en')).toBe(
      '(applicant.shoeSize gt 40)',
    );
  });
});

describe('FACTS', () => {
  it.each(FACT_NAMES)(
    '%s has a label, and words for a place of values exactly where it has values',
    (name) => {
      const { label, says, type }: FactDefinition = FACTS[name];
      expect(label.zh && label.en).toBeTruthy();
      for (const words of says ? [says.yes, says.no] : []) {
        expect(words.zh.includes('{values}')).toBe(type !== 'boolean');
        expect(words.en.includes('{values}')).toBe(type !== 'boolean');
      }
    },
  );
});
