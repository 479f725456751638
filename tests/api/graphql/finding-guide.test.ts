import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';

const guide = readFileSync(resolve(import.meta.dirname, '../../../docs/consumers/finding.md'), 'utf8');
const queries = new Map(
  [...guide.matchAll(/```graphql\n(query (\w+)[\s\S]*?)```/g)].map(([, query = '', name = '']) => [
    name,
    query,
  ]),
);

describe('the guide to finding programs', () => {
  let server: CatalogueServer;
  beforeAll(async () => {
    server = await startCatalogueServer();
  });
  afterAll(() => server.stop());

  const answer = async (name: string) => {
    const { data, errors } = await server.query(queries.get(name) ?? '');
    expect(errors).toBeUndefined();
    return data.programs;
  };

  it('has examples that find something, each of another kind', async () => {
    expect([...queries.keys()]).toEqual(['OpenLoans', 'Search', 'DidYouMean', 'Facets']);
    expect((await answer('OpenLoans')).totalCount).toBeGreaterThan(0);
    expect((await answer('Facets')).facets.agencies.length).toBeGreaterThan(3);
    expect(await answer('DidYouMean')).toMatchObject({ totalCount: 0, suggestion: { search: '智慧製造' } });
  });

  it('shows a search with the words that it marks', async () => {
    const { edges } = await answer('Search');
    expect(edges.length).toBeGreaterThan(0);
    for (const { match } of edges) {
      const marked = match.fragments.flatMap(
        ({ segments }: { segments: { text: string; isMatch: boolean }[] }) =>
          segments.filter(({ isMatch }) => isMatch).map(({ text }) => text),
      );
      expect(marked).toEqual(expect.arrayContaining([expect.stringMatching(/減碳|補助/)]));
    }
  });

  it('gives an example of each tier that is true', async () => {
    const rows = [...guide.matchAll(/^\| `([A-Z_]+)` \|[^|]*\| `([^`]+)`/gm)].map(([, tier, search]) => ({
      tier,
      search,
    }));
    expect(rows.map(({ tier }) => tier)).toEqual([
      'IS_NAME',
      'BEGINS_NAME',
      'IN_NAME',
      'IN_BODIES',
      'IN_TRACKS',
      'IN_TEXT',
    ]);
    for (const { tier, search } of rows) {
      const { data } = await server.query(
        'query($search: String) { programs(search: $search, first: 1) { edges { match { tier } } } }',
        { search },
      );
      expect([search, data.programs.edges[0]?.match.tier]).toEqual([search, tier]);
    }
  });
});
