import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EXAMPLE_QUERIES, REFUSAL_CODES } from '@zhuli/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';

let server: CatalogueServer;
beforeAll(async () => {
  server = await startCatalogueServer();
});
afterAll(() => server.stop());

const folder = resolve(import.meta.dirname, '../../../docs/consumers');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const textOf = (page: string): string => readFileSync(resolve(folder, page), 'utf8');
const guide = textOf('getting-started.md');
const queriesOf = (page: string): string[] =>
  [...textOf(page).matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query);
const queries = pages.flatMap(queriesOf);
const nameOf = (query: string): string => /query (\w+)/.exec(query)?.[1] ?? query;

describe('the pages for consumers', () => {
  it.each(pages)('%s has queries', (page) => {
    expect(queriesOf(page).length).toBeGreaterThan(0);
  });

  it.each(queries.map((query) => [nameOf(query), query] as const))('%s is answered', async (_, query) => {
    const { status, data, errors } = await server.query(query);
    expect([status, errors]).toEqual([200, undefined]);
    expect(JSON.stringify(data).length).toBeGreaterThan(50);
  });

  it('have a command whose query is answered', async () => {
    const body = /-d '(\{.*\})'/.exec(guide)?.[1] ?? '';
    const { query } = JSON.parse(body) as { query: string };
    expect((await server.query(query)).data.programs.nodes).toHaveLength(5);
  });

  it('name every code that the service refuses with', () => {
    const text = pages.map(textOf).join('\n');
    for (const code of REFUSAL_CODES) expect(text, code).toContain(`\`${code}\``);
  });

  it('show what their text says', async () => {
    const { data } = await server.query(queries.find((query) => nameOf(query) === 'Deadline') ?? '');
    for (const { windows } of data.program.tracks) {
      expect(windows[0]).toMatchObject({ lastMinute: 'CLOSING_SOON', tooLate: 'CLOSED' });
    }
    const estimate = await server.query(queries.find((query) => nameOf(query) === 'Estimate') ?? '');
    expect(estimate.data.estimateFunding.governmentContribution.assured.amount).toBe(8_500_000);
  });

  it('show the register on a date, and the names in force', async () => {
    const ask = async (name: string) => server.query(queries.find((query) => nameOf(query) === name) ?? '');
    const { data } = await ask('OnADate');
    expect(data.then.totalCount).toBeGreaterThan(100);
    expect([data.before.totalCount, data.one.name]).toEqual([0, expect.stringContaining('SBIR')]);
    const { data: names } = await ask('NamesInForce');
    const codes = (agencies: readonly { code: string }[]) => agencies.map(({ code }) => code);
    expect([codes(names.before).includes('IDB'), codes(names.before).includes('IDA')]).toEqual([true, false]);
    expect([codes(names.after).includes('IDB'), codes(names.after).includes('IDA')]).toEqual([false, true]);
  });
});

describe('the explorer', () => {
  it.each(EXAMPLE_QUERIES.map(({ title, query }) => [title.en, query] as const))(
    'opens with an example that is answered: %s',
    async (_, query) => {
      const { status, data, errors } = await server.query(query);
      expect([status, errors]).toEqual([200, undefined]);
      expect(JSON.stringify(data).length).toBeGreaterThan(200);
    },
  );
});
