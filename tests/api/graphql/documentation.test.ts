import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EXAMPLE_QUERIES, REFUSAL_CODES } from '@zhuli/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';

let server: CatalogueServer;
beforeAll(async () => {
  server = await startCatalogueServer();
});
afterAll(() => server.stop());

const guide = readFileSync(
  resolve(import.meta.dirname, '../../../docs/consumers/getting-started.md'),
  'utf8',
);
const queries = [...guide.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query);
const nameOf = (query: string): string => /query (\w+)/.exec(query)?.[1] ?? query;

describe('the guide for consumers', () => {
  it('has queries', () => {
    expect(queries.length).toBeGreaterThan(5);
  });

  it.each(queries.map((query) => [nameOf(query), query] as const))('%s is answered', async (_, query) => {
    const { status, data, errors } = await server.query(query);
    expect([status, errors]).toEqual([200, undefined]);
    expect(JSON.stringify(data).length).toBeGreaterThan(50);
  });

  it('has a command whose query is answered', async () => {
    const body = /-d '(\{.*\})'/.exec(guide)?.[1] ?? '';
    const { query } = JSON.parse(body) as { query: string };
    expect((await server.query(query)).data.programs.nodes).toHaveLength(5);
  });

  it('names every code that the service refuses with', () => {
    for (const code of REFUSAL_CODES) expect(guide, code).toContain(`\`${code}\``);
  });

  it('shows what its text says', async () => {
    const { data } = await server.query(queries.find((query) => nameOf(query) === 'Deadline') ?? '');
    for (const { windows } of data.program.tracks) {
      expect(windows[0]).toMatchObject({ lastMinute: 'CLOSING_SOON', tooLate: 'CLOSED' });
    }
    const estimate = await server.query(queries.find((query) => nameOf(query) === 'Estimate') ?? '');
    expect(estimate.data.estimateFunding.governmentContribution.assured.amount).toBe(8_500_000);
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
