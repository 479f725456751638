import { availableBackends } from '@zhuli/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';

interface Group {
  readonly keys: readonly { readonly dimension: string; readonly value: string; readonly label: string }[];
  readonly figures: { readonly programs: number; readonly tracks: number };
  readonly filter: Readonly<Record<string, unknown>>;
}

describe.each(availableBackends)('statistics of the %s database', { timeout: 60_000 }, (kind) => {
  let server: CatalogueServer;
  beforeAll(async () => {
    server = await startCatalogueServer(kind);
  }, 120_000);
  afterAll(() => server.stop());

  async function ask(query: string, variables?: Record<string, unknown>) {
    const { data, errors } = await server.query(query, variables);
    expect(errors).toBeUndefined();
    return data;
  }
  const totals = async (filter: string, figures: string) =>
    (await ask(`{ statistics${filter} { total { ${figures} } } }`)).statistics.total;
  const groups = async (by: string, filter = ''): Promise<readonly Group[]> =>
    (
      await ask(`{ statistics${filter} { groups(by: [${by}], first: 200) {
        nodes { keys { dimension value label } figures { programs tracks } filter }
      } } }`)
    ).statistics.groups.nodes;

  it('count in total what the catalogue holds, each program and track once', async () => {
    const { catalogue, statistics } = await ask(
      '{ catalogue { programCount trackCount } statistics { total { programs tracks } } }',
    );
    expect(statistics.total).toEqual({ programs: catalogue.programCount, tracks: catalogue.trackCount });
  });

  it('count a program of two agencies in both groups, and once in total', async () => {
    const total = await totals('', 'programs');
    const byAgency = await groups('AGENCY');
    const inGroups = byAgency.reduce((sum, { figures }) => sum + figures.programs, 0);
    expect(inGroups).toBeGreaterThan(total.programs);
    const [largest] = byAgency;
    expect(largest).toMatchObject({
      keys: [{ dimension: 'AGENCY', value: 'IDA', label: '經濟部產業發展署' }],
    });
  });

  it('tell the highest amount for one case of the loans, and the pool behind them', async () => {
    const total = await totals(
      '(filter: { kinds: [LOAN] })',
      `programs tracks
      ceilings { known unknown forOne lowest { amount } median { amount } highest { amount } }
      ceilingsByInstrument { instrument ceilings { known } }
      budgets { kind sum { amount } known unknown figures undated earliest }`,
    );
    expect(total).toMatchObject({
      programs: 4,
      tracks: 4,
      ceilings: {
        known: 3,
        unknown: 1,
        forOne: 0,
        lowest: { amount: 18_000_000 },
        median: { amount: 80_000_000 },
        highest: { amount: 100_000_000 },
      },
      ceilingsByInstrument: [{ instrument: 'LOAN', ceilings: { known: 3 } }],
    });
    expect(total.budgets.map(({ kind, sum, known, unknown }: never) => [kind, sum, known, unknown])).toEqual([
      ['POOL', { amount: 300_000_000_000 }, 1, 3],
      ['APPROPRIATED', null, 0, 4],
      ['COMMITTED', null, 0, 4],
      ['PAID', null, 0, 4],
      ['REMAINING', null, 0, 4],
    ]);
  });

  it.each([
    ['AGENCY', ''],
    ['KIND', ''],
    ['THEME', ''],
    ['INDUSTRY', '(filter: { isIndustrySpecific: true })'],
    ['REGION', '(filter: { isRegional: true })'],
    ['LEGAL_FORM', ''],
    ['FISCAL_YEAR', ''],
    ['WINDOW_STATE', ''],
    ['DEADLINE_MONTH', '(filter: { at: "2023-01-01T00:00:00+08:00" })'],
    ['DEADLINE_MONTH, KIND', '(filter: { at: "2023-01-01T00:00:00+08:00", isFree: false })'],
    ['THEME, AGENCY', '(filter: { agencies: ["IDB"], amount: { atLeast: 1000000 } })'],
  ])('carry filters that list exactly what is behind each group, by %s %s', async (by, filter) => {
    const found = await groups(by, filter);
    expect(found.length).toBeGreaterThan(0);
    for (const { keys, figures, filter: ofGroup } of found.slice(0, 12)) {
      const { programs } = await ask(
        'query ($filter: ProgramFilter) { programs(filter: $filter, first: 1) { totalCount } }',
        { filter: ofGroup },
      );
      expect([keys, programs.totalCount]).toEqual([keys, figures.programs]);
    }
  });

  it('spell the filter of a group as the filter takes it, and keep the rest of it', async () => {
    const [group] = await groups(
      'KIND',
      '(filter: { themes: [LOW_CARBON], at: "2023-06-01T12:00:00+08:00" })',
    );
    expect(group?.filter).toEqual({
      themes: ['LOW_CARBON'],
      at: '2023-06-01T04:00:00.000Z',
      kinds: [group?.keys[0]?.value],
    });
  });

  it('group by an agency of the past where the filter names it', async () => {
    const [group, ...others] = await groups('AGENCY', '(filter: { agencies: ["IDB"] })');
    expect([group?.keys[0]?.value, others]).toEqual(['IDB', []]);
  });

  it('say which programs are in no group, and that there are more groups than shown', async () => {
    const { statistics } = await ask(`{ statistics {
      total { programs }
      groups(by: [DEADLINE_MONTH]) { ungroupedPrograms groupCount hasMore nodes { keys { value } } }
      few: groups(by: [ORGANIZATION], first: 2) { groupCount hasMore nodes { figures { programs } } }
    } }`);
    const months = statistics.groups.nodes.map(({ keys }: Group) => keys[0]?.value);
    expect(months).toEqual([...months].sort());
    expect(statistics.groups).toMatchObject({ groupCount: months.length, hasMore: false });
    expect(statistics.groups.ungroupedPrograms).toBeGreaterThan(0);
    expect(statistics.groups.ungroupedPrograms).toBeLessThan(statistics.total.programs);
    expect(statistics.few.nodes).toHaveLength(2);
    expect(statistics.few.hasMore).toBe(true);
  });

  it('are read in one statement, whatever is grouped', async () => {
    const statements: string[] = [];
    const ignore = server.database.onStatement((sql) => void statements.push(sql));
    await ask(`{ statistics {
        total { programs budgets { sum { amount } } }
        a: groups(by: [AGENCY]) { nodes { keys { label } figures { quotas { unit places } } } }
        b: groups(by: [REGION, KIND]) { nodes { filter } }
      } }`);
    ignore();
    expect(statements).toHaveLength(1);
  });

  it('are empty for what nothing meets, and for a day before the first publication', async () => {
    for (const filter of ['(filter: { kinds: [] })', '(asOf: "2022-12-31")']) {
      const { statistics } = await ask(`{ statistics${filter} {
        total { programs tracks ceilings { known unknown lowest { amount } } budgets { kind sum { amount } unknown } quotas { unit } }
        groups(by: [KIND]) { nodes { filter } groupCount hasMore ungroupedPrograms }
      } }`);
      expect(statistics.total).toMatchObject({
        programs: 0,
        tracks: 0,
        ceilings: { known: 0, unknown: 0, lowest: null },
        quotas: [],
      });
      expect(statistics.total.budgets).toHaveLength(5);
      expect(statistics.groups).toEqual({ nodes: [], groupCount: 0, hasMore: false, ungroupedPrograms: 0 });
    }
  });

  it.each([
    ['by: []', 'BAD_DIMENSIONS'],
    ['by: [KIND, KIND]', 'BAD_DIMENSIONS'],
    ['by: [KIND, THEME, AGENCY]', 'BAD_DIMENSIONS'],
    ['by: [KIND], first: 0', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['by: [KIND], first: 201', 'PAGE_SIZE_OUT_OF_RANGE'],
  ])('refuse groups(%s)', async (arguments_, code) => {
    const { errors } = await server.query(`{ statistics { groups(${arguments_}) { groupCount } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code });
  });
});
