import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { hasErrors, type ProgramDocument, parseProgramDocument, validateProgram } from '@zhuli/domain';
import { arbitraryProgram, references } from '@zhuli/domain/testing';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishVersion } from '../../publish/publish-version.ts';
import { saveReferences } from '../../references/save-references.ts';
import { repositoryFolder } from '../../repository.ts';
import { catalogueFolder, listFiles } from '../../testing/catalogue-folder.ts';
import {
  availableBackends,
  catalogueDatabase,
  type FreshDatabase,
  freshDatabase,
} from '../../testing/index.ts';
import { loadCatalogue } from '../load-catalogue.ts';
import { planImport } from '../plan-import.ts';
import { type ExportFormat, exportCatalogue } from './export-catalogue.ts';
import { reportExport } from './report-export.ts';

const now = new Date('2023-03-01T00:00:00Z');
const REPOSITORY = `${repositoryFolder}prisma/catalogue`;

describe.each(availableBackends)('exporting from the %s database', { timeout: 120_000 }, (backend) => {
  let fresh: FreshDatabase;

  beforeEach(async () => {
    fresh = await freshDatabase(backend);
  }, 60_000);
  afterEach(() => fresh.drop());

  const publish = async (...programs: readonly ProgramDocument[]) => {
    await saveReferences(fresh.database, references, { now });
    for (const program of programs) await publishVersion(fresh.database, program, { now });
  };

  /** The texts of the sources that the tests refer to. */
  const texts = () =>
    catalogueFolder(
      Object.fromEntries(Object.entries(listFiles).filter(([name]) => name.startsWith('sources/'))),
    );

  async function exported(format: ExportFormat, textsFrom: string) {
    const folder = await catalogueFolder({});
    const result = await exportCatalogue(fresh.database, folder.path, { format, textsFrom });
    return { folder, result };
  }

  /** What an import of a folder would do. */
  async function changes(folder: string) {
    const { catalogue, programs, references: lists } = await planImport(fresh.database, folder);
    return {
      errors: catalogue.findings
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message.en),
      unchanged: programs.unchanged.length,
      others: [...programs.added, ...programs.changed, ...programs.absent].length,
      lists: Object.values(lists).flatMap(({ added, changed, absent }) => [...added, ...changed, ...absent]),
    };
  }

  it('gives files that change nothing when they are imported, whatever the programs say', async () => {
    await using sources = await texts();
    const edition = ({ slug, fiscalYear }: ProgramDocument) => `${fiscalYear} ${slug}`;
    const publishable = arbitraryProgram.filter((program) => !hasErrors(validateProgram(program)));
    const several = fc.uniqueArray(publishable, { selector: edition, minLength: 1, maxLength: 4 });
    // Arbitrary programs may say that this one replaced them.
    const [successor] = fc.sample(arbitraryProgram, { numRuns: 1, seed: 112 }) as [ProgramDocument];
    await publish({ ...successor, slug: 'successor-program', lifecycle: { state: 'active' } });
    const published = new Set([`${successor.fiscalYear} successor-program`]);
    await fc.assert(
      fc.asyncProperty(several, async (programs) => {
        await publish(...programs);
        for (const program of programs) published.add(edition(program));
        const { folder, result } = await exported('yaml', sources.path);
        await using _ = folder;
        expect(result).toMatchObject({ status: 'exported', programs: published.size, missingTexts: [] });
        expect(await changes(folder.path)).toEqual({
          errors: [],
          unchanged: published.size,
          others: 0,
          lists: [],
        });
      }),
      { numRuns: 8 },
    );
  });

  it('gives the catalogue of this repository back', async () => {
    await fresh.drop();
    fresh = await catalogueDatabase(backend);
    const { folder, result } = await exported('yaml', REPOSITORY);
    await using _ = folder;
    const original = await loadCatalogue(REPOSITORY);
    expect(result).toMatchObject({ programs: original.programs.length, missingTexts: [] });
    const copy = await loadCatalogue(folder.path);
    expect(copy.programs).toEqual(original.programs);
    expect(await changes(folder.path)).toMatchObject({
      errors: [],
      unchanged: original.programs.length,
      others: 0,
      lists: [],
    });
  });

  it('gives one JSON file whose programs are the documents', async () => {
    const [program] = fc.sample(arbitraryProgram, { numRuns: 1, seed: 7 }) as [ProgramDocument];
    await publish(program);
    const { folder } = await exported('json', REPOSITORY);
    await using _ = folder;
    expect(await readdir(folder.path)).toEqual(['catalogue.json']);
    const { agencies, programs } = JSON.parse(
      await readFile(path.join(folder.path, 'catalogue.json'), 'utf8'),
    );
    expect(agencies).toHaveLength(references.agencies.length);
    expect(programs.map(parseProgramDocument)).toEqual([{ ok: true, document: program }]);
  });

  it('gives eight tables in CSV', async () => {
    const programs = fc.sample(arbitraryProgram, { numRuns: 3, seed: 7 });
    await publish(...programs);
    const { folder } = await exported('csv', REPOSITORY);
    await using _ = folder;
    expect((await readdir(folder.path)).sort()).toEqual([
      'agencies.csv',
      'budgets.csv',
      'contacts.csv',
      'programs.csv',
      'quotas.csv',
      'rules.csv',
      'tracks.csv',
      'windows.csv',
    ]);
    const text = await readFile(path.join(folder.path, 'programs.csv'), 'utf8');
    const rows = parse(text, { bom: true, columns: true }) as { program_key: string }[];
    expect(rows.map(({ program_key: key }) => key).sort()).toEqual(
      programs.map(({ fiscalYear, slug }) => `${fiscalYear}/${slug}`).sort(),
    );
  });

  it('writes nothing into a folder that holds something, unless it is told to', async () => {
    await publish();
    await using folder = await catalogueFolder({ 'keep.txt': '原有' });
    const refused = await exportCatalogue(fresh.database, folder.path, { textsFrom: REPOSITORY });
    expect(refused).toEqual({ status: 'folder_not_empty' });
    expect(await readdir(folder.path)).toEqual(['keep.txt']);
    const result = await exportCatalogue(fresh.database, folder.path, {
      textsFrom: REPOSITORY,
      overwrite: true,
    });
    expect(result).toMatchObject({ status: 'exported' });
    expect(await readdir(folder.path)).toContain('keep.txt');
  });

  it('says which texts were not at hand', async () => {
    await publish();
    const { folder, result } = await exported('yaml', REPOSITORY);
    await using _ = folder;
    const lines: string[] = [];
    const print = { out: (line: string) => lines.push(line), err: (line: string) => lines.push(`! ${line}`) };
    expect(reportExport(result, 'catalogue-export', print)).toBe(1);
    expect(lines).toEqual([
      'Wrote 0 programs as 3 files to catalogue-export',
      ...['deck', 'handbook', 'notice'].map(
        (name) => `! sources/${name}-112.txt is not at hand. Put it there before the folder is imported.`,
      ),
    ]);
  });

  it('makes the folder where there is none', async () => {
    await publish();
    await using folder = await catalogueFolder({});
    await rm(folder.path, { recursive: true });
    const result = await exportCatalogue(fresh.database, path.join(folder.path, 'deep'), {
      format: 'json',
      textsFrom: REPOSITORY,
    });
    expect(result).toMatchObject({ status: 'exported', files: ['catalogue.json'] });
  });
});
