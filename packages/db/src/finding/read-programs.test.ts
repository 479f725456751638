import { parseSearch, type SearchQuery } from '@zhuli/domain/search';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countStatements } from '../connection/statements.ts';
import { openRegister } from '../register/open-register.ts';
import type { PublishedEdition, Register } from '../register/register.ts';
import { nameOf } from '../testing/filled-database.ts';
import { availableBackends, type FreshDatabase } from '../testing/index.ts';
import type { Facets } from './facet.ts';
import type { ProgramFilter } from './program-filter.ts';
import type { ProgramOrder, ProgramPage, ProgramQuery } from './program-query.ts';
import {
  arbitraryFilter,
  arbitraryRegister,
  days,
  filterOf,
  instant,
  PARTS,
  registerReferences,
} from './testing/arbitrary-register.ts';
import { naiveFacets } from './testing/naive-facets.ts';
import { naivelyMatches } from './testing/naive-filter.ts';
import { naivelySorted } from './testing/naive-order.ts';

const ORDERS = ['slug', 'name', 'updated', 'amount', 'deadline'] as const;
const order = fc.constantFrom(...ORDERS);
const MOST = 100;

const searchFor = (text: string): SearchQuery => {
  const search = parseSearch(text);
  if (search.isSearchable) return search;
  throw new Error(`Nothing to search for in ${text}`);
};
const search = fc.constantFrom('減碳', '智慧', 'sbir', '計畫', '研發', '貸款', '創業貸款').map(searchFor);

const counts = (facets: Facets | undefined) =>
  Object.fromEntries(
    Object.entries(facets ?? {}).map(([name, list]) => [
      name,
      Object.fromEntries((list as Facets['kinds']).map(({ value, count }) => [String(value), count])),
    ]),
  );

