import { describe, expect, it } from 'vitest';
import { agencies, organizations, programs, sources, sourceTexts } from './catalogue-files.ts';

const codes = new Set(agencies.map(({ code }) => code));
const slugs = new Set(organizations.map(({ slug }) => slug));
const documents = new Set(sources.map(({ id }) => id));

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

describe('agencies', () => {
  it('have a code of their own', () => {
    expect(repeated(agencies.map(({ code }) => code))).toEqual([]);
  });
  it('name parents and successors that are listed', () => {
    const named = agencies.flatMap(({ parent, successors }) => [...(parent ? [parent] : []), ...successors]);
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });
  it('end the day before a successor begins', () => {
    const begin = (code: string) => agencies.find((agency) => agency.code === code)?.validFrom;
    const handovers = agencies.flatMap(({ validUntil, successors }) =>
      successors.map((successor) => [validUntil, begin(successor)]),
    );
    expect(handovers.length).toBeGreaterThan(0);
    expect(new Set(handovers.map(String))).toEqual(new Set(['2023-09-25,2023-09-26']));
  });
});

describe('organizations', () => {
  it('have a slug of their own, and share no spelling', () => {
    expect(repeated(organizations.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(organizations.flatMap(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
  });
});

describe('sources', () => {
  it('have an id of their own and a text', () => {
    expect(repeated(sources.map(({ id }) => id))).toEqual([]);
    expect([...sourceTexts.values()].filter((text) => text.trim() === '')).toEqual([]);
  });
});

describe.each(programs)('%s', (path, program) => {
  it('is named after its slug, in the folder of its year of the Republic', () => {
    expect(path).toBe(`${program.fiscalYear - 1911}/${program.slug}.yaml`);
  });

  it('cites listed sources', () => {
    expect(program.sources.filter(({ document }) => !documents.has(document))).toEqual([]);
  });

  it('names listed agencies under names in force when the year began', () => {
    const named = [...program.agencies, ...program.contacts.flatMap(({ agency }) => agency ?? [])];
    const newYear = `${program.fiscalYear}-01-01`;
    const wrong = named.filter(
      (name) =>
        !agencies.some(
          ({ code, validFrom = newYear, validUntil = newYear }) =>
            code === name && validFrom <= newYear && newYear <= validUntil,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('names listed organizations and units', () => {
    const named = [...program.organizations, ...program.contacts].flatMap(
      ({ organization }) => organization ?? [],
    );
    expect(named.filter((slug) => !slugs.has(slug))).toEqual([]);
    const units = program.organizations.filter(
      ({ organization, unit }) =>
        unit &&
        !organizations.some(({ slug, units: known }) => slug === organization && known.includes(unit)),
    );
    expect(units).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('has one file for each edition', () => {
    expect(repeated(programs.map(([, { slug, fiscalYear }]) => `${slug} ${fiscalYear}`))).toEqual([]);
  });
});
