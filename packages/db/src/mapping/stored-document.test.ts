import { arbitraryProgram, references } from '@zhuli/domain/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveReferences } from '../references/save-references.ts';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { toRows } from './document.ts';
import { insertDraft } from './insert-rows.ts';
import { selectVersions } from './select-versions.ts';

const now = new Date('2023-03-01T00:00:00Z');

describe.each(availableBackends)('a document in the %s database', { timeout: 60_000 }, (backend) => {
  let fresh: FreshDatabase;

  beforeAll(async () => {
    fresh = await freshDatabase(backend);
    await saveReferences(fresh.database, references, { now });
  });
  afterAll(() => fresh.drop());

  it('comes back as it was written', async () => {
    const { prisma } = fresh.database;
    let written = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryProgram, async (document) => {
        written += 1;
        const slug = `program-${written}`;
        const { id: programId } = await prisma.program.create({ data: { slug } });
        const edition = await prisma.edition.create({ data: { programId, fiscalYear: document.fiscalYear } });
        const versionId = await prisma.$transaction((transaction) =>
          insertDraft(transaction, toRows(document), { editionId: edition.id, number: 1, createdAt: now }),
        );
        const read = await selectVersions(prisma, [versionId]);
        expect(read.get(versionId)).toStrictEqual({ ...document, slug });
      }),
      { numRuns: 60 },
    );
  });

  it('is refused where a whole number is too large to be exact', async () => {
    const { prisma } = fresh.database;
    const { id: programId } = await prisma.program.create({ data: { slug: 'huge' } });
    const edition = await prisma.edition.create({ data: { programId, fiscalYear: 2023 } });
    const document = fc.sample(
      arbitraryProgram.filter(({ budgets }) => budgets.length > 0),
      { numRuns: 1, seed: 1 },
    );
    const versionId = await prisma.$transaction(async (transaction) => {
      const [sample] = document;
      if (!sample) throw new Error('A sample is one document');
      const id = await insertDraft(transaction, toRows(sample), {
        editionId: edition.id,
        number: 1,
        createdAt: now,
      });
      await transaction.budget.updateMany({ where: { versionId: id }, data: { amount: 2n ** 53n + 1n } });
      return id;
    });
    await expect(selectVersions(prisma, [versionId])).rejects.toThrow('Not an exact whole number');
  });
});
