import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';

let server: CatalogueServer;
beforeAll(async () => {
  server = await startCatalogueServer();
});
afterAll(() => server.stop());

const nested = `${'parent { '.repeat(39)}code${' }'.repeat(39)}`;

describe('a hostile query', () => {
  it.each<[string, string, number, object]>([
    [
      'of depth 40',
      `{ agency(code: "IDB") { ${nested} } }`,
      400,
      { code: 'DEPTH_LIMIT_EXCEEDED', depth: 41, max: 18 },
    ],
    [
      'for 100,000 programs',
      '{ programs(first: 100000) { totalCount } }',
      200,
      { code: 'PAGE_SIZE_OUT_OF_RANGE', argument: 'first', min: 1, max: 100 },
    ],
    ['with no rows', '{ programs(first: 0) { totalCount } }', 200, { code: 'PAGE_SIZE_OUT_OF_RANGE' }],
    [
      'with a malformed cursor',
      '{ programs(after: "x") { totalCount } }',
      200,
      { code: 'BAD_CURSOR', argument: 'after' },
    ],
    [
      'with a cursor of another list',
      `{ programs(after: "${Buffer.from('["organizations","itri"]').toString('base64url')}") { totalCount } }`,
      200,
      { code: 'BAD_CURSOR' },
    ],
    [
      'with a cursor that hides a NUL',
      `{ organizations(before: "${Buffer.from('["organizations","a\\u0000"]').toString('base64url')}") { totalCount } }`,
      200,
      { code: 'BAD_CURSOR', argument: 'before' },
    ],
    ['with a malformed id', '{ nodes(ids: ["1 OR 1=1"]) { id } }', 200, { code: 'BAD_ID', argument: 'ids' }],
    [
      'as of a day that is none',
      '{ programs(asOf: "2023-02-30") { totalCount } }',
      400,
      { code: 'BAD_DATE' },
    ],
    [
      'as of a time before time',
      '{ programs(asOf: "0000-01-01") { totalCount } }',
      400,
      { code: 'BAD_DATE' },
    ],
    ['for a field that is none', '{ passwords }', 400, { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['that is no GraphQL', 'SELECT * FROM program', 400, { code: 'GRAPHQL_PARSE_FAILED' }],
    ['that writes', 'mutation { __typename }', 400, { code: 'BAD_REQUEST' }],
  ])('%s gets its code, and why', async (_, query, status, extensions) => {
    const answer = await server.query(query, undefined, { 'accept-language': 'en' });
    expect([answer.status, answer.data ?? null]).toEqual([status, null]);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]).toMatchObject({ message: expect.any(String), extensions });
  });

  it.each(['nothing', 'SBIR', "'; DROP TABLE program; --", 'a\u0000b', '計畫', 'x'.repeat(5_000)])(
    'for the unknown slug %j gets null and no error',
    async (slug) => {
      const { data, errors } = await server.query(
        'query($slug: String!) { program(slug: $slug) { name } organization(slug: $slug) { name } agency(code: $slug) { name } }',
        { slug },
      );
      expect([data, errors]).toEqual([{ program: null, organization: null, agency: null }, undefined]);
    },
  );

  it('with a filter of nonsense finds nothing', async () => {
    const { data } = await server.query(
      'query($f: ProgramFilter) { programs(filter: $f) { totalCount nodes { slug } } }',
      { f: { agencies: ['\u0000', 'NOBODY'], fiscalYears: [-2147483648, 2147483647] } },
    );
    expect(data.programs).toEqual({ totalCount: 0, nodes: [] });
  });

  it('that is no query at all is refused in the same form', async () => {
    for (const [body, type] of [
      ['', 'application/json'],
      ['{', 'application/json'],
      ['[]', 'application/json'],
      ['{"query":1}', 'application/json'],
      ['hello', 'text/plain'],
    ] as const) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type, accept: 'application/graphql-response+json' },
        body,
      });
      expect(response.status, body).toBeGreaterThanOrEqual(400);
      expect(response.status, body).toBeLessThan(500);
      expect(response.headers.get('x-request-id')).not.toBeNull();
    }
  });
});

describe('reading on', () => {
  it('page by page meets every program once, forward and backward', async () => {
    const walk = async (
      paging: (cursor: string | null) => string,
      cursorName: 'endCursor' | 'startCursor',
    ) => {
      const slugs: string[] = [];
      let cursor: string | null = null;
      for (let pages = 0; pages < 50; pages += 1) {
        const { data } = await server.query(
          `{ programs(${paging(cursor)}) { totalCount nodes { slug } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }`,
        );
        const { nodes, pageInfo, totalCount } = data.programs;
        const page = nodes.map(({ slug }: { slug: string }) => slug);
        slugs.splice(cursorName === 'endCursor' ? slugs.length : 0, 0, ...page);
        cursor = pageInfo[cursorName];
        if (!pageInfo[cursorName === 'endCursor' ? 'hasNextPage' : 'hasPreviousPage']) {
          expect(slugs).toHaveLength(totalCount);
          return slugs;
        }
      }
      throw new Error('The list has no end');
    };
    const forward = await walk((cursor) => `first: 5${cursor ? `, after: "${cursor}"` : ''}`, 'endCursor');
    const backward = await walk((cursor) => `last: 5${cursor ? `, before: "${cursor}"` : ''}`, 'startCursor');
    expect(forward).toEqual([...forward].sort());
    expect(new Set(forward).size).toBe(forward.length);
    expect(backward).toEqual(forward);
  });

  it('finds a program of an agency under the name that the agency bears today', async () => {
    const slugsOf = async (agency: string) =>
      (
        await server.query('query($a: [String!]) { programs(filter: { agencies: $a }) { nodes { slug } } }', {
          a: agency,
        })
      ).data.programs.nodes;
    expect(await slugsOf('IDA')).toEqual(await slugsOf('IDB'));
    expect(await slugsOf('IDA')).toContainEqual({ slug: 'citd' });
  });
});
