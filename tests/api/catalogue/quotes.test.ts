import type { Evidence, ProgramDocument } from '@zhuli/domain';
import { describe, expect, it } from 'vitest';
import { evidenceOf, programs, sourceTexts } from './catalogue-files.ts';
import { fragmentsOf, normalizeQuotation, standTogether, undoubled } from './quotation.ts';

/** More than the longest slide that a program was read from, far less than the distance to an unrelated one. */
const SLIDE = 600;

const normalizedTexts = new Map([...sourceTexts].map(([id, text]) => [id, normalizeQuotation(text)]));

/** The evidence of a program, by the place that it cites. */
function byPlace(program: ProgramDocument): readonly (readonly [string, string, readonly Evidence[]])[] {
  const all = evidenceOf(program);
  return program.sources.map(
    ({ key, document }) =>
      [key, normalizedTexts.get(document) ?? '', all.filter(({ source }) => source === key)] as const,
  );
}

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

describe('undoubled', () => {
  it('gives a doubled name once, and leaves its number alone', () => {
    expect(undoubled('張張先先生生04-2359-9009#396')).toBe('張先生04-2359-9009#396');
  });
});

describe('standTogether', () => {
  it('does not take a fragment from another slide', () => {
    const text = `先期${'甲'.repeat(50)}1年`;
    expect(standTogether(['先期', '1年'], text, 60)).toBe(true);
    expect(standTogether(['先期', '1年'], text, 10)).toBe(false);
  });
});

describe.each(programs)('%s', (_, program) => {
  it('quotes only words that stand in the source', () => {
    const missing = byPlace(program).flatMap(([key, text, evidence]) =>
      evidence
        .flatMap(({ quote }) => fragmentsOf(quote))
        .filter((fragment) => fragment === '' || !text.includes(fragment))
        .map((fragment) => `${key}: ${fragment}`),
    );
    expect(missing).toEqual([]);
  });

  it('takes what it quotes from one place from one slide', () => {
    const scattered = byPlace(program)
      .filter(
        ([, text, evidence]) =>
          !standTogether(
            evidence.flatMap(({ quote }) => fragmentsOf(quote)),
            text,
            SLIDE,
          ),
      )
      .map(([key]) => key);
    expect(scattered).toEqual([]);
  });

  it('cites every place that it lists, and no other', () => {
    const cited = new Set(evidenceOf(program).map(({ source }) => source));
    expect([...cited].sort()).toEqual(program.sources.map(({ key }) => key).sort());
  });

  it('bears a name and aliases that stand in the source, or says why not', () => {
    const names = program.name.editorial ? program.aliases : [program.name.zh, ...program.aliases];
    const texts = program.sources.map(({ document }) => normalizedTexts.get(document) ?? '');
    const unprinted = names.filter((name) => !texts.some((text) => text.includes(normalizeQuotation(name))));
    expect(unprinted).toEqual([]);
  });
});
