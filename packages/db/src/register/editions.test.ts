import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countStatements } from '../connection/statements.ts';
import { day, filledDatabase, inOrder, keyOf, nameOf, programs } from '../testing/filled-database.ts';
import { availableBackends, type FreshDatabase } from '../testing/index.ts';
import { openRegister } from './open-register.ts';
import type {
  EditionSortKey,
  Page,
  PageRequest,
  ProgramFilter,
  PublishedEdition,
  Register,
} from './register.ts';

describe.each(availableBackends)('the register on the %s database', { timeout: 60_000 }, (backend) => {
  let fresh: FreshDatabase;
  let register: Register;
  const all: PageRequest<EditionSortKey> = { size: 100, direction: 'forward' };
  const names = async (filter: ProgramFilter) => (await register.editions(filter, all)).items.map(nameOf);

  beforeAll(async () => {
    fresh = await filledDatabase(backend);
    register = openRegister(fresh.database);
  }, 60_000);
  afterAll(() => fresh.drop());

  describe('a list of editions', () => {
    it('goes by the bytes of the slug, then by year, newest first', async () => {
      const page = await register.editions({}, all);
      expect(page.items.map(nameOf)).toEqual(inOrder);
      expect(page).toMatchObject({ totalCount: 9, hasNextPage: false, hasPreviousPage: false });
    });

    it('holds the documents as they were published', async () => {
      const { items } = await openRegister(fresh.database).editions({}, all);
      for (const document of programs) {
        expect(items.find((item) => nameOf(item) === `${document.slug} ${document.fiscalYear}`)).toEqual({
          versionId: expect.any(Number),
          number: 1,
          publishedAt: day('2021-01-01'),
          document,
        });
      }
    });

    it('takes one statement, with nothing cached and with everything', async () => {
      const cold = openRegister(fresh.database);
      for (let time = 0; time < 2; time += 1) {
        const { count, result } = await countStatements(() => cold.editions({ agencies: ['NORTH'] }, all));
        expect(count).toBe(1);
        expect(result.items).toHaveLength(3);
      }
    });

    it('asks for the content of a version once', async () => {
      const cold = openRegister(fresh.database);
      const [first] = (await cold.editions({}, { ...all, size: 1 })).items;
      const [again] = (await cold.editions({}, all)).items;
      expect(again?.document).toBe(first?.document);
    });

    it('reads more versions than it may keep', async () => {
      const forgetful = openRegister(fresh.database, { cachedVersions: 2 });
      for (let time = 0; time < 2; time += 1) {
        expect((await forgetful.editions({}, all)).items.map(nameOf)).toEqual(inOrder);
      }
    });
  });

  describe('a page of editions', () => {
    async function walk(direction: 'forward' | 'backward', size: number): Promise<Page<PublishedEdition>[]> {
      const pages: Page<PublishedEdition>[] = [];
      let page = await register.editions({}, { size, direction });
      for (;;) {
        pages.push(page);
        const last = direction === 'forward' ? page.items.at(-1) : page.items[0];
        const hasMore = direction === 'forward' ? page.hasNextPage : page.hasPreviousPage;
        if (!last || !hasMore) return pages;
        page = await register.editions({}, { size, direction, beyond: keyOf(last) });
      }
    }

    it('of any size, forward or backward, belongs to the same list', async () => {
      for (let size = 1; size <= inOrder.length + 1; size += 1) {
        const forward = await walk('forward', size);
        const backward = await walk('backward', size);
        expect(forward.flatMap(({ items }) => items.map(nameOf))).toEqual(inOrder);
        expect(backward.toReversed().flatMap(({ items }) => items.map(nameOf))).toEqual(inOrder);
        expect(forward.map(({ hasPreviousPage }) => hasPreviousPage)).toEqual(
          forward.map((_, index) => index > 0),
        );
        expect(backward.map(({ hasNextPage }) => hasNextPage)).toEqual(backward.map((_, index) => index > 0));
        expect([...forward, ...backward].every(({ totalCount }) => totalCount === inOrder.length)).toBe(true);
      }
    });

    it('begins beyond any key, whether a row has it or not', async () => {
      const slug = fc.constantFrom('', 'a', 'a-b', 'aa', 'b', 'z-9', 'zz', "' OR true --");
      await fc.assert(
        fc.asyncProperty(
          slug,
          fc.integer({ min: 2021, max: 2025 }),
          fc.integer({ min: 1, max: 4 }),
          async (slug, fiscalYear, size) => {
            const before = inOrder.filter((name) => {
              const [other = '', year] = name.split(' ');
              return other < slug || (other === slug && Number(year) >= fiscalYear);
            });
            const after = inOrder.slice(before.length);
            const page = await register.editions(
              {},
              { size, direction: 'forward', beyond: { slug, fiscalYear } },
            );
            expect(page.items.map(nameOf)).toEqual(after.slice(0, size));
            expect(page.hasNextPage).toBe(after.length > size);
            expect(page.hasPreviousPage).toBe(before.length > 0);
          },
        ),
      );
    });

    it('counts the whole list even where it is empty itself', async () => {
      const page = await register.editions(
        {},
        { size: 2, direction: 'forward', beyond: { slug: 'zz', fiscalYear: 2023 } },
      );
      expect(page).toEqual({ items: [], totalCount: 9, hasNextPage: false, hasPreviousPage: true });
    });
  });

  describe('the filter', () => {
    it.each([
      [['WEST'], ['a0 2023', 'ab 2023', 'b 2022', 'z-9 2023']],
      [['NORTH'], ['a0 2023', 'ab 2023', 'b 2022']],
      [['FAR'], ['b 2022', 'z-9 2023']],
      [
        ['FAR', 'NORTH'],
        ['a0 2023', 'ab 2023', 'b 2022', 'z-9 2023'],
      ],
      [['UNHEARDOF'], []],
      [[], []],
    ])('by agencies %j follows what they came from and what they became', async (codes, expected) => {
      expect(await names({ agencies: codes })).toEqual(expected);
    });

    it('by kinds finds programs with a track of one of them', async () => {
      expect(await names({ kinds: ['loan', 'equity'] })).toEqual(['a-b 2023', 'b 2022']);
    });

    it('by fiscal years finds editions of one of them', async () => {
      expect(await names({ fiscalYears: [2022, 2024] })).toEqual([
        'a-b 2024',
        'a-b 2022',
        'b 2024',
        'b 2022',
      ]);
    });

    it('holds in all its parts at once, and counts what it finds', async () => {
      const filter: ProgramFilter = { agencies: ['WEST'], kinds: ['loan'], fiscalYears: [2022, 2023] };
      expect(await register.editions(filter, all)).toMatchObject({ totalCount: 1 });
      expect(await names(filter)).toEqual(['b 2022']);
    });
  });

  describe('one edition', () => {
    it('is the newest one where no year is asked for', async () => {
      expect((await register.edition('a-b'))?.document.fiscalYear).toBe(2024);
      expect((await register.edition('a-b', 2022))?.document.fiscalYear).toBe(2022);
    });

    it('is null where there is none of that slug or year', async () => {
      expect(await register.edition('unheard-of')).toBeNull();
      expect(await register.edition('a-b', 2019)).toBeNull();
    });

    it('comes with others in the order asked, in one statement', async () => {
      const keys = [
        { slug: 'b', fiscalYear: 2024 },
        { slug: 'unheard-of', fiscalYear: 2024 },
        { slug: 'a', fiscalYear: 2023 },
        { slug: 'b', fiscalYear: 2024 },
      ];
      const { count, result } = await countStatements(() => openRegister(fresh.database).editionsByKey(keys));
      expect(result.map((edition) => edition && nameOf(edition))).toEqual([
        'b 2024',
        null,
        'a 2023',
        'b 2024',
      ]);
      expect(count).toBe(1);
      expect(await register.editionsByKey([])).toEqual([]);
    });
  });
});
