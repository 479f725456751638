import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';

const guide = readFileSync(resolve(import.meta.dirname, '../../../docs/consumers/matching.md'), 'utf8');
const queries = new Map(
  [...guide.matchAll(/```graphql\n(query (\w+)[\s\S]*?)```/g)].map(([, query = '', name = '']) => [
    name,
    query,
  ]),
);

describe('the guide to matching', () => {
  let server: CatalogueServer;
  beforeAll(async () => {
    server = await startCatalogueServer();
  });
  afterAll(() => server.stop());

  const answer = async (name: string) => {
    const { data, errors } = await server.query(queries.get(name) ?? '');
    expect(errors).toBeUndefined();
    return data;
  };

  it('matches the company of its example, and asks on', async () => {
    expect([...queries.keys()]).toEqual(['Match', 'Questionnaire']);
    const { matchPrograms } = await answer('Match');
    const { counts, nodes, nextQuestions, problems, pageInfo } = matchPrograms;
    expect(nodes).toHaveLength(5);
    expect(counts.eligible).toBeGreaterThan(20);
    expect(nextQuestions[0].decides).toBeGreaterThan(10);
    expect(problems).toEqual([]);
    expect(pageInfo.hasNextPage).toBe(true);
  });

  it('describes every type that a fact has', async () => {
    const { eligibilityFacts } = await answer('Questionnaire');
    for (const { type } of eligibilityFacts) expect(guide).toContain(`\`${type}\``);
  });
});
