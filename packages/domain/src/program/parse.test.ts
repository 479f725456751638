import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProgram } from '../testing/arbitrary-program.ts';
import { evidence, inputOf, trackOf } from '../testing/document-of.ts';
import type { Finding } from './finding.ts';
import { parseProgramDocument } from './parse.ts';

const findingsIn = (input: unknown): readonly Finding[] => {
  const result = parseProgramDocument(input);
  return result.ok ? [] : result.findings;
};
const written = (input: unknown) => findingsIn(input).map(({ code, path }) => `${code} ${path.join('.')}`);
const english = (input: unknown) => findingsIn(input).map(({ message }) => message.en);
const inTrack = (fields: object) => ({ ...inputOf(), tracks: [{ ...trackOf(), ...fields }] });
const criterion = (expression: unknown) =>
  inTrack({ eligibility: [{ key: 'criterion', expression, evidence }] });

describe('parseProgramDocument', () => {
  it('fills in the empty lists of a document as written', () => {
    const result = parseProgramDocument(inputOf());
    expect(result.ok && result.document.tracks[0]?.windows).toEqual([]);
  });

  it('takes every document back that it gave', () => {
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        expect(parseProgramDocument(document)).toEqual({ ok: true, document });
      }),
      { numRuns: 30 },
    );
  });

  it('never throws, and always says something in both languages where it refuses', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (input) => {
        for (const { message } of findingsIn(input)) {
          expect(message.zh).not.toBe('');
          expect(message.en).not.toBe('');
        }
        expect(parseProgramDocument(input).ok).toBe(false);
      }),
    );
  });

  it('never throws where one place of a document is replaced by anything', () => {
    const place = fc.constantFrom(
      'slug',
      'name',
      'tracks',
      'windows',
      'fundingRules',
      'eligibility',
      'sources',
    );
    fc.assert(
      fc.property(arbitraryProgram, place, fc.anything(), (document, field, value) => {
        const track = { ...document.tracks[0], [field]: value };
        expect(() => parseProgramDocument({ ...document, [field]: value, tracks: [track] })).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['a document that is none', 'a program', ['WRONG_TYPE ']],
    ['nothing', null, ['WRONG_TYPE ']],
    ['a missing field', { ...inputOf(), slug: undefined }, ['REQUIRED slug']],
    ['a missing translation', { ...inputOf(), name: { zh: '計畫' } }, ['REQUIRED name.en']],
    ['a year as text', { ...inputOf(), fiscalYear: '112' }, ['WRONG_TYPE fiscalYear']],
    ['a year of the Republic', { ...inputOf(), fiscalYear: 112 }, ['TOO_SMALL fiscalYear']],
    ['no agency', { ...inputOf(), agencies: [] }, ['EMPTY agencies']],
    [
      'a blank quote',
      inTrack({ evidence: [{ source: 'handbook', quote: ' ' }] }),
      ['EMPTY tracks.0.evidence.0.quote'],
    ],
    ['an unknown field', { ...inputOf(), agancies: [] }, ['UNKNOWN_KEY agancies']],
    ['a kind of track that is none', inTrack({ kind: 'subsdy' }), ['VALUE_NOT_ALLOWED tracks.0.kind']],
    [
      'a kind of rule that is none',
      inTrack({ fundingRules: [{ kind: 'amount_limt', key: 'a', evidence }] }),
      ['VALUE_NOT_ALLOWED tracks.0.fundingRules.0.kind'],
    ],
    [
      'a rule without a kind',
      inTrack({ fundingRules: [{ key: 'a', evidence }] }),
      ['REQUIRED tracks.0.fundingRules.0.kind'],
    ],
    [
      'half a dollar',
      inTrack({
        fundingRules: [{ kind: 'fee', key: 'fee', amount: 0.5, per: 'case', evidence }],
      }),
      ['WRONG_TYPE tracks.0.fundingRules.0.amount'],
    ],
    [
      'a share in words',
      inTrack({
        fundingRules: [{ kind: 'bonus', key: 'bonus', share: '五成', of: 'total_cost', evidence }],
      }),
      ['WRONG_FORMAT tracks.0.fundingRules.0.share'],
    ],
    [
      'a date that does not exist, once',
      inTrack({ windows: [{ key: 'w', kind: 'fixed', closesOn: '0000-02-30', evidence }] }),
      ['WRONG_FORMAT tracks.0.windows.0.closesOn'],
    ],
    [
      'a date in a century that is a slip of the pen',
      inTrack({ windows: [{ key: 'w', kind: 'fixed', closesOn: '1023-03-01', evidence }] }),
      ['WRONG_FORMAT tracks.0.windows.0.closesOn'],
    ],
    ['a condition in words', criterion('yes'), ['WRONG_TYPE tracks.0.eligibility.0.expression']],
    [
      'a condition with an unknown word for all',
      criterion({ every: [] }),
      ['UNKNOWN_KEY tracks.0.eligibility.0.expression.every'],
    ],
    [
      'a mistake deep inside a condition, and nothing else',
      criterion({ all: [{ not: { fact: 'applicant.employees', op: 'gtee', value: 10 } }] }),
      ['VALUE_NOT_ALLOWED tracks.0.eligibility.0.expression.all.0.not.op'],
    ],
    [
      'a value of no kind that a comparison has',
      criterion({ fact: 'applicant.employees', op: 'gt', value: 1.5 }),
      ['WRONG_TYPE tracks.0.eligibility.0.expression.value'],
    ],
    [
      'a comparison without a value',
      criterion({ fact: 'applicant.employees', op: 'gt' }),
      ['REQUIRED tracks.0.eligibility.0.expression.value'],
    ],
    [
      'two mistakes at once',
      { ...inputOf(), slug: 'A Program', fiscalYear: 3000 },
      ['WRONG_FORMAT slug', 'TOO_BIG fiscalYear'],
    ],
  ])('refuses %s', (_, input, expected) => {
    expect(written(input)).toEqual(expected);
  });

  it('refuses what is nested deeper than any document, and what contains itself', () => {
    let deep: unknown = { fact: 'applicant.employees', op: 'gt', value: 1 };
    for (let level = 0; level < 50_000; level += 1) deep = { not: deep };
    expect(written(criterion(deep))).toEqual(['TOO_DEEP ']);
    const cycle: { all: unknown[] } = { all: [] };
    cycle.all.push(cycle);
    expect(written(criterion(cycle))).toEqual(['TOO_DEEP ']);
  });
});

describe('the message of a refusal', () => {
  it('says where in words that an editor can find: by key', () => {
    const track = {
      ...trackOf(),
      key: 'phase-1',
      windows: [{ key: 'first-call', kind: 'fixed', evidence, closesAt: '5pm' }],
    };
    expect(english({ ...inputOf(), tracks: [track] })).toEqual([
      'tracks[phase-1].windows[first-call].closesAt: A time is written 17:00, in 24 hours.',
    ]);
  });

  it('suggests the field that was meant', () => {
    expect(findingsIn({ ...inputOf(), agancies: [] })[0]?.message).toEqual({
      zh: 'agancies：沒有「agancies」這個欄位。是否為「agencies」？',
      en: 'agancies: There is no field "agancies". Is "agencies" meant?',
    });
    const rule = { kind: 'fee', key: 'fee', amout: 5, per: 'case', evidence };
    expect(english(inTrack({ fundingRules: [rule] }))).toEqual([
      'tracks[track].fundingRules[fee].amout: There is no field "amout". Is "amount" meant?',
    ]);
    expect(english(criterion({ al: [] }))).toEqual([
      'tracks[track].eligibility[criterion].expression.al: There is no field "al". Is "all" meant?',
    ]);
  });

  it('lists the fields where none is near', () => {
    expect(english(criterion({ whenever: true }))[0]).toMatch(
      /There is no field "whenever"\. The fields are fact, op, value, verbatim, all, any, not\.$/,
    );
  });

  it('knows that a field of another kind of rule is none of this one', () => {
    const rule = { kind: 'fee', key: 'fee', party: 'government', per: 'case', evidence };
    expect(english(inTrack({ fundingRules: [rule] }))).toEqual([
      'tracks[track].fundingRules[fee].party: There is no field "party". The fields are kind, amount, per, tax, key, condition, replaces, evidence, inferred, note.',
    ]);
  });

  it('suggests the value that was meant', () => {
    expect(english(inTrack({ kind: 'subsdy' }))).toEqual([
      'tracks[track].kind: Cannot be "subsdy". Is "subsidy" meant?',
    ]);
  });

  it('turns a date of the Republic into the one to write', () => {
    const window = { key: 'w', kind: 'fixed', closesOn: '112/11/30', evidence };
    expect(findingsIn(inTrack({ windows: [window] }))[0]?.message).toEqual({
      zh: 'tracks[track].windows[w].closesOn：日期寫作西元 2023-11-30，且須為存在的日期。請改寫為 2023-11-30。',
      en: 'tracks[track].windows[w].closesOn: A date is written 2023-11-30 (Gregorian), and must exist. Write 2023-11-30.',
    });
  });

  it('names the types that would do', () => {
    expect(english(criterion({ fact: 'applicant.employees', op: 'gt', value: 1.5 }))).toEqual([
      'tracks[track].eligibility[criterion].expression.value: Must be true or false, or a whole number, or text, or a list, not 1.5.',
    ]);
  });
});
