import type { ProgramDocument } from '@zhuli/domain';
import { arbitraryProgram, references } from '@zhuli/domain/testing';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countStatements } from '../connection/statements.ts';
import { openRegister } from '../register/open-register.ts';
import { repositoryFolder } from '../repository.ts';
import {
  type CatalogueContent,
  catalogueFolder,
  listFiles,
  programFiles,
} from '../testing/catalogue-folder.ts';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { type ImportOptions, type ImportProgress, importCatalogue } from './import-catalogue.ts';
import { planImport } from './plan-import.ts';
import { reportImport } from './report-import.ts';

const [sample] = fc.sample(arbitraryProgram, { numRuns: 1, seed: 112 }) as [ProgramDocument];
const program = (slug: string, note?: string): ProgramDocument => ({
  ...sample,
  slug,
  fiscalYear: 2023,
  ...(note === undefined ? {} : { note: { zh: note } }),
});
const several = (count: number) =>
  Array.from({ length: count }, (_, index) => program(`program-${index + 10}`));
const now = new Date('2023-03-01T00:00:00Z');
const isWrite = (sql: string) => /\b(INSERT|UPDATE|DELETE)\b/.test(sql);

describe.each(availableBackends)('importing into the %s database', { timeout: 60_000 }, (backend) => {
  let fresh: FreshDatabase;

  beforeEach(async () => {
    fresh = await freshDatabase(backend);
  }, 60_000);
  afterEach(() => fresh.drop());

  async function importFiles(content: CatalogueContent, options: Partial<ImportOptions> = {}) {
    await using folder = await catalogueFolder({ ...listFiles, ...content });
    return await importCatalogue(fresh.database, folder.path, { now, ...options });
  }
  const register = () => openRegister(fresh.database);
  const slugs = async () =>
    (await register().editions({}, { size: 100, direction: 'forward' })).items.map(
      ({ document }) => document.slug,
    );

  it('publishes every program as its file says, and the lists before them', async () => {
    const progress: ImportProgress[] = [];
    const result = await importFiles(programFiles(program('b'), program('a')), {
      onProgress: (step) => progress.push(step),
    });
    expect(result).toMatchObject({
      status: 'imported',
      referencesSaved: 9,
      unchanged: 0,
      withdrawn: [],
      skipped: [],
    });
    expect((await register().edition('a'))?.document).toEqual(program('a'));
    expect(await register().agencies()).toHaveLength(3);
    expect(progress.map(({ kind }) => kind)).toEqual([
      'planned',
      'references_saved',
      'published',
      'published',
    ]);
    expect(progress.slice(2)).toMatchObject([
      { done: 1, total: 2, slug: 'a', fiscalYear: 2023 },
      { done: 2, total: 2, slug: 'b' },
    ]);
  });

  it('writes nothing the second time', async () => {
    const content = programFiles(program('a'), program('b'));
    await importFiles(content);
    const before = await register().catalogue();
    const { result, statements } = await countStatements(() => importFiles(content));
    expect(result).toMatchObject({ status: 'imported', referencesSaved: 0, published: [], unchanged: 2 });
    expect(statements.filter(isWrite)).toEqual([]);
    expect(await register().catalogue()).toEqual(before);
  });

  it('publishes what changed, and only that', async () => {
    await importFiles(programFiles(program('a'), program('b')));
    const result = await importFiles(programFiles(program('a'), program('b', '更正')));
    expect(result).toMatchObject({ published: [{ slug: 'b', fiscalYear: 2023 }], unchanged: 1 });
    expect(await register().edition('b')).toMatchObject({ number: 2, document: { note: { zh: '更正' } } });
  });

  it('rewrites an agency, and moves an alias from one organization to another', async () => {
    await importFiles({});
    const [institute, center, ...others] = references.organizations;
    const result = await importFiles({
      'agencies.yaml': references.agencies.map((agency) => ({ ...agency, nameEn: `${agency.nameEn}!` })),
      'organizations.yaml': [
        { ...institute, aliases: center?.aliases },
        { ...center, aliases: [] },
        ...others,
      ],
    });
    expect(result).toMatchObject({ referencesSaved: 5 });
    expect((await register().agencies()).map(({ nameEn }) => nameEn)).toContain('Bureau of the SOUTH!');
    expect((await register().organization('institute'))?.aliases).toEqual(['center']);
  });

  it('imports nothing at all where one file has an error', async () => {
    const result = await importFiles({ ...programFiles(program('a')), '112/b.yaml': 'slug: "b\n' });
    expect(result).toMatchObject({
      status: 'invalid',
      findings: expect.arrayContaining([
        expect.objectContaining({ file: '112/b.yaml', code: 'YAML_BROKEN' }),
      ]),
    });
    expect(await register().catalogue()).toMatchObject({ revision: 0, agencyCount: 0 });
  });

  it('imports the rest where it is told to skip what is invalid, and leaves what the invalid file had published', async () => {
    await importFiles(programFiles(program('b')));
    const files = { ...programFiles(program('a')), '112/b.yaml': 'slug: "b\n' };
    const result = await importFiles(files, { skipInvalid: true, withdrawAbsent: 'all' });
    expect(result).toMatchObject({
      status: 'imported',
      published: [{ slug: 'a' }],
      withdrawn: [],
      skipped: ['112/b.yaml'],
    });
    expect(await slugs()).toEqual(['a', 'b']);
  });

  it('imports nothing where a list is broken, even if it may skip what is invalid', async () => {
    const files = { ...programFiles(program('a')), 'agencies.yaml': '- code: idb\n' };
    expect(await importFiles(files, { skipInvalid: true })).toMatchObject({ status: 'invalid' });
    expect(await register().catalogue()).toMatchObject({ revision: 0 });
  });

  it('withdraws nothing that it was not told to', async () => {
    await importFiles(programFiles(program('a'), program('b')));
    const result = await importFiles(programFiles(program('a')));
    expect(result).toMatchObject({ withdrawn: [], absent: [{ slug: 'b', fiscalYear: 2023 }] });
    expect(await slugs()).toEqual(['a', 'b']);
  });

  it('withdraws a few absent programs where it is told to', async () => {
    await importFiles(programFiles(...several(7)));
    const result = await importFiles(programFiles(...several(2)), { withdrawAbsent: 'few' });
    expect(result).toMatchObject({ status: 'imported', absent: [] });
    expect(await slugs()).toEqual(['program-10', 'program-11']);
  });

  it('refuses to withdraw more than a few, and changes nothing', async () => {
    await importFiles(programFiles(...several(7)));
    const before = await register().catalogue();
    const files = programFiles(program('program-10', '更正'));
    expect(await importFiles(files, { withdrawAbsent: 'few' })).toMatchObject({
      status: 'would_withdraw_many',
      limit: 5,
    });
    expect(await register().catalogue()).toEqual(before);
    expect(await importFiles(files, { withdrawAbsent: 'all' })).toMatchObject({ status: 'imported' });
    expect(await slugs()).toEqual(['program-10']);
  });

  it('never withdraws editions of a year that it has no folder for', async () => {
    await importFiles(programFiles(program('a'), { ...program('a'), fiscalYear: 2024 }));
    const result = await importFiles(programFiles(program('b')), { withdrawAbsent: 'all' });
    expect(result).toMatchObject({ withdrawn: [{ slug: 'a', fiscalYear: 2023 }] });
    expect((await register().edition('a'))?.document.fiscalYear).toBe(2024);
  });

  it('that was cut off is finished by the next one', async () => {
    const files = programFiles(program('a'), program('b'));
    const cutOff = importFiles(files, {
      onProgress: ({ kind }) => {
        if (kind === 'published') throw new Error('cut off');
      },
    });
    await expect(cutOff).rejects.toThrow('cut off');
    expect(await slugs()).toEqual(['a']);
    expect(await importFiles(files)).toMatchObject({ published: [{ slug: 'b' }], unchanged: 1 });
    expect(await slugs()).toEqual(['a', 'b']);
  });

  it('is planned without changing anything', async () => {
    await importFiles(programFiles(program('a'), program('b'), program('c')));
    await using folder = await catalogueFolder({
      ...listFiles,
      ...programFiles(program('a'), program('b', '更正'), program('d')),
    });
    const before = await register().catalogue();
    const { programs } = await planImport(fresh.database, folder.path);
    const named = (files: typeof programs.added) => files.map(({ document }) => document.slug);
    expect([named(programs.added), named(programs.changed), named(programs.unchanged)]).toEqual([
      ['d'],
      ['b'],
      ['a'],
    ]);
    expect(programs.absent).toEqual([{ slug: 'c', fiscalYear: 2023 }]);
    expect(await register().catalogue()).toEqual(before);
  });

  it('takes the catalogue of this repository, twice', async () => {
    const folder = `${repositoryFolder}prisma/catalogue`;
    expect(await importCatalogue(fresh.database, folder, { now })).toMatchObject({
      status: 'imported',
      skipped: [],
    });
    expect(await importCatalogue(fresh.database, folder, { now })).toMatchObject({
      published: [],
      referencesSaved: 0,
    });
    expect(await register().edition('sbir', 2023)).toMatchObject({ number: 1, document: { slug: 'sbir' } });
  });

  describe('is told line by line', () => {
    async function report(content: CatalogueContent, flags: Parameters<typeof reportImport>[2] = {}) {
      await using folder = await catalogueFolder({ ...listFiles, ...content });
      const lines: string[] = [];
      const print = {
        out: (line: string) => lines.push(line),
        err: (line: string) => lines.push(`! ${line}`),
      };
      const code = await reportImport(fresh.database, folder.path, flags, now, print);
      return { code, lines: lines.slice(1).filter((line) => !line.includes(' warning ')) };
    }

    it('as it goes, and ends with 0', async () => {
      const { code, lines } = await report(programFiles(program('a'), program('b')));
      expect(code).toBe(0);
      expect(lines).toEqual([
        'Programs: 2 new, 0 changed, 0 unchanged, 0 without a file',
        'Agencies, organizations and sources: 9 saved',
        '[1/2] published a 2023',
        '[2/2] published b 2023',
        'Done: 2 published, 0 withdrawn, 0 unchanged, 0 skipped',
      ]);
    });

    it('with each error and what to do, and ends with 1', async () => {
      const { code, lines } = await report({ '112/a.yaml': 'slug:\n\ta\n' });
      expect(code).toBe(1);
      expect(lines).toEqual([
        '! 112/a.yaml:2:1 error YAML_BROKEN\n  縮排用了定位字元。請改用空白。\n  A tab indents the line. Use spaces.',
        '! Nothing was imported. Mend the errors, or import the rest with --skip-invalid.',
      ]);
    });

    it('before it is done, where it is a dry run', async () => {
      const { code, lines } = await report(programFiles(program('a')), { dryRun: true });
      expect(code).toBe(0);
      expect(lines.at(-1)).toBe('Programs: 1 new, 0 changed, 0 unchanged, 0 without a file');
      expect(await slugs()).toEqual([]);
    });

    it('with what it would add, change and leave, by name and by field', async () => {
      await importFiles(programFiles(program('a'), program('b'), program('c')));
      const { zh } = sample.name;
      const [track, ...others] = sample.tracks as [ProgramDocument['tracks'][number]];
      const changed = {
        ...program('b', '更正'),
        tracks: [{ ...track, name: { zh: '改名' } }, ...others],
      };
      const { lines } = await report(
        {
          ...programFiles(program('a'), changed, program('d')),
          'organizations.yaml': references.organizations.map((organization, index) =>
            index === 0 ? { ...organization, nameEn: 'The Institute' } : organization,
          ),
        },
        { dryRun: true },
      );
      expect(lines).toEqual([
        '~ organizations: institute 財團法人institute',
        `+ d 2023 ${zh}`,
        `~ b 2023 ${zh}: note, tracks[${track.key}]`,
        '= c 2023: no file, stays',
        'Programs: 1 new, 1 changed, 1 unchanged, 1 without a file',
      ]);
    });

    it('of what it would withdraw, and that this is too much', async () => {
      await importFiles(programFiles(...several(7)));
      const few = { dryRun: true, withdrawAbsent: 'few' } as const;
      const one = await report(programFiles(...several(6)), few);
      expect(one).toEqual({
        code: 0,
        lines: [
          '- program-16 2023: no file, will be withdrawn',
          'Programs: 0 new, 0 changed, 6 unchanged, 1 without a file',
        ],
      });
      const many = await report(programFiles(...several(1)), few);
      expect(many.code).toBe(1);
      expect(many.lines.at(-1)).toBe(
        '! The import would be refused: 6 programs would be withdrawn, and --withdraw-absent=few withdraws 5 at most. ' +
          'If that is meant, say --withdraw-absent=all.',
      );
      expect(await report(programFiles(...several(1)), { ...few, withdrawAbsent: 'all' })).toMatchObject({
        code: 0,
      });
      expect(await slugs()).toHaveLength(7);
    });
  });
});