describe.each(availableBackends)('programs of the %s database', { timeout: 120_000 }, (backend) => {
  let fresh: FreshDatabase;
  let register: Register;
  let live: readonly PublishedEdition[];

  beforeAll(async () => {
    fresh = await arbitraryRegister(backend);
    register = openRegister(fresh.database);
    live = (await register.editions({}, { size: MOST, direction: 'forward' })).items;
  }, 120_000);
  afterAll(() => fresh.drop());

  const found = (
    query: Pick<ProgramQuery, 'filter' | 'order'> & Partial<ProgramQuery>,
  ): Promise<ProgramPage> => register.programs({ page: { size: MOST, direction: 'forward' }, ...query });
  const namesOf = ({ items }: ProgramPage) => items.map(({ edition }) => nameOf(edition));
  const matching = (editions: readonly PublishedEdition[], filter: ProgramFilter) =>
    editions.filter((edition) => naivelyMatches(edition, filter, registerReferences));

  it('are a register to search in', () => {
    expect(live.length).toBe(45);
  });

  describe('a filter', () => {
    it.each(PARTS)('by %s finds what a reading of every document finds', async (part) => {
      await fc.assert(
        fc.asyncProperty(filterOf(part), async (filter) => {
          const page = await found({ filter, order: 'slug' });
          expect(namesOf(page)).toEqual(matching(live, filter).map(nameOf));
          expect(page.totalCount).toBe(page.items.length);
        }),
        { numRuns: 12 },
      );
    });

    it('of several parts finds what meets them all, on one track where they speak of tracks', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryFilter, async (filter) => {
          expect(namesOf(await found({ filter, order: 'slug' }))).toEqual(matching(live, filter).map(nameOf));
        }),
        { numRuns: 60 },
      );
    });

    it('finds in the past what was there then', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryFilter, fc.integer({ min: 0, max: 70 }).map(days), async (filter, asOf) => {
          const then = (await register.editions({}, { size: MOST, direction: 'forward' }, asOf)).items;
          const page = await found({ filter, order: 'slug', asOf });
          expect(namesOf(page)).toEqual(matching(then, filter).map(nameOf));
        }),
        { numRuns: 20 },
      );
    });
  });

  describe('an order', () => {
    it.each(ORDERS)('by %s is that of a sorted list', async (by) => {
      await fc.assert(
        fc.asyncProperty(arbitraryFilter, async (filter) => {
          const sorted = naivelySorted(matching(live, filter), by, filter);
          expect(namesOf(await found({ filter, order: by }))).toEqual(sorted.map(nameOf));
        }),
        { numRuns: 20 },
      );
    });

    it('by relevance goes by tier', async () => {
      await fc.assert(
        fc.asyncProperty(search, async (query) => {
          const { items } = await found({ filter: {}, order: 'relevance', search: query });
          const tiers = items.map(({ tier }) => tier ?? 0);
          expect(tiers.length).toBeGreaterThan(0);
          expect(tiers).toEqual([...tiers].sort());
        }),
      );
    });
  });

  describe('pages', () => {
    async function walk(query: ProgramQuery): Promise<readonly ProgramPage[]> {
      const pages: ProgramPage[] = [];
      const isForward = query.page.direction === 'forward';
      for (let { page } = query; ; ) {
        const next = await register.programs({ ...query, page });
        pages.push(next);
        const last = next.items.at(isForward ? -1 : 0);
        if (!last || !(isForward ? next.hasNextPage : next.hasPreviousPage)) return pages;
        page = { ...page, beyond: last.key };
      }
    }

    it('of any size, in either direction and any order, are one list', async () => {
      const lists = fc.oneof(
        fc.record({ order }, { noNullPrototype: true }),
        fc.record(
          { order: fc.constantFrom<ProgramOrder>('relevance', ...ORDERS), search },
          { noNullPrototype: true },
        ),
      );
      await fc.assert(
        fc.asyncProperty(
          lists,
          arbitraryFilter,
          fc.integer({ min: 1, max: 20 }),
          async (list, filter, size) => {
            const query = { ...list, filter };
            const whole = namesOf(await found(query));
            const forward = await walk({ ...query, page: { size, direction: 'forward' } });
            const backward = await walk({ ...query, page: { size, direction: 'backward' } });
            expect(forward.flatMap(namesOf)).toEqual(whole);
            expect(backward.toReversed().flatMap(namesOf)).toEqual(whole);
            for (const pages of [forward, backward.toReversed()]) {
              pages.forEach((page, index) => {
                expect(page.totalCount).toBe(whole.length);
                expect(page.hasPreviousPage).toBe(index > 0);
                expect(page.hasNextPage).toBe(index < pages.length - 1);
              });
            }
          },
        ),
        { numRuns: 25 },
      );
    });

    it('take one statement, facets and all', async () => {
      const cold = openRegister(fresh.database);
      for (let time = 0; time < 2; time += 1) {
        const { count } = await countStatements(() =>
          cold.programs({
            filter: { agencies: ['WEST'], windowStates: ['closed'], at: days(100) },
            search: searchFor('計畫'),
            order: 'deadline',
            page: { size: 5, direction: 'forward' },
            withFacets: true,
          }),
        );
        expect(count).toBe(1);
      }
    });
  });

  it('a search together with a filter finds what both find', async () => {
    await fc.assert(
      fc.asyncProperty(search, arbitraryFilter, async (query, filter) => {
        const alone = (await found({ filter: {}, order: 'slug', search: query })).items.map(
          ({ edition }) => edition,
        );
        const both = await found({ filter, order: 'slug', search: query });
        expect(namesOf(both)).toEqual(matching(alone, filter).map(nameOf));
        expect(both.totalCount).toBe(both.items.length);
      }),
      { numRuns: 30 },
    );
  });

  describe('facets', () => {
    it('are what counting every program gives', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryFilter, async (filter) => {
          const { facets } = await found({ filter, order: 'slug', withFacets: true });
          expect(counts(facets)).toEqual(naiveFacets(matching(live, filter), filter, registerReferences));
        }),
        { numRuns: 30 },
      );
    });

    it('of a search are those of what it finds', async () => {
      const at = days(120);
      const { facets, items } = await found({
        filter: { at },
        order: 'slug',
        search: searchFor('減碳'),
        withFacets: true,
      });
      expect(items.length).toBeGreaterThan(3);
      expect(counts(facets)).toEqual(
        naiveFacets(
          items.map(({ edition }) => edition),
          { at },
          registerReferences,
        ),
      );
    });
  });

  it('are counted right at every instant, whatever was counted before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(instant, { minLength: 2, maxLength: 6 }), async (instants) => {
        for (const at of instants) {
          const filter: ProgramFilter = { windowStates: ['open', 'closing_soon'], at };
          const page = await found({ filter, order: 'slug', withFacets: true });
          const expected = matching(live, filter);
          expect(page.totalCount).toBe(expected.length);
          expect(counts(page.facets)).toEqual(naiveFacets(expected, { ...filter, at }, registerReferences));
        }
      }),
      { numRuns: 15 },
    );
  });
});
