import { references } from '@zhuli/domain/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countStatements } from '../connection/statements.ts';
import { repositoryFolder } from '../repository.ts';
import { catalogueFolder, listFiles, programFiles } from '../testing/catalogue-folder.ts';
import { type ImportingRegister, importingRegister, now, program } from '../testing/importing-register.ts';
import { availableBackends } from '../testing/index.ts';
import { type ImportProgress, importCatalogue } from './import-catalogue.ts';
import { planImport } from './plan-import.ts';

const isWrite = (sql: string) => /\b(INSERT|UPDATE|DELETE)\b/.test(sql);

describe.each(availableBackends)('importing into the %s database', { timeout: 60_000 }, (backend) => {
  let into: ImportingRegister;

  beforeEach(async () => {
    into = await importingRegister(backend);
  }, 60_000);
  afterEach(() => into.drop());

  it('publishes every program as its file says, and the lists before them', async () => {
    const progress: ImportProgress[] = [];
    const result = await into.importFiles(programFiles(program('b'), program('a')), {
      onProgress: (step) => progress.push(step),
    });
    expect(result).toMatchObject({
      status: 'imported',
      referencesSaved: 9,
      unchanged: 0,
      withdrawn: [],
      skipped: [],
    });
    expect((await into.register().edition('a'))?.document).toEqual(program('a'));
    expect((await into.register().catalogue()).agencyCount).toBe(3);
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
    await into.importFiles(content);
    const before = await into.register().catalogue();
    const { result, statements } = await countStatements(() => into.importFiles(content));
    expect(result).toMatchObject({ status: 'imported', referencesSaved: 0, published: [], unchanged: 2 });
    expect(statements.filter(isWrite)).toEqual([]);
    expect(await into.register().catalogue()).toEqual(before);
  });

  it('publishes what changed, and only that', async () => {
    await into.importFiles(programFiles(program('a'), program('b')));
    const result = await into.importFiles(programFiles(program('a'), program('b', '更正')));
    expect(result).toMatchObject({ published: [{ slug: 'b', fiscalYear: 2023 }], unchanged: 1 });
    expect(await into.register().edition('b')).toMatchObject({
      number: 2,
      document: { note: { zh: '更正' } },
    });
  });

  it('rewrites an agency, and moves an alias from one organization to another', async () => {
    await into.importFiles({});
    const [institute, center, ...others] = references.organizations;
    const result = await into.importFiles({
      'agencies.yaml': references.agencies.map((agency) => ({ ...agency, nameEn: `${agency.nameEn}!` })),
      'organizations.yaml': [
        { ...institute, aliases: center?.aliases },
        { ...center, aliases: [] },
        ...others,
      ],
    });
    expect(result).toMatchObject({ referencesSaved: 5 });
    const { agencies } = await into.register().related({ agencies: true });
    expect(agencies.map(({ nameEn }) => nameEn)).toContain('Bureau of the SOUTH!');
    expect(
      (await into.register().related({ organizations: ['institute'] })).organizations[0]?.aliases,
    ).toEqual(['center']);
  });

  it('that was cut off is finished by the next one', async () => {
    const files = programFiles(program('a'), program('b'));
    const cutOff = into.importFiles(files, {
      onProgress: ({ kind }) => {
        if (kind === 'published') throw new Error('cut off');
      },
    });
    await expect(cutOff).rejects.toThrow('cut off');
    expect(await into.slugs()).toEqual(['a']);
    expect(await into.importFiles(files)).toMatchObject({ published: [{ slug: 'b' }], unchanged: 1 });
    expect(await into.slugs()).toEqual(['a', 'b']);
  });

  it('is planned without changing anything', async () => {
    await into.importFiles(programFiles(program('a'), program('b'), program('c')));
    await using folder = await catalogueFolder({
      ...listFiles,
      ...programFiles(program('a'), program('b', '更正'), program('d')),
    });
    const before = await into.register().catalogue();
    const { programs } = await planImport(into.database, folder.path);
    const named = (files: typeof programs.added) => files.map(({ document }) => document.slug);
    expect([named(programs.added), named(programs.changed), named(programs.unchanged)]).toEqual([
      ['d'],
      ['b'],
      ['a'],
    ]);
    expect(programs.absent).toEqual([{ slug: 'c', fiscalYear: 2023 }]);
    expect(await into.register().catalogue()).toEqual(before);
  });

  it('takes the catalogue of this repository, twice', { timeout: 240_000 }, async () => {
    const folder = `${repositoryFolder}prisma/catalogue`;
    expect(await importCatalogue(into.database, folder, { now })).toMatchObject({
      status: 'imported',
      skipped: [],
    });
    expect(await importCatalogue(into.database, folder, { now })).toMatchObject({
      published: [],
      referencesSaved: 0,
    });
    expect(await into.register().edition('sbir', 2023)).toMatchObject({
      number: 1,
      document: { slug: 'sbir' },
    });
  });
});
