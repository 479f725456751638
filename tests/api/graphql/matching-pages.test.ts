import { openRegister, publishVersion } from '@zhuli/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueServer, startCatalogueServer } from './catalogue-server.ts';
import { COMPANY, MATCH, matchAll, type Row } from './matching-company.ts';

let server: CatalogueServer;
beforeAll(async () => {
  server = await startCatalogueServer();
});
afterAll(() => server.stop());

describe('a page of matches', () => {
  it('is the same list whatever the size of its pages', async () => {
    const [large, small] = [await matchAll(server, COMPANY), await matchAll(server, COMPANY, { first: 7 })];
    expect(small.rows.map(({ program }) => program.slug)).toEqual(
      large.rows.map(({ program }) => program.slug),
    );
  });

  it('lists only verdicts that are asked for, and counts all', async () => {
    const all = await matchAll(server, COMPANY);
    const { rows, totalCount, counts } = await matchAll(server, COMPANY, { verdicts: ['ELIGIBLE'] });
    expect(rows.map(({ program }) => program.slug)).toEqual(
      all.rows.filter(({ verdict }) => verdict === 'ELIGIBLE').map(({ program }) => program.slug),
    );
    expect([totalCount, counts]).toEqual([counts.eligible, all.counts]);
  });

  it('matches the tracks that a filter finds, and no others', async () => {
    const { rows, trackCounts } = await matchAll(server, COMPANY, { filter: { kinds: ['LOAN'] } });
    expect(rows.length).toBeGreaterThan(2);
    const loans = rows.flatMap(({ potential }) => potential?.instrument ?? []);
    expect(new Set(loans)).toEqual(new Set(['LOAN']));
    expect(rows.flatMap(({ tracks }) => tracks)).toHaveLength(
      trackCounts.eligible + trackCounts.needsInformation + trackCounts.notEligible,
    );
  });

  it.each([
    ['a cursor of another applicant', { employees: 3 }, 'CURSOR_OF_ANOTHER_MATCH'],
    ['a cursor of another list', undefined, 'BAD_CURSOR'],
  ])('refuses %s', async (_, other, code) => {
    const list = other
      ? await server.query(MATCH, { applicant: other, first: 1 })
      : await server.query('{ programs(first: 1) { pageInfo { endCursor } } }');
    const after = (list.data.matchPrograms ?? list.data.programs).pageInfo.endCursor;
    const { data, errors } = await server.query(MATCH, { applicant: COMPANY, first: 1, after });
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument: 'after' });
  });

  it('takes three statements at most, whatever is asked of its rows', async () => {
    const variables = {
      applicant: COMPANY,
      filter: { windowStates: ['OPEN', 'UNKNOWN'], at: '2023-06-01T12:00:00+08:00' },
    };
    await server.query(MATCH, variables);
    const statements: string[] = [];
    const ignore = server.database.onStatement((sql) => void statements.push(sql));
    const { data } = await server.query(MATCH, variables);
    ignore();
    expect(data.matchPrograms.nodes).toHaveLength(20);
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(3);
  });

  it('misses and repeats nothing that stayed where it was when something is published between two of them', async () => {
    const query = (after?: string) => server.query(MATCH, { applicant: COMPANY, first: 10, after });
    const first = await query();
    const sbir = await openRegister(server.database).edition('sbir');
    if (!sbir) throw new Error('The catalogue has SBIR');
    const summary = { zh: '改寫的摘要', en: 'A summary in other words' };
    await publishVersion(
      server.database,
      { ...sbir.document, summary },
      { now: new Date('2023-06-01T03:00:00Z') },
    );
    const second = await query(first.data.matchPrograms.pageInfo.endCursor);
    expect(second.data.matchPrograms.revision).toBeGreaterThan(first.data.matchPrograms.revision);
    const all = await matchAll(server, COMPANY);
    const slugs = [first, second].flatMap(({ data }) =>
      data.matchPrograms.nodes.map((node: Row) => node.program.slug),
    );
    expect(slugs).toEqual(all.rows.slice(0, 20).map(({ program }) => program.slug));
  });

  it.each([0, 101])('refuses to be of %i programs', async (first) => {
    const { errors } = await server.query(MATCH, { applicant: COMPANY, first });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'PAGE_SIZE_OUT_OF_RANGE', argument: 'first' });
  });
});
