import { availableBackends } from '@zhuli/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';

/** What comes first in the catalogue of 112, and why. */
const WORDS: readonly (readonly [search: string, slug: string, tier: string])[] = [
  ['減碳', 'commercial-services-carbon-reduction', 'IN_NAME'],
  ['碳', 'commercial-services-carbon-reduction', 'IN_NAME'],
  ['sbir', 'sbir', 'IS_NAME'],
  ['ＳＢＩＲ', 'sbir', 'IS_NAME'],
  ['工業局', 'apparel-value-chain', 'IN_BODIES'],
  ['產業發展署', 'apparel-value-chain', 'IN_BODIES'],
  ['台灣', 'startup-cooperation', 'BEGINS_NAME'],
  ['臺灣', 'startup-cooperation', 'BEGINS_NAME'],
  ['貸款', 'accelerated-investment-loan', 'IN_NAME'],
  ['节能', 'energy-label', 'BEGINS_NAME'],
  ['smart manufacturing', 'smart-manufacturing-value-added', 'BEGINS_NAME'],
  ['智慧製造', 'smart-manufacturing-value-added', 'BEGINS_NAME'],
  ['循環經濟', 'circular-economy-guidance', 'IN_NAME'],
  ['花東', 'hualien-taitung-equity-fund', 'BEGINS_NAME'],
  ['中小企業', 'accelerated-investment-loan', 'BEGINS_NAME'],
  ['創業', 'entrepreneur-validation', 'BEGINS_NAME'],
  ['塑膠', 'plastics-biomedical-low-carbon', 'BEGINS_NAME'],
  ['中國生產力中心', 'citd', 'IN_BODIES'],
  ['人才培訓', 'energy-manager-training', 'IN_NAME'],
  ['淨零', 'manufacturing-net-zero', 'IN_NAME'],
  ['碳盤查 補助', 'manufacturing-net-zero', 'IN_TEXT'],
];

interface FoundEdge {
  readonly cursor: string;
  readonly node: { readonly slug: string };
  readonly match: {
    readonly tier: string;
    readonly reason: string;
    readonly fragments: readonly { field: string; segments: readonly { text: string; isMatch: boolean }[] }[];
  };
}

