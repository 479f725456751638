import type { Evidence } from '@zhuli/domain';
import { describe, expect, it } from 'vitest';
import { programs } from './catalogue-files.ts';
import { formsOfDate, formsOfMonths, formsOfNumber, formsOfPercentage, isPrinted } from './printed-forms.ts';
import { fragmentsOf } from './quotation.ts';

interface Figure {
  readonly at: string;
  readonly forms: readonly string[];
  readonly text: string;
}

/** Nothing is written for zero: "above zero" is how a condition says "any". */
function formsOf(field: string, value: unknown): readonly string[] {
  if (typeof value === 'number') {
    if (value === 0) return [];
    return /Months$/.test(field) ? formsOfMonths(value) : formsOfNumber(value);
  }
  if (typeof value !== 'string') return [];
  if (/^\d+(\.\d+)?%$/.test(value))
    return field === 'value' && value === '0%' ? [] : formsOfPercentage(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formsOfDate(value);
  return [];
}

/** Of months that follow one another a source prints the first and the last (2至5月). */
const endsOfMonths = (months: readonly number[]): readonly number[] =>
  months.filter((month) => !months.includes(month - 1) || !months.includes(month + 1));

/** Every figure below a fact, with the words that the fact quotes. */
function figuresOf(node: unknown, at = '', field = '', quoted = ''): readonly Figure[] {
  if (Array.isArray(node))
    return node.flatMap((item, index) => figuresOf(item, `${at}[${index}]`, field, quoted));
  if (typeof node !== 'object' || node === null) {
    const forms = formsOf(field, node);
    return forms.length > 0 ? [{ at, forms, text: quoted }] : [];
  }
  const evidence = 'evidence' in node ? (node.evidence as readonly Evidence[]) : undefined;
  const text = evidence ? evidence.flatMap(({ quote }) => fragmentsOf(quote)).join(' ') : quoted;
  return Object.entries(node).flatMap(([name, value]) => {
    if (name === 'evidence') return [];
    if (name === 'months' && Array.isArray(value))
      return figuresOf(endsOfMonths(value), `${at}.months`, 'months', text);
    // A number of months, and not the months of a year.
    return figuresOf(value, `${at}.${name}`, name === 'months' ? 'afterMonths' : name, text);
  });
}

describe('isPrinted', () => {
  it.each([
    [formsOfNumber(10_000_000), '上限1,000萬元'],
    [formsOfNumber(30_000_000), '不得逾三千萬元'],
    [formsOfNumber(100_000_000), '新臺幣一億元'],
    [formsOfNumber(20_000_000_000), '年營收200億元'],
    [formsOfNumber(132_500), '自籌款13.25萬元整'],
    [formsOfNumber(200), '未滿二百人'],
    [formsOfPercentage('80%'), '最低8成'],
    [formsOfPercentage('49%'), '不超過百分之四十九'],
    [formsOfPercentage('120%'), '乘以1.2倍'],
    [formsOfMonths(24), '全程2年'],
    [formsOfMonths(24), '2~2.5年'],
    [formsOfMonths(30), '2~2.5年'],
    [formsOfDate('2023-10-31'), '112年10月底前'],
    [formsOfDate('2023-12-31'), '需於年底結案'],
    [formsOfDate('2024-12-31'), '中華民國113年12月31日'],
    [formsOfDate('2023-09-01'), '執行:9-11月期間'],
    [formsOfDate('2023-11-30'), '執行:9-11月期間'],
    [formsOfDate('2023-01-02'), '自112/01/02起'],
    [formsOfDate('2023-01-01'), '112年1月~11月'],
    [formsOfDate('2023-11-30'), '112年1月~11月'],
    [formsOfDate('2023-12-31'), '執行期程當年度為限'],
  ])('finds %j in %s', (forms, text) => {
    expect(isPrinted(forms, text)).toBe(true);
  });

  it('does not find 2,000,000 in a printed 1,200萬', () => {
    expect(isPrinted(formsOfNumber(2_000_000), '最高1,200萬元')).toBe(false);
  });
});

describe.each(programs)('%s', (_, { slug: __, fiscalYear: ___, ...content }) => {
  it('holds no figure that its own evidence does not print', () => {
    const unprinted = figuresOf(content)
      .filter(({ forms, text }) => !isPrinted(forms, text))
      .map(({ at, forms, text }) => `${at}: none of ${forms.join(' ')} in ${text}`);
    expect(unprinted).toEqual([]);
  });
});
