import { hasErrors, type ProgramDocument, parseProgramDocument, validateProgram } from '@zhuli/domain';
import { describe, expect, it } from 'vitest';
import { generateRegister, readRealCatalogue, revised } from './generate-register.ts';

const COUNT = 400;
const real = await readRealCatalogue();
const { programs, references } = await generateRegister(COUNT, 7);

const statedOf = (document: ProgramDocument) => [document, ...document.tracks];
const mean = (documents: readonly ProgramDocument[], size: (document: ProgramDocument) => number) =>
  documents.reduce((sum, document) => sum + size(document), 0) / documents.length;
const distinct = (values: readonly unknown[]) => new Set(values).size;

const SIZES: Readonly<Record<string, (document: ProgramDocument) => number>> = {
  bytes: (document) => JSON.stringify(document).length,
  tracks: ({ tracks }) => tracks.length,
  rules: (document) => statedOf(document).flatMap(({ fundingRules }) => fundingRules).length,
  windows: (document) => statedOf(document).flatMap(({ windows }) => windows).length,
  criteria: (document) => statedOf(document).flatMap(({ eligibility }) => eligibility).length,
  quotas: (document) => statedOf(document).flatMap(({ quotas }) => quotas).length,
  quotes: (document) => JSON.stringify(document).split('"quote":').length - 1,
};

describe('a generated register', () => {
  it('has as many editions as were asked for, no two of them the same', () => {
    expect(programs).toHaveLength(COUNT);
    expect(distinct(programs.map(({ slug, fiscalYear }) => `${slug} ${fiscalYear}`))).toBe(COUNT);
  });

  it('is the same for the same count and seed, and another for another seed', async () => {
    expect(await generateRegister(COUNT, 7)).toEqual({ programs, references });
    expect((await generateRegister(COUNT, 8)).programs[0]).not.toEqual(programs[0]);
  });

  it('holds only documents that may be published, and all that they refer to', () => {
    const known = {
      agencies: new Set(references.agencies.map(({ code }) => code)),
      organizations: new Set(references.organizations.map(({ slug }) => slug)),
      sourceDocuments: new Set(references.sources.map(({ id }) => id)),
    };
    for (const program of programs) {
      expect(parseProgramDocument(program)).toEqual({ ok: true, document: program });
      expect(validateProgram(program, known).filter((finding) => hasErrors([finding]))).toEqual([]);
    }
  });

  it('can be revised: another valid document of the same edition', () => {
    for (const program of programs.slice(0, 50)) {
      const next = revised(program);
      expect(next).toMatchObject({ slug: program.slug, fiscalYear: program.fiscalYear });
      expect(next).not.toEqual(program);
      expect(hasErrors(validateProgram(next))).toBe(false);
    }
  });

  it.each(Object.entries(SIZES))('has on average as many %s to a program as the real one', (_, size) => {
    const ratio = mean(programs, size) / mean(real.programs, size);
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.4);
  });

  it('spreads its values: years, names, agencies, amounts, days and months', () => {
    const rules = programs.flatMap((program) =>
      statedOf(program).flatMap(({ fundingRules }) => fundingRules),
    );
    const windows = programs.flatMap((program) => statedOf(program).flatMap((stated) => stated.windows));
    const amounts = rules.flatMap((rule) => (rule.kind === 'amount_limit' ? [rule.amount] : []));
    expect(distinct(programs.map(({ fiscalYear }) => fiscalYear))).toBeGreaterThanOrEqual(5);
    expect(distinct(programs.map(({ name }) => name.zh))).toBeGreaterThan(COUNT / 2);
    expect(distinct(programs.flatMap(({ agencies }) => agencies))).toBeGreaterThan(15);
    expect(distinct(amounts)).toBeGreaterThan(80);
    expect(distinct(windows.map(({ closesOn }) => closesOn))).toBeGreaterThan(50);
    expect(distinct(windows.flatMap(({ months }) => months))).toBe(12);
  });
});
