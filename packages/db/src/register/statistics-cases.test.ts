import type { ProgramDocument } from '@zhuli/domain';
import { references } from '@zhuli/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishVersion } from '../publish/publish-version.ts';
import { saveReferences } from '../references/save-references.ts';
import { day, program } from '../testing/filled-database.ts';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { openRegister } from './open-register.ts';
import type { StatisticsDimension } from './statistics.ts';

type Budget = ProgramDocument['budgets'][number];
type Quota = ProgramDocument['quotas'][number];
const evidence = [{ source: 'handbook', quote: '…' }];

function bare(slug: string, parts: Partial<ProgramDocument>): ProgramDocument {
  const document = program(slug, 2023);
  const [track] = document.tracks;
  if (!track) throw new Error('A program has a track');
  const tracks = [{ ...track, fundingRules: [], quotas: [] }];
  return { ...document, themes: [], budgets: [], quotas: [], fundingRules: [], tracks, ...parts };
}
const budget = (key: string, amount: number, more: Partial<Budget> = {}): Budget => ({
  key,
  kind: 'paid',
  amount,
  fiscalYear: 2023,
  evidence,
  ...more,
});
const quota = (key: string, more: Partial<Quota>): Quota => ({ key, evidence, ...more });

describe.each(availableBackends)('figures on the %s database', { timeout: 60_000 }, (backend) => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase(backend);
    await saveReferences(fresh.database, references, { now: day('2020-01-01') });
    const documents = [
      bare('moving', {
        agencies: ['NORTH', 'SOUTH'],
        themes: ['energy', 'water'],
        budgets: [
          budget('march', 100, { asOf: '2023-03-31' }),
          budget('june', 250, { asOf: '2023-06-30' }),
          budget('other', 40, { asOf: '2023-01-31', source: { zh: '特別預算' } }),
        ],
        quotas: [quota('all', { count: 10, unit: '家', used: 4, usedAsOf: '2023-06-30' })],
      }),
      bare('still', {
        agencies: ['SOUTH'],
        themes: ['energy'],
        budgets: [budget('about', 1_000, { approximate: true }), budget('set', 5, { kind: 'appropriated' })],
        quotas: [
          quota('free', { unlimited: true, unit: '家' }),
          quota('people', { count: 30, unit: '名', approximate: true }),
        ],
      }),
      bare('plain', { agencies: ['SOUTH'] }),
    ];
    for (const document of documents)
      await publishVersion(fresh.database, document, { now: day('2021-01-01') });
  }, 60_000);
  afterAll(() => fresh.drop());

  const groups = async (...by: StatisticsDimension[]) => {
    const [found] = await openRegister(fresh.database).statistics({
      filter: { at: day('2023-05-01') },
      requests: [{ by, first: 100 }],
    });
    if (!found) throw new Error('One request has one answer');
    return found;
  };
  const total = async () => (await groups()).groups[0]?.figures;

  it('add the latest figure of a budget that moves, once, though its program has two agencies and two themes', async () => {
    const paid = (await total())?.budgets.find(({ kind }) => kind === 'paid');
    expect(paid).toEqual({
      kind: 'paid',
      sum: 250 + 40 + 1_000,
      known: 2,
      unknown: 1,
      figures: 3,
      approximate: 1,
      earliest: '2023-01-31',
      latest: '2023-06-30',
      undated: 1,
    });
    const { groups: themes } = await groups('theme');
    const sums = themes.map(({ keys, figures }) => [
      keys[0]?.value,
      figures.budgets.find(({ kind }) => kind === 'paid')?.sum,
    ]);
    expect(sums).toEqual([
      ['energy', 1_290],
      ['water', 290],
    ]);
  });

  it('keep firms and people apart, and say what is not counted', async () => {
    const figures = await total();
    expect(figures?.quotas).toEqual([
      {
        unit: '名',
        quotas: 1,
        places: 30,
        counted: 1,
        unlimited: 0,
        unknown: 0,
        approximate: 1,
        used: null,
        usedKnown: 0,
      },
      {
        unit: '家',
        quotas: 2,
        places: 10,
        counted: 1,
        unlimited: 1,
        unknown: 0,
        approximate: 0,
        used: 4,
        usedKnown: 1,
      },
    ]);
    expect(figures).toMatchObject({ programs: 3, tracks: 3, tracksWithoutQuota: 1 });
  });

  it('say how many programs are in no group, and count what an agency did under its name of today', async () => {
    expect(await groups('theme')).toMatchObject({ groupCount: 2, ungroupedPrograms: 1 });
    const { groups: agencies } = await groups('agency');
    expect(agencies.map(({ keys, figures }) => [keys[0]?.value, figures.programs])).toEqual([
      ['SOUTH', 3],
      ['EAST', 1],
    ]);
  });
});
