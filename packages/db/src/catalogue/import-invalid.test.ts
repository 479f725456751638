import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programFiles } from '../testing/catalogue-folder.ts';
import { type ImportingRegister, importingRegister, program } from '../testing/importing-register.ts';
import { availableBackends } from '../testing/index.ts';

describe.each(availableBackends)(
  'importing what has errors into the %s database',
  { timeout: 60_000 },
  (backend) => {
    let into: ImportingRegister;

    beforeEach(async () => {
      into = await importingRegister(backend);
    }, 60_000);
    afterEach(() => into.drop());

    it('imports nothing at all where one file has an error', async () => {
      const result = await into.importFiles({ ...programFiles(program('a')), '112/b.yaml': 'slug: "b\n' });
      expect(result).toMatchObject({
        status: 'invalid',
        findings: expect.arrayContaining([
          expect.objectContaining({ file: '112/b.yaml', code: 'YAML_BROKEN' }),
        ]),
      });
      expect(await into.register().catalogue()).toMatchObject({ revision: 0, agencyCount: 0 });
    });

    it('imports the rest where it is told to skip what is invalid, and leaves what the invalid file had published', async () => {
      await into.importFiles(programFiles(program('b')));
      const files = { ...programFiles(program('a')), '112/b.yaml': 'slug: "b\n' };
      const result = await into.importFiles(files, { skipInvalid: true, withdrawAbsent: 'all' });
      expect(result).toMatchObject({
        status: 'imported',
        published: [{ slug: 'a' }],
        withdrawn: [],
        skipped: ['112/b.yaml'],
      });
      expect(await into.slugs()).toEqual(['a', 'b']);
    });

    it('imports nothing where a list is broken, even if it may skip what is invalid', async () => {
      const files = { ...programFiles(program('a')), 'agencies.yaml': '- code: idb\n' };
      expect(await into.importFiles(files, { skipInvalid: true })).toMatchObject({ status: 'invalid' });
      expect(await into.register().catalogue()).toMatchObject({ revision: 0 });
    });
  },
);
