import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const folded = (text: string): string => foldText(text).text;

describe('foldText', () => {
  it.each([
    ['full and half width', 'ＳＢＩＲ', 'sbir'],
    ['upper and lower case', 'SBIR', 'sbir'],
    ['traditional and simplified', '節能設備', '节能设备'],
    ['臺 and 台', '臺灣', '台灣'],
    ['裏 and 裡', '這裏', '這裡'],
    ['計畫 and 計劃', '計畫', '計劃'],
    ['化粧 and 化妝', '化粧品', '化妝品'],
    ['僱 and 雇', '僱用', '雇用'],
    ['what simplified Chinese writes alike', '發展', '发展'],
    ['look-alikes of a text layer', '⽤電', '用電'],
    ['accents', 'Café', 'cafe'],
    ['small digits', 'CO₂', 'co2'],
    ['characters with and without a selector of their shape', '葛\u{E0100}城', '葛城'],
  ])('makes one of %s', (_, one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  it('keeps apart what nobody writes for the other', () => {
    expect(new Set(['補', '捕', '部', '步', '減', '碱', '工', '公'].map(folded)).size).toBe(8);
  });

  it('changes nothing that is folded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });

  it.each([
    ['the plane that nearly all is written with', 0, 0xffff],
    ['letters of formulas', 0x1d400, 0x1d7ff],
    ['enclosed letters and characters', 0x1f100, 0x1f2ff],
    ['compatibility ideographs', 0x2f800, 0x2fa1f],
  ])('folds each character of %s to what is folded', (_, first, last) => {
    const characters = Array.from({ length: last - first + 1 }, (__, index) =>
      String.fromCodePoint(first + index),
    );
    expect(characters.map(folded).filter((once) => folded(once) !== once)).toEqual([]);
  });

  it('folds a text like its parts, where they stand apart', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(folded(`${one}\n${other}`)).toBe(`${folded(one)}\n${folded(other)}`);
      }),
    );
  });

  it('says of each character where it stands in the original', () => {
    const text = 'Ａ節㎏';
    const { text: form, starts, ends } = foldText(text);
    const origins = Array.from(form, (character, at) => [character, text.slice(starts[at], ends[at])]);
    expect(origins).toEqual([
      ['a', 'Ａ'],
      ['节', '節'],
      ['k', '㎏'],
      ['g', '㎏'],
    ]);
  });

  it('keeps the places in order and inside the original', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: form, starts, ends } = foldText(text);
        expect([starts.length, ends.length]).toEqual([form.length, form.length]);
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
        for (const [at, start] of starts.entries()) expect(start).toBeLessThan(ends[at] ?? 0);
        expect(ends.every((end) => end <= text.length)).toBe(true);
      }),
    );
  });
});
