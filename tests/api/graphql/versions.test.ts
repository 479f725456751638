import { publishVersion, withdrawEdition } from '@zhuli/db';
import { availableBackends } from '@zhuli/db/testing';
import {
  applyDiff,
  diffPrograms,
  type FieldChange,
  type ProgramDocument,
  parsePath,
  type Value,
} from '@zhuli/domain';
import { references } from '@zhuli/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differentPrograms, type HistoryServer, noonOf, startHistoryServer } from './history-server.ts';

const PROGRAMS = 22;
const [first, second, third, ...others] = differentPrograms(PROGRAMS + 2, 112) as [
  ProgramDocument,
  ProgramDocument,
  ProgramDocument,
  ...ProgramDocument[],
];
const edition = { slug: 'aa', fiscalYear: 2023 };
const versions = [first, second, third].map((document) => ({ ...document, ...edition }));
const CHANGES = 'changes { path kind before after follows label(locale: EN) within beforeText afterText }';

interface Told {
  readonly path: string;
  readonly kind: string;
  readonly before: Value | null;
  readonly after: Value | null;
  readonly follows: string | null;
}

/** A change as the API tells it, as the domain has it. */
const changeOf = ({ path, kind, before, after, follows }: Told): FieldChange => ({
  path: parsePath(path),
  kind: kind.toLowerCase() as FieldChange['kind'],
  ...(before !== null && { before }),
  ...(after !== null && { after }),
  ...(follows !== null && { follows }),
});

