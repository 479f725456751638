import { parseSearch, type SearchQuery } from '@zhuli/domain/search';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { openRegister } from '../register/open-register.ts';
import { availableBackends, type FreshDatabase, freshDatabase } from '../testing/index.ts';
import type { ProgramQuery } from './program-query.ts';
import { fillWithMany, MANY } from './testing/many-programs.ts';

const at = new Date('2022-06-01T00:00:00Z');

const searchFor = (text: string): SearchQuery => {
  const search = parseSearch(text);
  if (search.isSearchable) return search;
  throw new Error(`Nothing to search for in ${text}`);
};

type Asked = Omit<ProgramQuery, 'page'>;

/** A hundredth of all, or less. */
const SELECTIVE: Readonly<Record<string, Asked>> = {
  'a search': { filter: {}, order: 'relevance', search: searchFor('rare07') },
  'a search in another order': { filter: {}, order: 'amount', search: searchFor('rare07') },
  agencies: { filter: { agencies: ['NORTH'] }, order: 'slug' },
  organizations: { filter: { organizations: ['bank'] }, order: 'slug' },
  themes: { filter: { themes: ['water'] }, order: 'slug' },
  kinds: { filter: { kinds: ['equity'] }, order: 'slug' },
  'an amount': { filter: { amount: { atLeast: (MANY - 50) * 1000 } }, order: 'slug' },
  regions: { filter: { regions: ['hualien'], isRegional: true }, order: 'slug' },
  'an early deadline': { filter: { closesWithinDays: 1, at }, order: 'slug' },
  'the latest updates': {
    filter: { updatedSince: new Date(Date.UTC(2023, 0, 1) + (MANY - 50) * 1000) },
    order: 'slug',
  },
  'a search and a filter': {
    filter: { agencies: ['NORTH'], kinds: ['equity'], at },
    order: 'deadline',
    search: searchFor('rare00'),
  },
};

const LISTS: readonly Asked[] = (['slug', 'name', 'amount', 'updated', 'deadline'] as const).map((order) => ({
  filter: { at },
  order,
}));

const LARGE =
  /Seq Scan on (program_version|program_search|track_index|window_span|program_theme|program_agency|program_organization)\b/;
const ANY = /Seq Scan on (program|edition|program_version|program_search|track_index|window_span)\b/;

describe.each(availableBackends)(
  `with ${MANY} programs in the %s database`,
  { timeout: 180_000 },
  (backend) => {
    let fresh: FreshDatabase;
    const plans: string[] = [];

    beforeAll(async () => {
      fresh = await freshDatabase(backend);
      await fillWithMany(fresh.database);
    }, 180_000);
    afterAll(() => fresh.drop());

    /** A client that notes how each statement is carried out. */
    const explaining = (prisma: PrismaClient): PrismaClient =>
      new Proxy(prisma, {
        get(target, name) {
          if (name !== '$queryRaw') return Reflect.get(target, name);
          return async (strings: TemplateStringsArray, ...values: unknown[]) => {
            const statement = Prisma.sql(strings, ...values);
            const lines = await target.$queryRaw<
              { 'QUERY PLAN': string }[]
            >`EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) ${statement}`;
            const done = lines
              .map((line) => line['QUERY PLAN'])
              .filter((line) => !line.includes('never executed'));
            plans.push(done.join('\n'));
            return target.$queryRaw(statement);
          };
        },
      });

    async function planOf(query: Asked, isCounted = false) {
      const register = openRegister({ ...fresh.database, prisma: explaining(fresh.database.prisma) });
      const page = { size: 20, direction: 'forward' } as const;
      if (isCounted) await register.programs({ ...query, page });
      plans.length = 0;
      const { totalCount } = await register.programs({ ...query, page });
      return { plan: plans.join('\n'), totalCount };
    }

    it.each(Object.entries(SELECTIVE))('no table of content is gone through for %s', async (_, query) => {
      const { plan, totalCount } = await planOf(query);
      expect(totalCount).toBeGreaterThan(0);
      expect(totalCount).toBeLessThanOrEqual(MANY / 100);
      expect(plan).not.toMatch(LARGE);
    });

    it.each(LISTS)('a page by $order is read from where it begins', async (query) => {
      const { plan, totalCount } = await planOf(query, true);
      expect(totalCount).toBe(MANY);
      expect(plan).not.toMatch(ANY);
    });

    it('what has some words is told by the index, however many have them', async () => {
      const { prisma } = fresh.database;
      const [settings] = await prisma.$queryRaw<{ source: string; settings: string[] }[]>`
      SELECT prosrc AS source, proconfig AS settings FROM pg_proc WHERE proname = 'versions_having'`;
      expect(settings?.settings).toEqual(['enable_seqscan=off']);
      const plan = await prisma.$transaction(async (transaction) => {
        await transaction.$executeRaw`SET LOCAL enable_seqscan = off`;
        return transaction.$queryRawUnsafe<object[]>(
          `EXPLAIN ${settings?.source.replaceAll('words', "'common'::tsquery")}`,
        );
      });
      expect(JSON.stringify(plan)).toContain('Bitmap Index Scan on program_search_terms_idx');
    });
  },
);
