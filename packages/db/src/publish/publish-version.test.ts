import type { ProgramDocument } from '@zhuli/domain';
import { arbitraryProgram, references } from '@zhuli/domain/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { saveReferences } from '../references/save-references.ts';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { publishVersion } from './publish-version.ts';
import { withdrawEdition } from './withdraw-edition.ts';

const [sample] = fc.sample(arbitraryProgram, { numRuns: 1, seed: 112 }) as [ProgramDocument];

describe.each(availableBackends)('publishing on the %s database', { timeout: 60_000 }, (backend) => {
  let fresh: FreshDatabase;
  // Each test has a program and a year of its own, the year later than those before: the register's time never goes back.
  let count = 0;
  let document: ProgramDocument;
  let revised: ProgramDocument;
  let first: number;

  const day = (monthAndDay: string) => new Date(`${2023 + count}-${monthAndDay}T00:00:00Z`);
  const publish = (what: ProgramDocument, on: string) =>
    publishVersion(fresh.database, what, { now: day(on) });
  const withdraw = (on: string) => withdrawEdition(fresh.database, document, { now: day(on) });
  const editions = () =>
    fresh.database.prisma.edition.findMany({
      where: { program: { slug: { startsWith: document.slug } } },
      include: { versions: { orderBy: { id: 'asc' } }, liveVersion: true },
    });
  const versions = async () => (await editions()).flatMap((edition) => edition.versions);
  const live = async () => (await editions()).map(({ liveVersionId }) => liveVersionId);
  const entries = () =>
    fresh.database.prisma.revisionEntry.findMany({
      where: { revision: { gte: first } },
      orderBy: [{ revision: 'asc' }, { action: 'asc' }],
    });

  beforeAll(async () => {
    fresh = await freshDatabase(backend);
    await saveReferences(fresh.database, references, { now: day('01-01') });
  }, 60_000);
  afterAll(() => fresh.drop());
  beforeEach(async () => {
    count += 1;
    document = { ...sample, slug: `program-${count}`, fiscalYear: 2023 };
    revised = { ...document, note: { zh: '更正' } };
    const last = await fresh.database.prisma.catalogueRevision.aggregate({ _max: { revision: true } });
    first = (last._max.revision ?? 0) + 1;
  });

  it('makes a first version live and takes the next revision', async () => {
    const published = await publish(document, '01-01');
    expect(published).toMatchObject({
      status: 'published',
      number: 1,
      revision: first,
      publishedAt: day('01-01'),
      supersededVersionId: null,
    });
    expect(await live()).toEqual([published.versionId]);
    expect(await versions()).toMatchObject([
      { state: 'published', number: 1, retiredAt: null, publishedRevision: first },
    ]);
    expect(await entries()).toEqual([
      { revision: first, versionId: published.versionId, action: 'published' },
    ]);
  });

  it('retires the version that was live, at the moment the next one is published', async () => {
    const one = await publish(document, '01-01');
    const two = await publish(revised, '02-01');
    expect(two).toMatchObject({ number: 2, revision: first + 1, supersededVersionId: one.versionId });
    expect(await live()).toEqual([two.versionId]);
    expect(await versions()).toMatchObject([
      { state: 'superseded', retiredAt: day('02-01') },
      { state: 'published', publishedAt: day('02-01'), retiredAt: null },
    ]);
    expect((await entries()).slice(1)).toEqual([
      { revision: first + 1, versionId: two.versionId, action: 'published' },
      { revision: first + 1, versionId: one.versionId, action: 'superseded' },
    ]);
  });

  it('writes nothing where the live version already says the same', async () => {
    const one = await publish(document, '01-01');
    expect(await publish(structuredClone(document), '02-01')).toEqual({
      status: 'unchanged',
      versionId: one.versionId,
    });
    expect(await versions()).toHaveLength(1);
    expect(await entries()).toHaveLength(1);
  });

  it('keeps editions of two years side by side under one program', async () => {
    await publish(document, '01-01');
    await publish({ ...document, fiscalYear: 2024 }, '12-01');
    expect(await fresh.database.prisma.program.count({ where: { slug: document.slug } })).toBe(1);
    expect(await versions()).toMatchObject([
      { state: 'published', number: 1 },
      { state: 'published', number: 1 },
    ]);
  });

  it('takes an edition from sight and brings it back as its next version', async () => {
    const one = await publish(document, '01-01');
    expect(await withdraw('02-01')).toEqual({
      status: 'withdrawn',
      versionId: one.versionId,
      revision: first + 1,
      withdrawnAt: day('02-01'),
    });
    expect(await live()).toEqual([null]);
    expect(await publish(document, '03-01')).toMatchObject({ number: 2, revision: first + 2 });
    expect(await versions()).toMatchObject([
      { state: 'withdrawn', retiredAt: day('02-01') },
      { state: 'published' },
    ]);
    expect((await entries()).map(({ action }) => action)).toEqual(['published', 'withdrawn', 'published']);
  });

  it('withdraws nothing where nothing is live', async () => {
    expect(await withdraw('01-01')).toEqual({ status: 'not_live' });
    await publish(document, '01-01');
    await withdraw('02-01');
    expect(await withdraw('03-01')).toEqual({ status: 'not_live' });
    expect(await entries()).toHaveLength(2);
  });

  it('never goes back in time, even where the clock was set back', async () => {
    await publish(document, '02-01');
    expect(await publish(revised, '01-01')).toMatchObject({ publishedAt: day('02-01') });
    expect(await withdraw('01-01')).toMatchObject({ withdrawnAt: day('02-01') });
  });

  it('refuses a document that names what the register does not have, and says what', async () => {
    const stranger = { ...document, agencies: ['NOWHERE', ...document.agencies] };
    await expect(publish(stranger, '01-01')).rejects.toMatchObject({
      name: 'PublicationRefused',
      code: 'REFERENCE_UNKNOWN',
      message: expect.stringContaining('the agency "NOWHERE"'),
    });
    expect(await editions()).toEqual([]);
  });

  it('refuses the slug that another program had', async () => {
    await fresh.database.prisma.retiredSlug.create({ data: { slug: document.slug } });
    await expect(publish(document, '01-01')).rejects.toMatchObject({ code: 'SLUG_RETIRED' });
  });

  it('leaves everything as it was when it fails half way', async () => {
    const one = await publish(document, '01-01');
    const broken = { ...revised, tracks: [...document.tracks, ...document.tracks] };
    await expect(publish(broken, '02-01')).rejects.toThrow();
    expect(await live()).toEqual([one.versionId]);
    expect(await versions()).toMatchObject([{ state: 'published', retiredAt: null }]);
    expect(await entries()).toHaveLength(1);
  });

  it('lets many publish at once without losing one or using a revision twice', {
    timeout: 60_000,
  }, async () => {
    const documents = Array.from({ length: 12 }, (_, index) => ({
      ...document,
      slug: `${document.slug}-${index % 4}`,
      note: { zh: `第${index}版` },
    }));
    const published = await Promise.all(documents.map((each) => publish(each, '01-01')));
    const revisions = published.map((each) => (each.status === 'published' ? each.revision : 0));
    expect(revisions.toSorted((one, other) => one - other)).toEqual(
      documents.map((_, index) => first + index),
    );
    const together = await editions();
    expect(together).toHaveLength(4);
    for (const { versions, liveVersion } of together) {
      expect(versions.map(({ number, state }) => [number, state])).toEqual([
        [1, 'superseded'],
        [2, 'superseded'],
        [3, 'published'],
      ]);
      expect(liveVersion?.number).toBe(3);
    }
  });
});
