import { getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_QUERIES } from '../explorer/example-queries.ts';
import { schema } from '../schema/index.ts';
import { everythingBelow } from '../testing/everything-query.ts';
import { memoryRegister } from '../testing/memory-register.ts';
import { published, sampleProgram } from '../testing/sample-program.ts';
import { startTestServer } from '../testing/test-server.ts';
import { queryCost } from './query-cost.ts';
import { QUERY_LIMITS } from './query-limits.ts';

const register = memoryRegister({ editions: [published(sampleProgram())] });
const nested = (levels: number, field: string) => `${`${field} { `.repeat(levels)}code${' }'.repeat(levels)}`;
/** Each fragment spreads the next one three times. */
const multiplying = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const below = index + 1 < count ? `...F${index + 1}` : 'code name';
    return `fragment F${index} on Agency { parent { ${below} } successors { ${below} } predecessors { ${below} } }`;
  }).reduce((query, fragment) => `${query} ${fragment}`, '{ agencies { ...F0 } }');
const everything = `{ programs(first: 20) { totalCount pageInfo { endCursor } nodes ${everythingBelow(schema, 'Program')} } }`;
const introspection = getIntrospectionQuery({
  descriptions: true,
  inputValueDeprecation: true,
  schemaDescription: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
});

describe('ordinary queries', () => {
  it('can ask all members of an interface at once: no two fields of one name differ in type', () => {
    expect(validate(schema, parse(everything))).toEqual([]);
  });

  it.each<readonly [string, string]>([
    ['20 programs with everything that hangs on them', everything],
    ['the introspection of GraphiQL', introspection],
    ...EXAMPLE_QUERIES.map(({ title, query }) => [`the example "${title.en}"`, query] as const),
  ])('%s: less than half of every limit', (_, query) => {
    const document = parse(query);
    const { cost = Number.NaN, depth = Number.NaN } = queryCost({ document, schema }) ?? {};
    expect(cost).toBeLessThan(QUERY_LIMITS.cost / 2);
    expect(depth).toBeLessThanOrEqual(QUERY_LIMITS.depth / 2);
    expect(document.tokenCount).toBeLessThan(QUERY_LIMITS.tokens / 2);
    expect(Buffer.byteLength(query)).toBeLessThan(QUERY_LIMITS.bytes / 2);
  });

  // The examples are asked of the real catalogue: a register in memory can neither search nor count.
  it('are answered', async () => {
    await using server = await startTestServer(register);
    for (const query of [everything, introspection]) {
      expect(await server.query(query)).toMatchObject({ status: 200 });
    }
  });
});

describe('a query that asks too much', () => {
  it.each<[string, string, object]>([
    [
      '40 levels deep',
      `{ agency(code: "IDB") { ${nested(39, 'parent')} } }`,
      { code: 'DEPTH_LIMIT_EXCEEDED', depth: 41 },
    ],
    ['with fragments that multiply', multiplying(6), { code: 'COST_LIMIT_EXCEEDED' }],
    ['for 100 programs with everything', everything.replace('20', '100'), { code: 'COST_LIMIT_EXCEEDED' }],
    [
      'through a variable',
      `query($n: Int = 100) { programs(first: $n) { nodes ${everythingBelow(schema, 'Program')} } }`,
      { code: 'COST_LIMIT_EXCEEDED' },
    ],
    [
      'of too many words',
      `{ ${'a '.repeat(QUERY_LIMITS.tokens)} }`,
      { code: 'QUERY_TOO_LARGE', measure: 'tokens' },
    ],
    [
      'of too many bytes',
      `{ __typename } #${'好'.repeat(QUERY_LIMITS.bytes / 3)}`,
      { code: 'QUERY_TOO_LARGE', measure: 'bytes' },
    ],
  ])('%s is refused before it runs', async (_, query, extensions) => {
    await using server = await startTestServer(register);
    const { status, data, errors } = await server.query(query, undefined, { 'accept-language': 'en' });
    expect([status, data]).toEqual([400, undefined]);
    expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining(extensions) })]);
  });

  it('in a body too large for any query is cut off', async () => {
    await using server = await startTestServer(register);
    const { status, errors } = await server.query('{ __typename }', {
      padding: 'x'.repeat(QUERY_LIMITS.bodyBytes),
    });
    expect([status, errors?.[0]?.extensions.code]).toEqual([413, 'REQUEST_ENTITY_TOO_LARGE']);
  });

  it('about the schema itself, in circles, is refused', async () => {
    await using server = await startTestServer(register);
    const circle = `${'fields { type { '.repeat(10)}name${' } }'.repeat(10)}`;
    const { status } = await server.query(`{ __schema { types { ${circle} } } }`);
    expect(status).toBe(400);
  });
});

describe('the cost of a query', () => {
  const cost = (query: string, variables = {}) =>
    queryCost({ document: parse(query), schema, variables })?.cost;

  it('grows with the rows that are asked for', () => {
    expect(cost('{ programs(first: 1) { nodes { name } } }')).toBe(3);
    expect(cost('{ programs(first: 10) { nodes { name } } }')).toBe(21);
    expect(cost('{ programs { nodes { name } } }')).toBe(41);
    expect(cost('query($n: Int!) { programs(last: $n) { nodes { name } } }', { n: 5 })).toBe(11);
  });

  it('counts the dearest member of an interface, for an object is of one only', () => {
    const rules = (fragments: string) =>
      `{ program(slug: "a") { tracks { fundingRules { kind ${fragments} } } } }`;
    const bare = cost(rules('')) ?? 0;
    const cheap = cost(rules('... on Fee { per }')) ?? 0;
    const dear = cost(rules('... on AmountLimit { per party bound }')) ?? 0;
    expect(dear).toBeGreaterThan(cheap);
    expect(cheap).toBeGreaterThan(bare);
    expect(cost(rules('... on Fee { per } ... on AmountLimit { per party bound }'))).toBe(dear);
  });

  it('is unknown where the operation is not', () => {
    expect(cost('query A { __typename } query B { __typename }')).toBeUndefined();
    expect(cost('query($n: Int!) { programs(first: $n) { totalCount } }', { n: 'many' })).toBeUndefined();
  });
});
