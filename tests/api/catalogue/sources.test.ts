import { catalogueFolder, checkCatalogue, LEAST_COMPUTABLE } from '@zhuli/db';
import { describe, expect, it } from 'vitest';
import { programs } from './catalogue-files.ts';

const { findings, gaps, coverage } = await checkCatalogue(catalogueFolder);

const gapsOf = (slug: string | undefined): readonly string[] =>
  gaps
    .filter(({ program }) => program === slug)
    .map(({ code, message }) => `${code}: ${message.zh} ${message.en}`);

describe.each(programs)('%s', (_, { slug }) => {
  it('says what its sources print, all of it, and nothing else', () => {
    expect(gapsOf(slug)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('has no exception that excepts nothing, and misses no figure that is far from every program', () => {
    expect(gapsOf(undefined)).toEqual([]);
  });

  it('can be imported whole', () => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, message }) => `${file}: ${message.zh}`)).toEqual([]);
  });

  it('holds nearly all amounts and shares as values', () => {
    const { typed, all } = coverage.computable;
    expect((typed * 100) / all).toBeGreaterThanOrEqual(LEAST_COMPUTABLE);
  });
});
