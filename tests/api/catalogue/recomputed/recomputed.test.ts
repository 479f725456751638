import { startTestServer, type TestServer } from '@zhuli/api/testing';
import { openRegister } from '@zhuli/db';
import { catalogueDatabase, type FreshDatabase, freshDatabase } from '@zhuli/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillRegister } from '../../../bench/registers/fill-register.ts';
import { exportedTables, type Tables } from './exported-tables.ts';
import { type Conditions, type Dimension, facetBy, groupsBy, plainCeilings, totals } from './recompute.ts';

/** The figures of the API, against what anybody can count in the exported tables without the code that is tested here. */
const REGISTERS: Readonly<Record<string, () => Promise<FreshDatabase>>> = {
  'the real catalogue': () => catalogueDatabase(),
  'a generated register of many years': async () => {
    const fresh = await freshDatabase();
    await fillRegister(fresh.database, 250);
    return fresh;
  },
};

const DIMENSIONS: readonly Dimension[] = [
  'AGENCY',
  'ORGANIZATION',
  'KIND',
  'THEME',
  'FISCAL_YEAR',
  'WINDOW_STATE',
  'DEADLINE_MONTH',
];
const FACETS: Readonly<Record<Dimension, string>> = {
  AGENCY: 'agencies',
  ORGANIZATION: 'organizations',
  KIND: 'kinds',
  THEME: 'themes',
  FISCAL_YEAR: 'fiscalYears',
  WINDOW_STATE: 'windowStates',
  DEADLINE_MONTH: 'deadlineMonths',
};
const QUESTIONS: readonly { readonly conditions: Conditions; readonly at: string }[] = [
  { conditions: {}, at: '2023-01-01T00:00:00+08:00' },
  { conditions: {}, at: '2023-03-31T23:59:59+08:00' },
  { conditions: {}, at: '2023-06-01T12:00:00+08:00' },
  { conditions: {}, at: '2024-11-20T08:30:00+08:00' },
  { conditions: { kinds: ['SUBSIDY', 'GUIDANCE'] }, at: '2023-02-15T00:00:00+08:00' },
  { conditions: { themes: ['LOW_CARBON'], fiscalYears: [2023, 2024] }, at: '2023-05-20T17:00:00+08:00' },
];

describe.each(Object.entries(REGISTERS))('figures of %s', (_, open) => {
  let fresh: FreshDatabase;
  let server: TestServer;
  let tables: Tables;
  beforeAll(async () => {
    fresh = await open();
    tables = await exportedTables(fresh.database);
    server = await startTestServer(openRegister(fresh.database));
  });
  afterAll(async () => {
    await server.stop();
    await fresh.drop();
  });

  async function ask(query: string, variables: Record<string, unknown>) {
    const { data, errors } = await server.query(query, variables);
    expect(errors).toBeUndefined();
    return data;
  }

  describe.each(QUESTIONS)('$conditions at $at', ({ conditions, at }) => {
    const filter = { ...conditions, at };

    it.each(DIMENSIONS)('groups by %s as the tables do', async (by) => {
      const { statistics } = await ask(
        `query($filter: ProgramFilter) { statistics(filter: $filter) { groups(by: [${by}], first: 200) {
          ungroupedPrograms nodes { keys { value } figures { programs tracks } }
        } } }`,
        { filter },
      );
      const { nodes, ungroupedPrograms } = statistics.groups;
      const told = Object.fromEntries(
        nodes.map(({ keys, figures }: { keys: { value: string }[]; figures: object }) => [
          keys[0]?.value,
          figures,
        ]),
      );
      expect({ groups: told, ungroupedPrograms }).toEqual(
        groupsBy({ by, conditions, at: Date.parse(at) }, tables),
      );
    });

    it.each(DIMENSIONS)('has a facet by %s as the tables do', async (by) => {
      const { programs } = await ask(
        `query($filter: ProgramFilter) { programs(first: 1, filter: $filter) { facets { ${FACETS[by]} { value count } } } }`,
        { filter },
      );
      const told = Object.fromEntries(
        programs.facets[FACETS[by]].map(({ value, count }: { value: string; count: number }) => [
          value,
          count,
        ]),
      );
      expect(told).toEqual(facetBy({ by, conditions, at: Date.parse(at) }, tables));
    });

    it('adds up programs, tracks, places and budgets as the tables do', async () => {
      const { statistics } = await ask(
        `query($filter: ProgramFilter) { statistics(filter: $filter) { total {
          programs tracks tracksWithoutQuota
          quotas { unit quotas places counted unlimited unknown approximate used usedKnown }
          budgets { kind known unknown figures approximate sum { amount } }
        } } }`,
        { filter },
      );
      const { quotas, budgets, ...counts } = statistics.total;
      expect({
        ...counts,
        quotas: Object.fromEntries(
          quotas.map(({ unit, ...figures }: { unit: string | null }) => [unit ?? '', figures]),
        ),
        budgets: Object.fromEntries(
          budgets.map(({ kind, sum, ...figures }: { kind: string; sum: { amount: number } | null }) => [
            kind,
            { ...figures, sum: sum?.amount ?? null },
          ]),
        ),
      }).toEqual(totals(tables, conditions));
    });
  });

  it('finds every program with one plain amount under that amount', async () => {
    const ceilings = plainCeilings(tables);
    expect(ceilings.size).toBeGreaterThan(5);
    for (const [amount, expected] of ceilings) {
      const { programs } = await ask(
        `query($filter: ProgramFilter) { programs(first: 100, filter: $filter) { nodes { fiscalYear slug } } }`,
        { filter: { amount: { atLeast: amount, atMost: amount } } },
      );
      const found = programs.nodes.map(
        ({ fiscalYear, slug }: { fiscalYear: number; slug: string }) => `${fiscalYear}/${slug}`,
      );
      expect(found, String(amount)).toEqual(expect.arrayContaining([...new Set(expected)]));
    }
  });
});
