import { describe, expect, it } from 'vitest';
import { sampleQueries } from '../testing/sample-queries.ts';

const { ask, program } = sampleQueries();

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
