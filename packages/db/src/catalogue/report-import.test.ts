import type { ProgramDocument } from '@zhuli/domain';
import { references } from '@zhuli/domain/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CatalogueContent,
  catalogueFolder,
  listFiles,
  programFiles,
} from '../testing/catalogue-folder.ts';
import {
  type ImportingRegister,
  importingRegister,
  now,
  program,
  sample,
  several,
} from '../testing/importing-register.ts';
import { availableBackends } from '../testing/index.ts';
import { reportImport } from './report-import.ts';

describe.each(availableBackends)(
  'an import into the %s database is told line by line',
  { timeout: 60_000 },
  (backend) => {
    let into: ImportingRegister;

    beforeEach(async () => {
      into = await importingRegister(backend);
    }, 60_000);
    afterEach(() => into.drop());

    async function report(content: CatalogueContent, flags: Parameters<typeof reportImport>[2] = {}) {
      await using folder = await catalogueFolder({ ...listFiles, ...content });
      const lines: string[] = [];
      const print = {
        out: (line: string) => lines.push(line),
        err: (line: string) => lines.push(`! ${line}`),
      };
      const code = await reportImport(into.database, folder.path, flags, now, print);
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
      expect(await into.slugs()).toEqual([]);
    });

    it('with what it would add, change and leave, by name and by field', async () => {
      await into.importFiles(programFiles(program('a'), program('b'), program('c')));
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
      await into.importFiles(programFiles(...several(7)));
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
      expect(await into.slugs()).toHaveLength(7);
    });
  },
);
