import type { ProgramDocument } from '@zhuli/domain';
import { arbitraryProgram, references } from '@zhuli/domain/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { publishVersion } from '../publish/publish-version.ts';
import { saveReferences } from '../references/save-references.ts';
import { availableBackends, freshDatabase } from './fresh-database.ts';
import { publishMany } from './publish-many.ts';

const day = (number: number) => new Date(Date.UTC(2023, 0, number));

/** Programs of every shape; each third is another year of the one before. */
const publications = (fc.sample(arbitraryProgram, { numRuns: 40, seed: 5 }) as ProgramDocument[])
  .map((document, index) => ({ ...document, slug: `program-${index}`, fiscalYear: 2023 }))
  .map((document, index, all) =>
    index % 3 === 2 ? { ...document, slug: all[index - 1]?.slug ?? '', fiscalYear: 2024 } : document,
  )
  .map((document, index) => ({ document, now: day(index + 2) }));

/** Every row of every table, as text. */
async function everyRow({ prisma }: Database): Promise<Record<string, string[]>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations'
    ORDER BY 1`;
  const content: Record<string, string[]> = {};
  for (const { name } of tables) {
    const rows = await prisma.$queryRawUnsafe<{ row: string }[]>(
      `SELECT row_to_json(t)::text AS row FROM "${name}" AS t ORDER BY 1`,
    );
    content[name] = rows.map(({ row }) => row);
  }
  return content;
}

it.each(availableBackends)(
  'many at once leave the same rows as one by one, on the %s database',
  {
    timeout: 120_000,
  },
  async (backend) => {
    const [bulk, single] = [await freshDatabase(backend), await freshDatabase(backend)];
    for (const { database } of [bulk, single]) await saveReferences(database, references, { now: day(1) });
    const progress: number[] = [];
    await publishMany(bulk.database, publications, { batch: 25, onProgress: (done) => progress.push(done) });
    for (const { document, now } of publications) await publishVersion(single.database, document, { now });
    const rows = await everyRow(bulk.database);
    expect(rows.program_version).toHaveLength(publications.length);
    expect(rows).toEqual(await everyRow(single.database));
    expect(progress).toEqual([25, 40]);
    await Promise.all([bulk.drop(), single.drop()]);
  },
);
