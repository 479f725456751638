import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from './document/analyze.ts';
import { SEARCH_FIELD_KINDS, type SearchField } from './document/search-field.ts';
import { highlight } from './highlight/highlight.ts';
import { parseSearch } from './query/parse-search.ts';
import { matches, readLexemes } from './testing/matches.ts';
import { searchFor } from './testing/searched.ts';

const WORDS = [
  ['減碳', '節能', '智慧製造', '中小企業', '補助', '貸款', '臺灣', '工業局', '及', '的', '用'],
  ['SBIR', 'A+', 'CO₂', '5G', 'IoT', 'smart', 'net-zero', '3,000', 'ＣＩＴＤ', '100'],
  [
    '、',
    '，',
    '（',
    '）',
    ' ',
    '…',
    '\n',
    '/',
    '「',
    '」',
    "'",
    '\\',
    '\u0000',
    '\uD800',
    '😀',
    'é',
    '\u200B',
  ],
].flat();
/** Made of what programs are written with. */
const aText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(''));
const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const fieldsOf = (text: fc.Arbitrary<string>): fc.Arbitrary<readonly SearchField[]> =>
  fc.array(fc.record({ kind: fc.constantFrom(...SEARCH_FIELD_KINDS), text }), { minLength: 1, maxLength: 6 });

/** The beginnings of words: after letters, digits and what nobody sees, a word goes on. */
const LETTERS = /(?<![\p{Script=Latin}\p{N}\p{DI}])[A-Za-zＡ-Ｚ]{3,}/gu;

/** The Chinese runs of a text as they are written there. */
const runsOf = (text: string): readonly string[] => text.match(/\p{Script=Han}+/gu) ?? [];

describe('what is searched', () => {
  it('finds a program by every stretch of Chinese characters in it, as it stands and in quotation marks', () => {
    fc.assert(
      fc.property(
        fieldsOf(aText),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (fields, which, from, length, isQuoted) => {
          const runs = fields.flatMap(({ text }) => runsOf(text));
          const run = runs[which % runs.length];
          fc.pre(run !== undefined);
          const start = from % run.length;
          const part = run.slice(start, start + 1 + (length % Math.min(run.length, 90)));
          const search = searchFor(isQuoted ? `"${part}"` : part);
          const { terms } = analyze(fields);
          expect(matches(terms, search.found)).toBe(true);
          expect(matches(terms, search.phrase)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('finds a program by every word of letters in it, and by the beginning of one', () => {
    fc.assert(
      fc.property(fieldsOf(aText), fc.nat(), fc.nat(), (fields, which, length) => {
        const words = fields.flatMap(({ text }) => text.match(LETTERS) ?? []);
        const word = words[which % words.length];
        fc.pre(word !== undefined);
        const { terms } = analyze(fields);
        for (const typed of [word, word.slice(0, 3 + (length % (word.length - 2))), word.toLowerCase()]) {
          expect(matches(terms, searchFor(typed).found)).toBe(true);
        }
      }),
    );
  });

  it('finds what it finds whichever spelling is typed', () => {
    const spellings = fc.constantFrom(
      ['節能', '节能'],
      ['臺灣', '台灣'],
      ['SBIR', 'ｓｂｉｒ'],
      ['減碳補助', '减碳补助'],
      ['產業發展', '产业发展'],
    );
    fc.assert(
      fc.property(fieldsOf(aText), spellings, (fields, [one = '', other = '']) => {
        const { terms } = analyze(fields);
        const finds = (typed: string) => matches(terms, searchFor(typed).found);
        expect(finds(one)).toBe(finds(other));
      }),
    );
  });

  it('puts a program that it finds in one tier, however that is asked', () => {
    fc.assert(
      fc.property(fieldsOf(aText), aText, (fields, typed) => {
        const search = parseSearch(typed.slice(0, 12));
        fc.pre(search.isSearchable);
        const entry = analyze(fields);
        const isFound = matches(entry.terms, search.found);
        const alone = search.tiers.filter(
          ({ only }) => matches(entry.title, only.title) && matches(entry.terms, only.terms),
        );
        const first = search.tiers.find(({ column, query }) => matches(entry[column], query));
        expect(alone.map(({ tier }) => tier)).toEqual(isFound ? [first?.tier] : []);
        const places = search.places.filter(
          ({ title, terms }) => matches(entry.title, title) && matches(entry.terms, terms),
        );
        const isAsTyped = matches(entry.terms, search.phrase);
        expect(places.map((place) => [place.tier, place.isAsTyped])).toEqual(
          isFound ? [[first?.tier, isAsTyped]] : [],
        );
      }),
      { numRuns: 200 },
    );
  });

  it('takes any text at all, and gives lexemes that the database can hold', () => {
    fc.assert(
      fc.property(fieldsOf(fc.oneof(anyText, aText)), anyText, (fields, typed) => {
        const { title, terms, isWhole } = analyze(fields);
        const search = parseSearch(typed);
        if (search.isSearchable) {
          expect(typeof matches(terms, search.found)).toBe('boolean');
          expect(Array.isArray(highlight(fields, search))).toBe(true);
        }
        expect(isWhole).toBe(true);
        expect(`${title}${terms}`).not.toMatch(/\p{Cc}|\p{Cs}/u);
        for (const lexeme of readLexemes(terms)) {
          expect(new TextEncoder().encode(lexeme).length).toBeLessThan(2046);
        }
      }),
    );
  });
});

describe('what is shown of it', () => {
  it('is a part of the field, as it is written there', () => {
    fc.assert(
      fc.property(fieldsOf(aText), aText, fc.integer({ min: 1, max: 40 }), (fields, typed, length) => {
        const search = parseSearch(typed.slice(0, 8));
        fc.pre(search.isSearchable);
        for (const { kind, segments, isCutBefore, isCutAfter } of highlight(fields, search, {
          fragments: 5,
          length,
        })) {
          const shown = segments.map(({ text }) => text).join('');
          const isWhole = !isCutBefore && !isCutAfter;
          const origins = fields.filter(
            ({ kind: other, text }) =>
              other === kind && (isWhole ? text.trim() === shown.trim() : text.includes(shown)),
          );
          expect(origins.length).toBeGreaterThan(0);
          expect(segments.some(({ isMatch }) => isMatch)).toBe(true);
          expect(segments.every(({ text }) => text !== '')).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is never nothing where a program is found', () => {
    fc.assert(
      fc.property(fieldsOf(aText), aText, (fields, typed) => {
        const search = parseSearch(typed.slice(0, 8));
        fc.pre(search.isSearchable);
        const isFound = matches(analyze(fields).terms, search.found);
        expect(highlight(fields, search).length > 0 || !isFound).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