describe.each(availableBackends)('finding programs of the %s database', (kind) => {
  let server: CatalogueServer;
  beforeAll(async () => {
    server = await startCatalogueServer(kind);
  });
  afterAll(() => server.stop());

  async function ask(query: string, variables?: Record<string, unknown>) {
    const { data, errors } = await server.query(query, variables);
    expect(errors).toBeUndefined();
    return data;
  }
  const programs = async (arguments_: string, selection: string) =>
    (await ask(`{ programs(${arguments_}) { ${selection} } }`)).programs;
  const search = async (text: string, first = 20): Promise<readonly FoundEdge[]> =>
    (
      await ask(
        `query($text: String, $first: Int) { programs(search: $text, first: $first) { edges {
          cursor node { slug } match { tier reason fragments { field segments { text isMatch } } }
        } } }`,
        { text, first },
      )
    ).programs.edges;
  const refusal = async (arguments_: string, locale = 'en') => {
    const { errors } = await server.query(`{ programs(${arguments_}) { totalCount } }`, undefined, {
      'accept-language': locale,
    });
    return errors?.[0];
  };

  describe('a search', () => {
    it.each(WORDS)('for %s finds %s first, since it is %s', async (text, slug, tier) => {
      const [first] = await search(text);
      expect([first?.node.slug, first?.match.tier]).toEqual([slug, tier]);
    });

    it.each(WORDS.map(([text]) => text))(
      'for %s shows the words in every program that it finds',
      async (text) => {
        for (const { node, match } of await search(text)) {
          const matched = match.fragments.flatMap(({ segments }) =>
            segments.filter(({ isMatch }) => isMatch),
          );
          expect(matched.length, node.slug).toBeGreaterThan(0);
        }
      },
    );

    it.each([
      ['IDB', ['工業局', '經濟部工業局', 'IDB', '產業發展署', 'IDA']],
      ['IDA', ['產業發展署', '經濟部產業發展署', 'IDA']],
    ])('finds the programs of the agency %s under each of %j', async (code, names) => {
      const { nodes } = await programs(`filter: { agencies: ["${code}"] }, first: 100`, 'nodes { slug }');
      const ofAgency: string[] = nodes.map(({ slug }: { slug: string }) => slug);
      expect(ofAgency.length).toBeGreaterThan(60);
      for (const text of names) {
        const found = (await search(text, 100)).map(({ node }) => node.slug);
        expect(found, text).toEqual(expect.arrayContaining(ofAgency));
      }
    });

    it('finds the same in simplified characters, in another width and with 台 for 臺', async () => {
      const slugs = async (text: string) => (await search(text)).map(({ node }) => node.slug);
      expect(await slugs('节能')).toEqual(await slugs('節能'));
      expect(await slugs('台灣')).toEqual(await slugs('臺灣'));
      expect(await slugs('ＳＢＩＲ')).toEqual(await slugs('SBIR'));
    });

    it('of signs alone searches for nothing, whatever the order', async () => {
      expect(
        await programs('search: "！？", orderBy: RELEVANCE', 'totalCount edges { match { tier } }'),
      ).toMatchObject({
        totalCount: 117,
        edges: expect.arrayContaining([{ match: null }]),
      });
    });

    it('says why in both languages', async () => {
      const { edges } = await programs(
        'search: "sbir", first: 1',
        'edges { match { zh: reason en: reason(locale: EN) } }',
      );
      expect(edges[0].match).toEqual({
        zh: '名稱、別名或代稱就是所搜尋的文字',
        en: 'Its name, an alias or its slug is what was searched for',
      });
    });
  });

  describe('a search that finds nothing', () => {
    it.each([
      ['sbri', 'SBIR'],
      ['減炭', '減碳'],
      ['工業菊', '工業局'],
      ['智彗製造', '智慧製造'],
    ])('for %s suggests %s, which finds something', async (text, suggested) => {
      const found = await ask(
        'query($text: String) { programs(search: $text) { totalCount suggestion { search kind text } } }',
        { text },
      );
      expect(found.programs).toMatchObject({
        totalCount: 0,
        suggestion: { search: suggested },
      });
      expect((await search(suggested)).length).toBeGreaterThan(0);
    });

    it('suggests fewer words where no program has all of them', async () => {
      const { suggestion } = await programs('search: "減碳 SBIR 花東"', 'suggestion { search kind }');
      expect(suggestion.kind).toBe('FEWER_WORDS');
      expect((await search(suggestion.search)).length).toBeGreaterThan(0);
    });

    it('suggests nothing where nothing is like it', async () => {
      expect(await programs('search: "zzzzqq"', 'totalCount suggestion { search }')).toEqual({
        totalCount: 0,
        suggestion: null,
      });
    });
  });

  describe('facets', () => {
    it('count what the filter then finds, for every value of each', async () => {
      const filter = 'kinds: [SUBSIDY, LOAN]';
      const { facets } = await programs(
        `filter: { ${filter} }`,
        `facets {
          agencies { value count } organizations { value count } themes { value count } industries { value count }
          regions { value count } legalForms { value count } fiscalYears { value count } windowStates { value count }
          isFree { value count } deadlineMonths { value count }
        }`,
      );
      const asked = Object.entries(facets as Record<string, { value: string; count: number }[]>).flatMap(
        ([name, list]) => list.slice(0, 6).map(({ value, count }) => ({ name, value, count })),
      );
      expect(asked.length).toBeGreaterThan(35);
      for (const { name, value, count } of asked) {
        const isText = ['agencies', 'organizations', 'industries', 'deadlineMonths'].includes(name);
        const written = name === 'isFree' ? value : `[${isText ? JSON.stringify(value) : value}]`;
        const { totalCount } = await programs(`filter: { ${filter}, ${name}: ${written} }`, 'totalCount');
        expect([name, value, totalCount]).toEqual([name, value, count]);
      }
    });

    it('are named in both languages, and follow the search', async () => {
      const { totalCount, facets } = await programs(
        'search: "貸款"',
        'totalCount facets { kinds { value zh: label en: label(locale: EN) count } agencies { value label } fiscalYears { value label } }',
      );
      expect(facets.kinds[0]).toEqual({ value: 'LOAN', zh: '貸款', en: 'loan', count: expect.any(Number) });
      expect(facets.agencies).toContainEqual({ value: 'SMESA', label: '經濟部中小及新創企業署' });
      expect(facets.fiscalYears).toEqual([{ value: '2023', label: '民國112年度（2023）' }]);
      expect(facets.kinds.every(({ count }: { count: number }) => count <= totalCount)).toBe(true);
    });
  });

  describe('pages', () => {
    it.each(['RELEVANCE', 'DEADLINE', 'AMOUNT', 'NAME', 'UPDATED', 'SLUG'])(
      'by %s go on where the one before ended, and back',
      async (orderBy) => {
        const list = `search: "補助", orderBy: ${orderBy}`;
        const selection = 'nodes { slug } pageInfo { hasNextPage startCursor endCursor }';
        const whole = await programs(`${list}, first: 100`, 'nodes { slug }');
        const first = await programs(`${list}, first: 3`, selection);
        const second = await programs(`${list}, first: 4, after: "${first.pageInfo.endCursor}"`, selection);
        const back = await programs(`${list}, last: 3, before: "${second.pageInfo.startCursor}"`, selection);
        expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes.slice(0, 7));
        expect(back.nodes).toEqual(first.nodes);
      },
    );

    it('of one order have no place in another, nor those of one search in another', async () => {
      const { pageInfo } = await programs('search: "補助", first: 2', 'pageInfo { endCursor }');
      for (const other of [
        'search: "補助", orderBy: NAME',
        'search: "輔導"',
        'orderBy: SLUG',
        'orderBy: DEADLINE',
      ]) {
        expect((await refusal(`${other}, after: "${pageInfo.endCursor}"`))?.extensions.code).toBe(
          'BAD_CURSOR',
        );
      }
    });
  });

  describe('orders', () => {
    it('by deadline begin with the soonest that is ahead, and end with what has none', async () => {
      const { nodes } = await programs(
        'orderBy: DEADLINE, filter: { at: "2023-06-01T12:00:00+08:00" }, first: 100',
        'nodes { slug }',
      );
      expect(nodes.slice(0, 2)).toEqual([{ slug: 'market-improvement' }, { slug: 'c2m' }]);
      const later = await programs(
        'orderBy: DEADLINE, filter: { at: "2023-06-20T12:00:00+08:00" }, first: 1',
        'nodes { slug }',
      );
      expect(later.nodes).toEqual([{ slug: 'c2m' }]);
    });

    it('by amount go by the tracks that meet the filter', async () => {
      const { nodes } = await programs(
        'orderBy: AMOUNT, filter: { kinds: [SUBSIDY] }, first: 1',
        'nodes { slug }',
      );
      expect(nodes).toEqual([{ slug: 'sbir' }]);
    });
  });

  describe('what makes no sense is refused with a code and a hint', () => {
    it.each([
      ['filter: { amount: { atLeast: 2, atMost: 1 } }', 'BAD_RANGE'],
      ['filter: { ownShare: { atLeast: "1/2", atMost: "1/3" } }', 'BAD_RANGE'],
      ['filter: { closesWithinDays: -1 }', 'NUMBER_OUT_OF_RANGE'],
      [`search: "${'補'.repeat(101)}"`, 'SEARCH_TOO_LONG'],
      ['orderBy: RELEVANCE', 'SEARCH_NEEDED'],
    ])('%s: %s', async (arguments_, code) => {
      const [en, zh] = await Promise.all([refusal(arguments_), refusal(arguments_, 'zh-TW')]);
      expect(en?.extensions).toMatchObject({ code, hint: expect.stringMatching(/^[A-Z]/) });
      expect(zh?.extensions).toMatchObject({ code, hint: expect.stringMatching(/[一-鿿]/) });
    });

    it('but what the register does not have finds nothing, and null is as if absent', async () => {
      const count = async (filter: string) =>
        (await programs(`filter: { ${filter} }`, 'totalCount')).totalCount;
      expect(await count('agencies: ["NOSUCH"]')).toBe(0);
      expect(await count('agencies: ["no code at all"]')).toBe(0);
      expect(await count('organizations: ["no-such"], industries: ["ZZ"]')).toBe(0);
      expect(await count('themes: []')).toBe(0);
      expect(await count('themes: null, amount: null, at: null')).toBe(117);
    });
  });

  it('takes three statements at most: page and facets, what they refer to; or a page and two for a suggestion', async () => {
    const statementsOf = async (query: string) => {
      const statements: string[] = [];
      const ignore = server.database.onStatement((sql) => void statements.push(sql));
      await ask(query);
      ignore();
      return statements.length;
    };
    expect(
      await statementsOf(
        `{ programs(search: "補助", orderBy: DEADLINE, filter: { themes: [LOW_CARBON] }, first: 20) {
          totalCount facets { kinds { label count } agencies { label count } } suggestion { search }
          edges { match { tier fragments { segments { text } } } node { leadAgency { name } organizations { organization { name } } } }
        } }`,
      ),
    ).toBeLessThanOrEqual(3);
    expect(
      await statementsOf('{ programs(search: "減炭 補助") { totalCount suggestion { search } } }'),
    ).toBeLessThanOrEqual(3);
  });
});
