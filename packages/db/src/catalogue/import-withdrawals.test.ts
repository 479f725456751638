import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programFiles } from '../testing/catalogue-folder.ts';
import {
  type ImportingRegister,
  importingRegister,
  program,
  several,
} from '../testing/importing-register.ts';
import { availableBackends } from '../testing/index.ts';

describe.each(availableBackends)('an import into the %s database', { timeout: 60_000 }, (backend) => {
  let into: ImportingRegister;

  beforeEach(async () => {
    into = await importingRegister(backend);
  }, 60_000);
  afterEach(() => into.drop());

  it('withdraws nothing that it was not told to', async () => {
    await into.importFiles(programFiles(program('a'), program('b')));
    const result = await into.importFiles(programFiles(program('a')));
    expect(result).toMatchObject({ withdrawn: [], absent: [{ slug: 'b', fiscalYear: 2023 }] });
    expect(await into.slugs()).toEqual(['a', 'b']);
  });

  it('withdraws a few absent programs where it is told to', async () => {
    await into.importFiles(programFiles(...several(7)));
    const result = await into.importFiles(programFiles(...several(2)), { withdrawAbsent: 'few' });
    expect(result).toMatchObject({ status: 'imported', absent: [] });
    expect(await into.slugs()).toEqual(['program-10', 'program-11']);
  });

  it('refuses to withdraw more than a few, and changes nothing', async () => {
    await into.importFiles(programFiles(...several(7)));
    const before = await into.register().catalogue();
    const files = programFiles(program('program-10', '更正'));
    expect(await into.importFiles(files, { withdrawAbsent: 'few' })).toMatchObject({
      status: 'would_withdraw_many',
      limit: 5,
    });
    expect(await into.register().catalogue()).toEqual(before);
    expect(await into.importFiles(files, { withdrawAbsent: 'all' })).toMatchObject({ status: 'imported' });
    expect(await into.slugs()).toEqual(['program-10']);
  });

  it('never withdraws editions of a year that it has no folder for', async () => {
    await into.importFiles(programFiles(program('a'), { ...program('a'), fiscalYear: 2024 }));
    const result = await into.importFiles(programFiles(program('b')), { withdrawAbsent: 'all' });
    expect(result).toMatchObject({ withdrawn: [{ slug: 'a', fiscalYear: 2023 }] });
    expect((await into.register().edition('a'))?.document.fiscalYear).toBe(2024);
  });
});
