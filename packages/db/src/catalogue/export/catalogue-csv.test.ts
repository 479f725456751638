import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from './catalogue-csv.ts';

const table = (...cells: readonly (string | number | undefined)[]) => ({
  name: 'cells',
  columns: cells.map((_, index) => `column_${index}`),
  rows: [cells],
});

describe('a table as CSV', () => {
  it('is UTF-8 with its mark, quoted where it must be, with lines as RFC 4180 ends them', () => {
    expect(csvText(table('補助', '含,逗號', '含"引號"', '兩\n行', 500, undefined))).toBe(
      '\uFEFFcolumn_0,column_1,column_2,column_3,column_4,column_5\r\n補助,"含,逗號","含""引號""","兩\n行",500,\r\n',
    );
  });

  it.each(['=1+1', '+886-2', '-1', '@cmd', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://a","b")'])(
    'keeps a spreadsheet from reckoning %j',
    (cell) => {
      const [, [safe = ''] = []] = parse(csvText(table(cell)), { bom: true }) as string[][];
      expect(safe).toBe(`'${cell}`);
    },
  );

  it('is read back as it was, but for that apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (cells) => {
        const [, read = []] = parse(csvText(table(...cells)), {
          bom: true,
          relax_column_count: true,
        }) as string[][];
        expect(read.map((cell, index) => (cell === `'${cells[index]}` ? cells[index] : cell))).toEqual(cells);
      }),
    );
  });
});
