import { references } from '@zhuli/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countStatements } from '../connection/statements.ts';
import { publishVersion } from '../publish/publish-version.ts';
import { withdrawEdition } from '../publish/withdraw-edition.ts';
import { saveReferences } from '../references/save-references.ts';
import { day, program } from '../testing/filled-database.ts';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';
import { openRegister } from './open-register.ts';
import type { ChangeKey, ChangeRecord, Register } from './register.ts';

const told = ({ revision, subject, action, key, fiscalYear, from, to }: ChangeRecord) =>
  [revision, subject, action, key, fiscalYear, from?.number ?? null, to?.number ?? null].join(' ');

/** Reads on from a key, in pages of a size, until there is no more. */
async function follow(
  register: Register,
  size: number,
  since = 0,
  from?: ChangeKey,
): Promise<ChangeRecord[]> {
  const seen: ChangeRecord[] = [];
  for (;;) {
    const beyond = seen.at(-1) ?? from;
    const page = await register.changes({ since, size, ...(beyond && { beyond }) });
    seen.push(...page.items);
    if (!page.hasNextPage) return seen;
  }
}

describe.each(availableBackends)(
  'the changes of the register on the %s database',
  { timeout: 60_000 },
  (backend) => {
    let fresh: FreshDatabase;
    let register: Register;
    const publish = (slug: string, note: string, on: string, fiscalYear = 2023) =>
      publishVersion(fresh.database, program(slug, fiscalYear, { note }), { now: day(on) });

    beforeAll(async () => {
      fresh = await freshDatabase(backend);
      register = openRegister(fresh.database);
      expect(await register.changes({ since: 0, size: 10 })).toEqual({
        items: [],
        totalCount: 0,
        hasNextPage: false,
        hasPreviousPage: false,
        revision: 0,
      });
      await saveReferences(fresh.database, references, { now: day('2022-01-01') });
      await publish('b', '一', '2022-01-02');
      await publish('b', '二', '2022-01-03');
      await publish('a', '一', '2022-01-04');
      await withdrawEdition(fresh.database, { slug: 'b', fiscalYear: 2023 }, { now: day('2022-01-05') });
      await publish('b', '三', '2022-01-06');
      const [south, ...others] = references.agencies;
      await saveReferences(
        fresh.database,
        {
          agencies: south ? [{ ...south, nameEn: 'Renamed' }, ...others] : [],
          organizations: [],
          sources: [],
        },
        { now: day('2022-01-07') },
      );
    }, 60_000);
    afterAll(() => fresh.drop());

    it('are told once each, in the order of revisions, what was superseded with what took its place', async () => {
      const all = await follow(register, 100);
      const entered = all.filter(({ revision }) => revision === 1);
      expect(entered.map(({ subject }) => subject)).toEqual([
        ...references.agencies.map(() => 'agency'),
        ...references.organizations.map(() => 'organization'),
        ...references.sources.map(() => 'source_document'),
      ]);
      expect(all.slice(entered.length).map(told)).toEqual([
        '2 program published b 2023  1',
        '3 program updated b 2023 1 2',
        '4 program published a 2023  1',
        '5 program withdrawn b 2023 2 ',
        '6 program published b 2023  3',
        `7 agency updated ${references.agencies[0]?.code} 0  `,
      ]);
      expect(all.at(-1)?.publishedAt).toEqual(day('2022-01-07'));
    });

    it('are the same in pages of any size, begun anywhere', async () => {
      const all = (await follow(register, 100)).map(told);
      for (const size of [1, 2, 3, 5]) expect((await follow(register, size)).map(told)).toEqual(all);
      for (const [index, key] of (await follow(register, 100)).entries()) {
        expect((await follow(register, 2, 0, key)).map(told)).toEqual(all.slice(index + 1));
      }
    });

    it('begin after a revision', async () => {
      const all = await follow(register, 100);
      for (let since = 0; since <= 8; since += 1) {
        const later = all.filter(({ revision }) => revision > since);
        expect((await follow(register, 2, since)).map(told)).toEqual(later.map(told));
        const page = await register.changes({ since, size: 1 });
        expect(page).toMatchObject({ totalCount: later.length, revision: 7 });
      }
    });

    it('take one statement for a page, and one for the content of its versions', async () => {
      const cold = openRegister(fresh.database);
      const page = await countStatements(() => cold.changes({ since: 0, size: 100 }));
      expect(page.count).toBe(1);
      const ids = page.result.items
        .flatMap(({ from, to }) => [from, to])
        .flatMap((name) => name?.versionId ?? []);
      const first = await countStatements(() => cold.versionDocuments([...ids, 999_999]));
      expect(first.count).toBe(1);
      expect(first.result.at(-1)).toBeNull();
      expect(first.result.map((document) => document?.note?.zh)).toEqual([
        '一',
        '一',
        '二',
        '一',
        '二',
        '三',
        undefined,
      ]);
      expect((await countStatements(() => cold.versionDocuments(ids))).count).toBe(0);
    });

    it('lead to the versions of several editions in one statement, the latest first', async () => {
      const { count, result } = await countStatements(() =>
        register.related({
          agencies: true,
          sources: true,
          organizations: ['bank', 'unheard-of'],
          versions: [
            { slug: 'b', fiscalYear: 2023 },
            { slug: 'unheard-of', fiscalYear: 2023 },
            { slug: 'a', fiscalYear: 2023 },
          ],
        }),
      );
      expect(count).toBe(1);
      expect(
        result.versions.map((list) => list.map(({ number, state, revision }) => [number, state, revision])),
      ).toEqual([
        [
          [3, 'published', 6],
          [2, 'withdrawn', 3],
          [1, 'superseded', 2],
        ],
        [],
        [[1, 'published', 4]],
      ]);
      expect(result.versions[0]?.map(({ retiredAt }) => retiredAt)).toEqual([
        null,
        day('2022-01-05'),
        day('2022-01-03'),
      ]);
      expect(result.agencies.map(({ code }) => code)).toEqual(
        references.agencies.map(({ code }) => code).sort(),
      );
      expect(result.sources).toStrictEqual([...references.sources].sort((a, b) => (a.id < b.id ? -1 : 1)));
      expect(result.organizations.map((organization) => organization?.slug ?? null)).toEqual(['bank', null]);
      expect(await register.related({})).toEqual({
        agencies: [],
        sources: [],
        organizations: [],
        versions: [],
      });
    });

    it('never show a revision before the one before it, while several publish at once', async () => {
      const { revision: start } = await register.changes({ since: 0, size: 1 });
      const writers = ['w', 'x', 'y', 'z'];
      const rounds = 6;
      const last = start + writers.length * rounds;
      const writing = writers.map(async (slug) => {
        for (let round = 0; round < rounds; round += 1) await publish(slug, `${round}`, '2022-02-01');
      });
      const readers = [1, 2, 3].map(async (size) => {
        const reader = openRegister(fresh.database);
        const seen: number[] = [];
        while ((seen.at(-1) ?? start) < last) {
          const page = await reader.changes({ since: seen.at(-1) ?? start, size });
          seen.push(...page.items.map(({ revision }) => revision));
        }
        return seen;
      });
      await Promise.all(writing);
      const expected = Array.from({ length: last - start }, (_, index) => start + index + 1);
      for (const seen of await Promise.all(readers)) expect(seen).toEqual(expected);
    });
  },
);
