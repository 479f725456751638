import { sdl } from '@zhuli/api';
import { everythingBelow } from '@zhuli/api/testing';
import { openRegister, publishVersion } from '@zhuli/db';
import { availableBackends } from '@zhuli/db/testing';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';

const schema = buildSchema(sdl);

describe.each(availableBackends)('SQL statements on the %s database', (kind) => {
  let server: CatalogueServer;

  beforeAll(async () => {
    server = await startCatalogueServer(kind);
    await publishAnotherYear(server);
  });
  afterAll(() => server.stop());

  async function statementsOf(query: string, variables?: Record<string, unknown>) {
    const statements: string[] = [];
    const ignore = server.database.onStatement((sql) => void statements.push(sql));
    const { data, errors } = await server.query(query, variables);
    ignore();
    expect(errors).toBeUndefined();
    return { data, statements };
  }

  it('are three at most for a page of 20 programs with all that hangs on them, and so they stay', async () => {
    const query = `{ programs(first: 20) { totalCount nodes ${everythingBelow(schema, 'Program')} } }`;
    const first = await statementsOf(query);
    expect(first.data.programs.nodes).toHaveLength(20);
    expect(first.statements.length, first.statements.join('\n')).toBeLessThanOrEqual(3);
    const again = await statementsOf(query);
    expect(again.data).toEqual(first.data);
    expect(again.statements.length).toBeLessThanOrEqual(3);
  });

  it('are three at most for a page of organizations, or for all agencies with their succession', async () => {
    const organizations = `{ organizations(first: 100) { totalCount nodes ${everythingBelow(schema, 'Organization')} } }`;
    expect((await statementsOf(organizations)).statements).toHaveLength(1);
    const agencies =
      '{ agencies { code parent { code parent { code } } successors { code } predecessors { code } } }';
    expect((await statementsOf(agencies)).statements).toHaveLength(1);
  });

  it('are one for a hundred ids of parts of programs', async () => {
    const { data } = await statementsOf(
      '{ programs(first: 20) { nodes { tracks { id windows { id } fundingRules { id } } } } }',
    );
    const ids = data.programs.nodes
      .flatMap(({ tracks }: { tracks: { id: string; fundingRules: { id: string }[] }[] }) =>
        tracks.flatMap(({ id, fundingRules }) => [id, ...fundingRules.map((rule) => rule.id)]),
      )
      .slice(0, 100);
    expect(ids).toHaveLength(100);
    const { statements } = await statementsOf('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids,
    });
    expect(statements).toHaveLength(1);
  });
});

/** The catalogue has a dozen programs; as many again make a page of 20. */
async function publishAnotherYear({ database }: CatalogueServer): Promise<void> {
  const register = openRegister(database);
  const { items } = await register.editions({}, { size: 100, direction: 'forward' });
  for (const { document } of items) {
    await publishVersion(database, { ...document, fiscalYear: document.fiscalYear + 1 }, { now: new Date() });
  }
}
