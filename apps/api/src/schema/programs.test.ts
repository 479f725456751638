import { describe, expect, it } from 'vitest';
import { sampleQueries } from '../testing/sample-queries.ts';

const { ask } = sampleQueries();

describe('Query.programs', () => {
  const page = async (arguments_: string) => {
    const { programs } = await ask(
      `{ programs(${arguments_}) { totalCount nodes { slug fiscalYear } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    return {
      ...programs,
      nodes: programs.nodes.map((node: Record<string, unknown>) => `${node.slug}/${node.fiscalYear}`),
    };
  };

  it('goes by slug, then fiscal year, newest first, in either direction', async () => {
    const first = await page('first: 2');
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: ['sample/2023', 'sample/2022'],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(second).toMatchObject({
      nodes: ['unsaid/2023'],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    const back = await page(`last: 1, before: "${second.pageInfo.startCursor}"`);
    expect(back).toMatchObject({
      nodes: ['sample/2022'],
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
  });

  it('lists what every part of the filter finds, one value standing for a list of one', async () => {
    expect((await page('filter: { fiscalYears: 2022 }')).nodes).toEqual(['sample/2022']);
    expect((await page('filter: { kinds: [TRAINING, LOAN], fiscalYears: [2023] }')).nodes).toEqual([
      'sample/2023',
      'unsaid/2023',
    ]);
    expect((await page('filter: { agencies: ["not a code"] }')).nodes).toEqual([]);
    expect((await page('filter: null')).totalCount).toBe(3);
  });
});
