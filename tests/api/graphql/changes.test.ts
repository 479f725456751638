import { openRegister, publishVersion, saveReferences, withdrawEdition } from '@zhuli/db';
import { availableBackends } from '@zhuli/db/testing';
import type { ProgramDocument } from '@zhuli/domain';
import { references } from '@zhuli/domain/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  dateOf,
  differentPrograms,
  type HistoryServer,
  noonOf,
  startHistoryServer,
} from './history-server.ts';
import { MirrorClient } from './mirror-client.ts';

const STEPS = 40;
const SEED = 20_230_601;
/** One publication every other day, so that there are days between. */
const dayOf = (step: number): number => 2 * (step + 1);

const step = fc.record({
  slug: fc.constantFrom('a', 'a-b', 'b', 'c'),
  fiscalYear: fc.constantFrom(2022, 2023),
  action: fc.constantFrom('publish', 'publish', 'reorder', 'withdraw', 'rename' as const),
  pages: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
});
const steps = fc.sample(step, { numRuns: STEPS, seed: SEED });
const contents = differentPrograms(STEPS, SEED);

const LIVE = `query Live($asOf: Date) {
  programs(first: 100, asOf: $asOf) { nodes { slug fiscalYear version { number document } } }
}`;

/** What the public sees, or saw at the end of a day. */
async function live(server: HistoryServer, asOf?: string): Promise<Record<string, unknown>> {
  const { data, errors } = await server.query(LIVE, asOf ? { asOf } : {});
  expect(errors).toBeUndefined();
  return Object.fromEntries(
    data.programs.nodes.map(
      ({ slug, fiscalYear, version }: { slug: string; fiscalYear: number; version: unknown }) => [
        `${slug} ${fiscalYear}`,
        version,
      ],
    ),
  );
}

async function act(server: HistoryServer, index: number): Promise<void> {
  const { slug, fiscalYear, action } = steps[index] as (typeof steps)[number];
  const options = { now: noonOf(dayOf(index)) };
  if (action === 'withdraw') {
    await withdrawEdition(server.database, { slug, fiscalYear }, options);
    return;
  }
  if (action === 'rename') {
    const agencies = references.agencies.map((agency) => ({ ...agency, nameEn: `${agency.code} ${index}` }));
    await saveReferences(server.database, { agencies, organizations: [], sources: [] }, options);
    return;
  }
  const current = await openRegister(server.database).edition(slug, fiscalYear);
  const document: ProgramDocument =
    action === 'reorder' && current
      ? { ...current.document, tracks: current.document.tracks.toReversed(), budgets: [] }
      : (contents[index] as ProgramDocument);
  await publishVersion(server.database, { ...document, slug, fiscalYear }, options);
}

describe.each(availableBackends)('a client of the %s register', { timeout: 120_000 }, (kind) => {
  let server: HistoryServer;
  let follower: MirrorClient;
  /** What the public saw at the end of each day on which something was done. */
  const past: Record<string, unknown>[] = [];

  beforeAll(async () => {
    server = await startHistoryServer(kind, dayOf(STEPS) + 10);
    follower = new MirrorClient(server);
    for (const [index, { pages }] of steps.entries()) {
      await act(server, index);
      past.push(await live(server));
      for (const size of pages) await follower.follow(size);
    }
  }, 120_000);
  afterAll(() => server.stop());

  it('that follows while versions are published and withdrawn ends up equal to the register', async () => {
    while (await follower.follow(3));
    expect(Object.fromEntries(follower.programs)).toEqual(await live(server));
    const { data } = await server.query('{ agencies { code nameEn } catalogue { revision } }');
    expect([...follower.agencies].map(([code, nameEn]) => ({ code, nameEn }))).toEqual(
      expect.arrayContaining(data.agencies),
    );
    expect(follower.agencies.size).toBe(data.agencies.length);
    expect(follower.programs.size).toBeGreaterThan(2);
  });

  it('is told of each revision, and of nothing twice', async () => {
    expect(new Set(follower.told).size).toBe(follower.told.length);
    const { data } = await server.query('{ catalogue { revision } }');
    const revisions = new Set(follower.told.map((line) => Number(line.split(' ')[0])));
    expect([...revisions]).toEqual(Array.from({ length: data.catalogue.revision }, (_, index) => index + 1));
  });

  it('learns the same in pages of any size', async () => {
    for (const size of [1, 7, 100]) {
      const other = new MirrorClient(server);
      while (await other.follow(size));
      expect(other.told).toEqual(follower.told);
      expect(other.programs).toEqual(follower.programs);
    }
  });

  it('sees the register as it stood: before the first day, on each day, between them, and today', async () => {
    expect(await live(server, dateOf(-1))).toEqual({});
    expect(await live(server, dateOf(0))).toEqual({});
    for (const [index, then] of past.entries()) {
      expect(await live(server, dateOf(dayOf(index))), dateOf(dayOf(index))).toEqual(then);
      expect(await live(server, dateOf(dayOf(index) + 1))).toEqual(then);
    }
    expect(await live(server, dateOf(dayOf(STEPS) + 10))).toEqual(await live(server));
  });

  it('may begin with a copy that is taken while the register changes', async () => {
    const late = new MirrorClient(server);
    let index = 0;
    const change = async () => {
      for (let count = 0; count < 4; count += 1) {
        const { slug, fiscalYear, action } = steps[index] as (typeof steps)[number];
        const options = { now: noonOf(dayOf(STEPS)) };
        const document = contents[STEPS - 1 - index] as ProgramDocument;
        if (action === 'withdraw') await withdrawEdition(server.database, { slug, fiscalYear }, options);
        else await publishVersion(server.database, { ...document, slug, fiscalYear }, options);
        index += 1;
      }
    };
    await late.takeSnapshot(change);
    await change();
    while (await late.follow(2));
    expect(index).toBeGreaterThan(4);
    expect(Object.fromEntries(late.programs)).toEqual(await live(server));
  });
});
