import { describe, expect, it } from 'vitest';
import { readLexemes } from '../testing/matches.ts';
import { fieldsOf } from '../testing/searched.ts';
import { analyze } from './analyze.ts';

describe('analyze', () => {
  it('gives a name its lexemes, and the whole of it as one', () => {
    const { title } = analyze(fieldsOf({ NAME: '節能 (A+)' }));
    expect([...readLexemes(title)].toSorted()).toEqual(['=节能a+', 'a', 'a+', '能', '节', '节能']);
  });

  it('marks how far down the classes of fields a lexeme stands, by the best of them', () => {
    const fields = fieldsOf({ AUDIENCE: '水', AGENCY: '局', NAME: '電', SUMMARY: '水局電風' });
    const terms = readLexemes(analyze(fields).terms);
    const marks = (lexeme: string) => ['@', '#'].filter((mark) => terms.has(mark + lexeme)).join('');
    expect(['电', '局', '水', '风'].map(marks)).toEqual(['@#', '@#', '#', '']);
  });

  it('has in the title what counts most alone', () => {
    const { title } = analyze(fieldsOf({ NAME: '電', AGENCY: '局', SUMMARY: '水' }));
    expect([...readLexemes(title)].toSorted()).toEqual(['=电', '电']);
  });

  it('quotes what the database would read as signs of its own', () => {
    expect(analyze([{ kind: 'SUMMARY', text: "it's \\ a:b" }]).terms).toBe("'it' 'it s' 's' 'a' 'b'");
  });

  it('says where a text is more than the database can hold, and keeps what counts most', () => {
    const character = (index: number) =>
      String.fromCodePoint(0x4e00 + ((index * (index < 20_000 ? 7919 : 7907)) % 20_000));
    const long = Array.from({ length: 40_000 }, (_, index) => character(index));
    const entry = analyze([
      { kind: 'SUMMARY', text: long.join('') },
      { kind: 'NAME', text: '節能' },
    ]);
    expect(entry.isWhole).toBe(false);
    expect(new TextEncoder().encode(entry.terms).length).toBeLessThan(1.5 * 2 ** 20);
    expect(readLexemes(entry.terms)).toContain('节能');
  });
});
