import { describe, expect, it } from 'vitest';
import { parseAgencies, parseOrganizations, parseSourceDocuments } from './parse-list.ts';

const agency = (code: string, more: object = {}) => ({ code, name: code, nameEn: code, ...more });
const organization = (slug: string, more: object = {}) => ({
  slug,
  name: slug,
  nameEn: slug,
  kind: 'foundation',
  ...more,
});

type Parsed = ReturnType<typeof parseAgencies | typeof parseOrganizations | typeof parseSourceDocuments>;
const found = (parsed: Parsed) =>
  parsed.ok ? [] : parsed.findings.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a list of agencies', () => {
  it('is read with its empty lists filled in', () => {
    const parsed = parseAgencies([agency('IDB', { successors: ['IDA'] }), agency('IDA')]);
    expect(parsed).toMatchObject({
      ok: true,
      items: [
        { code: 'IDB', aliases: [], successors: ['IDA'] },
        { code: 'IDA', aliases: [], successors: [] },
      ],
    });
  });

  it.each([
    ['a field that does not exist', [agency('IDB', { sucessors: [] })], 'UNKNOWN_KEY 0.sucessors'],
    ['a code twice', [agency('IDB'), agency('IDB')], 'KEY_REPEATED 1.code'],
    [
      'a successor that is not there',
      [agency('IDB', { successors: ['IDA'] })],
      'AGENCY_UNKNOWN 0.successors.0',
    ],
    ['a parent that is not there', [agency('IDB', { parent: 'MOEA' })], 'AGENCY_UNKNOWN 0.parent'],
    ['itself above it', [agency('IDB', { parent: 'IDB' })], 'AGENCY_LINKED_TO_ITSELF 0.parent'],
    ['an alias twice', [agency('IDB', { aliases: ['工業局', '工業局'] })], 'VALUE_REPEATED 0.aliases.1'],
    [
      'an end before its start',
      [agency('IDB', { validFrom: '2023-09-26', validUntil: '2023-09-25' })],
      'PERIOD_ENDS_BEFORE_START 0.validUntil',
    ],
  ])('is refused with %s', (_, input, expected) => {
    expect(found(parseAgencies(input))).toEqual([expected]);
  });

  it('may name agencies that are known from elsewhere', () => {
    expect(parseAgencies([agency('IDB', { parent: 'MOEA' })], new Set(['MOEA'])).ok).toBe(true);
  });

  it('is no single agency', () => {
    expect(found(parseAgencies(agency('IDB')))).toEqual(['WRONG_TYPE ']);
  });
});

describe('a list of organizations', () => {
  it.each([
    ['a slug twice', [organization('itri'), organization('itri')], 'KEY_REPEATED 1.slug'],
    [
      'one spelling for two',
      [organization('itri', { aliases: ['工研院'] }), organization('csd', { aliases: ['工研院'] })],
      'ALIAS_TAKEN 1.aliases.0',
    ],
    ['a unit twice', [organization('itri', { units: ['材化所', '材化所'] })], 'VALUE_REPEATED 0.units.1'],
    ['an unknown kind', [organization('itri', { kind: 'institute' })], 'VALUE_NOT_ALLOWED 0.kind'],
  ])('is refused with %s', (_, input, expected) => {
    expect(found(parseOrganizations(input))).toEqual([expected]);
  });

  it('leaves the aliases of those that it does not have', () => {
    const known = [
      { slug: 'itri', aliases: ['工研院'] },
      { slug: 'csd', aliases: ['中衛'] },
    ];
    const list = [organization('csd', { aliases: ['工研院'] })];
    expect(found(parseOrganizations(list, known))).toEqual(['ALIAS_TAKEN 0.aliases.0']);
    expect(parseOrganizations([organization('csd', { aliases: ['中衛'] })], known).ok).toBe(true);
  });

  it('says which one is meant', () => {
    const parsed = parseOrganizations([organization('itri', { url: 'itri.org.tw' })]);
    expect(parsed.ok ? [] : parsed.findings[0]?.message.en).toMatch(/^\[itri\]\.url: /);
  });
});

describe('a list of source documents', () => {
  const source = {
    id: 'handbook',
    title: { zh: '手冊' },
    publisher: { zh: '經濟部' },
    fiscalYear: 2023,
    text: 'a.txt',
  };

  it('is refused with an id twice', () => {
    expect(found(parseSourceDocuments([source, source]))).toEqual(['KEY_REPEATED 1.id']);
  });
});
