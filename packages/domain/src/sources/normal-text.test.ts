import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeQuotation, normalText } from './normal-text.ts';

describe('normalizeQuotation', () => {
  it('unifies look-alike and full-width characters', () => {
    expect(normalizeQuotation('適⽤：（1）＃323～')).toBe('適用:(1)#323~');
  });
  it('drops bold marks, bullets, picture glyphs and line breaks', () => {
    expect(normalizeQuotation('補助上限每案 **500萬元**\n- 既有\u{F0B7}\n•限1家')).toBe(
      '補助上限每案500萬元既有限1家',
    );
  });
  it('keeps a hyphen that joins and a glyph that is doubled', () => {
    expect(normalizeQuotation('第1次公告-1/16 分分機機')).toBe('第1次公告-1/16分分機機');
  });
});

/** Texts with everything that a text layer makes of a slide. */
const layer = fc
  .array(fc.constantFrom('補助', '⽤', '：', '5', '00', '萬元', ' ', '\n', '**', ' - ', '•', '\u{F0B7}', '₂'))
  .map((parts) => parts.join(''));

describe('normalText', () => {
  it('gives the text that a quote is compared with', () => {
    fc.assert(
      fc.property(layer, (text) => {
        expect(normalText(text).text).toBe(normalizeQuotation(text));
      }),
    );
  });

  it('finds each of its characters where it is printed', () => {
    fc.assert(
      fc.property(layer, (source) => {
        const { printed, text, at, printedAt } = normalText(source);
        for (const [index, character] of Array.from(text).entries()) {
          expect(printed[printedAt(index)]).toBe(character);
          expect(at(printedAt(index))).toBe(index);
        }
      }),
    );
  });
});
