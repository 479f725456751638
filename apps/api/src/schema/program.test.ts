import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryRegister } from '../testing/memory-register.ts';
import { published, sampleProgram } from '../testing/sample-program.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
const evidence = [{ source: 'handbook', quote: '原文' }];

beforeAll(async () => {
  server = await startTestServer(
    memoryRegister({
      editions: [
        published(sampleProgram()),
        published(sampleProgram({ fiscalYear: 2022 }), 2),
        published(
          sampleProgram({
            slug: 'unsaid',
            windows: [{ key: 'later', kind: 'on_announcement', evidence }],
            name: { zh: '編者命名', en: 'Named by us', editorial: { zh: '標題遺失' } },
          }),
          3,
        ),
      ],
    }),
  );
});
afterAll(() => server.stop());

const ask = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await server.query(query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const program = async (selection: string, slug = 'sample') =>
  (await ask(`query($slug: String!) { program(slug: $slug) { ${selection} } }`, { slug })).program;

describe('Query.program', () => {
  it('is the newest fiscal year where none is asked for', async () => {
    expect(await program('fiscalYear rocYear')).toEqual({ fiscalYear: 2023, rocYear: 112 });
    expect(await ask('{ program(slug: "sample", fiscalYear: 2022) { rocYear } }')).toEqual({
      program: { rocYear: 111 },
    });
  });

  it.each(['"nothing"', '"sample", fiscalYear: 1999', '"No Slug"', '""', '"a\\u0000b"'])(
    'is null for the slug %s',
    async (slug) => {
      expect(await ask(`{ program(slug: ${slug}) { name } }`)).toEqual({ program: null });
    },
  );

  it('is null as of a day before its publication, and there from that day on, as Taipei counts days', async () => {
    const query = `{ before: program(slug: "sample", asOf: "2023-02-28") { slug }
                     that: program(slug: "sample", asOf: "2023-03-01") { version { number publishedAt } } }`;
    expect(await ask(query)).toEqual({
      before: null,
      that: { version: { number: 1, publishedAt: '2023-03-01T09:02:03+08:00' } },
    });
  });
});

describe('Program', () => {
  it('has its agencies under the names of its time, the leading one first', async () => {
    expect(
      await program('leadAgency { code name successors { code } } agencies { code parent { code } }'),
    ).toEqual({
      leadAgency: { code: 'IDB', name: '經濟部工業局', successors: [{ code: 'IDA' }] },
      agencies: [
        { code: 'IDB', parent: { code: 'MOEA' } },
        { code: 'MOEA', parent: null },
      ],
    });
  });

  it('says why the editors named it', async () => {
    expect(await program('name editorialName isNameEnUnofficial', 'unsaid')).toEqual({
      name: '編者命名',
      editorialName: '標題遺失',
      isNameEnUnofficial: false,
    });
    expect(await program('editorialName isNameEnUnofficial')).toEqual({
      editorialName: null,
      isNameEnUnofficial: true,
    });
  });

  it('has budgets that do not fit into 32 bits', async () => {
    expect(await program('budgets { kind amount { amount currency text en: text(locale: EN) } }')).toEqual({
      budgets: [
        {
          kind: 'POOL',
          amount: { amount: 300_000_000_000, currency: 'TWD', text: '新臺幣3,000億元', en: 'NT$300 billion' },
        },
      ],
    });
  });

  it('has contacts as printed', async () => {
    expect(await program('contacts { label organization { slug } agency { code } phones { text } }')).toEqual(
      {
        contacts: [
          {
            label: '計畫辦公室',
            organization: { slug: 'itri' },
            agency: null,
            phones: [{ text: '(02)2700-0000#204-217' }],
          },
        ],
      },
    );
  });
});

describe('Program.isOpen', () => {
  it('is true on the deadline day until midnight in Taipei', async () => {
    const query =
      'last: isOpen(at: "2023-11-30T23:59:59+08:00") late: isOpen(at: "2023-12-01T00:00:00+08:00")';
    const first = `tracks { key ${query} }`;
    expect((await program(first)).tracks[0]).toEqual({ key: 'first', last: true, late: false });
  });

  it('is null where nobody can tell', async () => {
    expect(await program('isOpen windowStatus { state reasonCode }', 'unsaid')).toEqual({
      isOpen: null,
      windowStatus: { state: 'UNKNOWN', reasonCode: 'awaiting_announcement' },
    });
  });
});

describe('Track', () => {
  it('begins its lists with what the program states for all tracks', async () => {
    const { tracks } = await program('tracks { key fundingRules { key appliesToAllTracks } }');
    expect(tracks).toEqual([
      {
        key: 'first',
        fundingRules: [
          { key: 'cap', appliesToAllTracks: true },
          { key: 'half', appliesToAllTracks: false },
        ],
      },
      { key: 'second', fundingRules: [{ key: 'cap', appliesToAllTracks: true }] },
    ]);
  });

  it('with application windows of its own does not share those of its program', async () => {
    const { tracks } = await program(
      'tracks { windows { key appliesToAllTracks state status { nextTransition { at state reasonCode } } } }',
    );
    expect(tracks).toEqual([
      {
        windows: [
          {
            key: 'window',
            appliesToAllTracks: true,
            state: 'OPEN',
            status: {
              nextTransition: {
                at: '2023-11-17T00:00:00+08:00',
                state: 'CLOSING_SOON',
                reasonCode: 'deadline_near',
              },
            },
          },
        ],
      },
      {
        windows: [
          {
            key: 'second-window',
            appliesToAllTracks: false,
            state: 'UNKNOWN',
            status: {
              nextTransition: {
                at: '2024-01-01T00:00:00+08:00',
                state: 'UNKNOWN',
                reasonCode: 'fiscal_year_over',
              },
            },
          },
        ],
      },
    ]);
  });

  it('says a text in the language asked for, and in Chinese where there is no English', async () => {
    const { tracks } = await program('tracks { zh: name en: name(locale: EN) none: name(locale: null) }');
    expect(tracks).toEqual([
      { zh: '第一類', en: 'First', none: '第一類' },
      { zh: '第二類', en: '第二類', none: '第二類' },
    ]);
  });
});

describe('FundingRule', () => {
  it('has typed members, its sentence, its condition, and the words it came from', async () => {
    const { tracks } = await program(`tracks { fundingRules {
      __typename kind sourceText citation { document locator } isInferred inference
      condition { text facts { name label question(locale: EN) } expression }
      ... on AmountLimit { party bound amount { amount } per timesMembers tax }
      ... on ShareLimit { share { numerator denominator percent text en: text(locale: EN) } of isStrict }
    } }`);
    expect(tracks[0].fundingRules).toEqual([
      {
        __typename: 'AmountLimit',
        kind: 'AMOUNT_LIMIT',
        sourceText: '每案補助上限500萬元',
        citation: { document: 'moea-handbook-112', locator: '範例計畫' },
        isInferred: false,
        inference: null,
        condition: null,
        party: 'GOVERNMENT',
        bound: 'MAX',
        amount: { amount: 5_000_000 },
        per: 'CASE',
        timesMembers: false,
        tax: null,
      },
      {
        __typename: 'ShareLimit',
        kind: 'SHARE_LIMIT',
        sourceText: '每案補助上限500萬元',
        citation: { document: 'moea-handbook-112', locator: '範例計畫' },
        isInferred: true,
        inference: '表格攤平後的讀法',
        condition: {
          text: expect.stringContaining('中小企業'),
          facts: [
            {
              name: 'applicant.isSme',
              label: '符合中小企業認定標準',
              question: 'Is the applicant a small or medium enterprise by the legal standard?',
            },
          ],
          expression: { fact: 'applicant.isSme', op: 'eq', value: true },
        },
        share: { numerator: 1, denominator: 3, percent: null, text: '三分之一', en: '1/3' },
        of: 'TOTAL_COST',
        isStrict: false,
      },
    ]);
  });
});

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

describe('Query.node', () => {
  it('finds everything that has an id, under the same id', async () => {
    const { nodes } = await program(
      `nodes: tracks { id fundingRules { id } windows { id } eligibility { id } quotas { id } }`,
    ).then(({ nodes: [track] }) => ({
      nodes: [
        track.id,
        ...[track.fundingRules, track.windows, track.eligibility, track.quotas].flat().map(({ id }) => id),
      ],
    }));
    const more = await program(
      'id leadAgency { id } organizations { organization { id } } budgets { id } contacts { id }',
    );
    const ids = [
      ...nodes,
      more.id,
      more.leadAgency.id,
      more.organizations[0].organization.id,
      more.budgets[0].id,
      more.contacts[0].id,
    ];
    const found = await ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(found.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(found.nodes.map((node: { __typename: string }) => node.__typename)).toEqual([
      'Track',
      'AmountLimit',
      'ShareLimit',
      'ApplicationWindow',
      'EligibilityCriterion',
      'Quota',
      'Program',
      'Agency',
      'Organization',
      'Budget',
      'Contact',
    ]);
  });

  it('is null for an id that is ours and names nothing', async () => {
    const gone = Buffer.from('Track:sample/2023/gone').toString('base64url');
    expect(await ask(`{ node(id: "${gone}") { id } }`)).toEqual({ node: null });
  });

  it('refuses more ids than a page has', async () => {
    const { errors } = await server.query('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, () => 'QWdlbmN5OklEQg'),
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_IDS', max: 100 });
  });
});

describe('Query.agencies and Query.organizations', () => {
  it('are ordered by what never changes', async () => {
    expect(await ask('{ agencies { code } organizations { nodes { slug } } }')).toEqual({
      agencies: [{ code: 'IDA' }, { code: 'IDB' }, { code: 'MOEA' }],
      organizations: { nodes: [{ slug: 'cpc' }, { slug: 'itri' }] },
    });
  });

  it('are null one by one where there is none', async () => {
    expect(await ask('{ agency(code: "NONE") { code } organization(slug: "A B") { slug } }')).toEqual({
      agency: null,
      organization: null,
    });
  });
});
