import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';
import { foldText } from './fold/fold-text.ts';
import { coveringGrams, gramsOf } from './grams.ts';

const clauses = (text: string) => clausesOf(foldText(text));
const written = (text: string) => clauses(text).map((units) => units.map((unit) => unit.text).join('|'));

describe('clausesOf', () => {
  it.each([
    ['characters one by one', '碳排', ['碳|排']],
    ['words of letters whole', 'smart factory', ['smart|factory']],
    ['letters beside characters', 'AI智慧', ['ai|智|慧']],
    ['a plus sign with its letter', 'A+企业', ['a+|企|业']],
    ['numbers whole', '3,000 及 1.5', ['3000|及|1.5']],
    ['numbers of a list apart', '3,4', ['3', '4']],
    ['joined words side by side', 'R&D、net-zero', ['r|d', 'net|zero']],
    ['nothing over a sign of the sentence', '節能，減碳（補助）', ['节|能', '减|碳', '补|助']],
    ['signs not at all', '，。！\u0000\u{1F600}', []],
  ])('reads %s', (_, text, expected) => {
    expect(written(text)).toEqual(expected.map((clause) => foldText(clause).text));
  });
});

describe('gramsOf', () => {
  it('finds a Chinese word of up to four characters as one lexeme', () => {
    const grams = new Set(clauses('智慧製造業').flatMap(gramsOf));
    for (const word of ['智', '慧製', '智慧製', '智慧製造', '慧製造業']) {
      expect(coveringGrams(clauses(word).flat())).toHaveLength(1);
      expect(grams).toContain(foldText(word).text);
    }
  });

  it('finds a letter with a plus sign by the letter too', () => {
    expect(clauses('A+').flatMap(gramsOf)).toEqual(['a', 'a+']);
  });

  it('keeps two words of letters apart from one', () => {
    expect(clauses('net zero').flatMap(gramsOf)).toContain('net zero');
    expect(clauses('netzero').flatMap(gramsOf)).toEqual(['netzero']);
  });

  it('has every lexeme that a stretch of the clause asks for', () => {
    const unit = fc.constantFrom('智', '慧', '製', '造', 'AI ', '5G ', 'IoT ');
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (units, from, length) => {
          const clause = clauses(units.join('')).flat();
          const start = from % clause.length;
          const part = clause.slice(start, start + 1 + (length % clause.length));
          const grams = new Set(gramsOf(clause));
          expect(coveringGrams(part).filter((gram) => !grams.has(gram))).toEqual([]);
        },
      ),
    );
  });
});