describe.each(availableBackends)('versions on the %s database', { timeout: 120_000 }, (kind) => {
  let server: HistoryServer;

  beforeAll(async () => {
    server = await startHistoryServer(kind, 100);
    const { database } = server;
    for (const [index, document] of versions.entries()) {
      if (index === 2) await withdrawEdition(database, edition, { now: noonOf(20) });
      await publishVersion(database, document, { now: noonOf(10 * index + 5) });
    }
    for (const [index, document] of others.entries()) {
      const named = { ...document, slug: `p-${index}`, fiscalYear: 2023 };
      await publishVersion(database, { ...named, note: { zh: '初版' } }, { now: noonOf(50) });
      await publishVersion(database, named, { now: noonOf(51) });
    }
  }, 120_000);
  afterAll(() => server.stop());

  async function ask(query: string) {
    const statements: string[] = [];
    const ignore = server.database.onStatement((sql) => void statements.push(sql));
    const { data, errors } = await server.query(query);
    ignore();
    return { data, errors, statements: statements.length };
  }

  it('are listed the latest first, with what became of each', async () => {
    const { data } = await ask(
      '{ program(slug: "aa") { version { number state revision } versions { number publishedAt retiredAt state revision } } }',
    );
    expect(data.program.version).toEqual({ number: 3, state: 'PUBLISHED', revision: 5 });
    expect(data.program.versions).toEqual([
      {
        number: 3,
        publishedAt: '2021-01-26T12:00:00+08:00',
        retiredAt: null,
        state: 'PUBLISHED',
        revision: 5,
      },
      {
        number: 2,
        publishedAt: '2021-01-16T12:00:00+08:00',
        retiredAt: '2021-01-21T12:00:00+08:00',
        state: 'WITHDRAWN',
        revision: 3,
      },
      {
        number: 1,
        publishedAt: '2021-01-06T12:00:00+08:00',
        retiredAt: '2021-01-16T12:00:00+08:00',
        state: 'SUPERSEDED',
        revision: 2,
      },
    ]);
    const { data: paged } = await ask('{ program(slug: "aa") { versions(first: 1, before: 3) { number } } }');
    expect(paged.program.versions).toEqual([{ number: 2 }]);
  });

  it('differ from the one before, or from any other, by what makes the one from the other', async () => {
    for (const [to, from] of [
      [2, null],
      [3, null],
      [3, 1],
      [1, 3],
      [2, 2],
    ] as const) {
      const { data } = await ask(
        `{ program(slug: "aa") { version(number: ${to}) { document ${CHANGES.replace('changes', from ? `changes(from: ${from})` : 'changes')} } } }`,
      );
      const before = versions[(from ?? to - 1) - 1] as ProgramDocument;
      const changes = (data.program.version.changes as Told[]).map(changeOf);
      expect(changes).toEqual(diffPrograms(before, versions[to - 1] as ProgramDocument));
      expect(applyDiff(before, changes)).toEqual(data.program.version.document);
    }
  });

  it('begin with one that adds the whole program', async () => {
    const { data } = await ask(`{ program(slug: "aa") { version(number: 1) { ${CHANGES} } } }`);
    expect(data.program.version.changes).toEqual([
      {
        path: '',
        kind: 'ADDED',
        before: null,
        after: versions[0],
        follows: null,
        label: 'program',
        within: null,
        beforeText: null,
        afterText: first.name.zh,
      },
    ]);
  });

  it.each([
    ['version(number: 4) { number }', 'UNKNOWN_VERSION', 'number'],
    ['version(number: 0) { number }', 'UNKNOWN_VERSION', 'number'],
    ['version { changes(from: 9) { path } }', 'UNKNOWN_VERSION', 'from'],
    ['versions(first: 0) { number }', 'PAGE_SIZE_OUT_OF_RANGE', 'first'],
  ])('that are asked for as %s are refused', async (selection, code, argument) => {
    const { errors } = await ask(`{ program(slug: "aa") { ${selection} } }`);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code, argument }) }),
    ]);
  });

  it('never show a draft', async () => {
    const { prisma } = server.database;
    const { id } = await prisma.edition.findFirstOrThrow({ where: { program: { slug: 'aa' } } });
    const words = { nameZh: '草稿', nameEn: 'Draft', summaryZh: '草稿', summaryEn: 'Draft' };
    await prisma.programVersion.create({ data: { editionId: id, number: 4, ...words } });
    const { data } = await ask('{ program(slug: "aa") { versions { number } } }');
    expect(data.program.versions.map(({ number }: { number: number }) => number)).toEqual([3, 2, 1]);
    const { errors } = await ask('{ program(slug: "aa") { version(number: 4) { document } } }');
    expect(errors?.[0]?.extensions.code).toBe('UNKNOWN_VERSION');
  });

  it('of 20 programs take three statements with all their differences', async () => {
    const { data, statements } = await ask(
      `{ programs(first: 20) { nodes { slug versions { number retiredAt document ${CHANGES} } } } }`,
    );
    expect(data.programs.nodes).toHaveLength(20);
    expect(data.programs.nodes[1].versions).toHaveLength(2);
    expect(statements).toBeLessThanOrEqual(3);
  });

  it('take three statements in a page of changes, with the programs as they were published', async () => {
    const query = `{ changes(since: 1, first: 50) { revision totalCount nodes {
      revision at subject action slug fiscalYear programId from { number retiredAt } version { number state }
      fields { path kind beforeText afterText }
      program { id name tracks { name } leadAgency { name } organizations { organization { name } } sources { title } }
    } } }`;
    const { data, errors, statements } = await ask(query);
    expect(errors).toBeUndefined();
    expect(data.changes.totalCount).toBe(4 + 2 * others.length);
    expect(statements).toBeLessThanOrEqual(3);
    const [published, updated, withdrawn] = data.changes.nodes;
    expect(published).toMatchObject({ action: 'PUBLISHED', from: null, version: { number: 1 } });
    expect(published.program).toMatchObject({ id: published.programId, name: first.name.zh });
    expect(updated).toMatchObject({
      action: 'UPDATED',
      from: { number: 1 },
      version: { number: 2, state: 'WITHDRAWN' },
    });
    expect(withdrawn).toMatchObject({
      action: 'WITHDRAWN',
      from: { number: 2 },
      version: null,
      program: null,
    });
    expect(withdrawn.fields).toEqual([
      { path: '', kind: 'REMOVED', beforeText: second.name.zh, afterText: null },
    ]);
  });

  it('cite source documents by their titles, with the agencies, in one statement', async () => {
    const { data, statements } = await ask(
      '{ program(slug: "aa") { leadAgency { name } sources { document title(locale: EN) } } sourceDocuments { id: key title publisher } }',
    );
    const titles = new Map(references.sources.map(({ id, title }) => [id, title.en ?? title.zh]));
    expect(data.program.sources.length).toBeGreaterThan(0);
    for (const { document, title } of data.program.sources) expect(title).toBe(titles.get(document));
    expect(data.sourceDocuments).toHaveLength(references.sources.length);
    expect(statements).toBeLessThanOrEqual(3);
  });

  it.each([
    ['since: 999', 'UNKNOWN_REVISION', 'since'],
    ['since: -1', 'UNKNOWN_REVISION', 'since'],
    ['after: "x"', 'BAD_CURSOR', 'after'],
    ['first: 101', 'PAGE_SIZE_OUT_OF_RANGE', 'first'],
  ])('are not told by changes(%s)', async (arguments_, code, argument) => {
    const { errors } = await ask(`{ changes(${arguments_}) { revision } }`);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code, argument }) }),
    ]);
  });

  it('are not foretold: a day to come is refused', async () => {
    const { data, errors } = await ask('{ today: program(slug: "aa", asOf: "2021-04-11") { slug } }');
    expect([data, errors]).toEqual([{ today: { slug: 'aa' } }, undefined]);
    for (const field of [
      'program(slug: "aa", asOf: "2021-04-12") { slug }',
      'programs(asOf: "2199-12-31") { totalCount }',
    ]) {
      const { errors: refused } = await ask(`{ ${field} }`);
      expect(refused?.[0]?.extensions).toMatchObject({ code: 'DATE_IN_FUTURE', today: '2021-04-11' });
    }
  });
});
