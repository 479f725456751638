import { type ProgramMemory, readPrograms } from '../finding/read-programs.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { type FoundVersion, foundVersionColumns, publishedEdition } from './found-version.ts';
import { publishedEditions } from './published.ts';
import type { PublishedEdition, Register } from './register.ts';
import type { VersionCache } from './version-cache.ts';

type EditionReads = Pick<Register, 'edition' | 'editions' | 'editionsByKey' | 'programs'>;

export function editionReads(prisma: PrismaClient, memory: ProgramMemory): EditionReads {
  const { cache } = memory;
  return {
    programs: (query) => readPrograms(prisma, memory, query),
    editions: async (filter, { beyond, ...page }, asOf) => {
      const found = await readPrograms(prisma, memory, {
        filter,
        order: 'slug',
        page: { ...page, ...(beyond && { beyond: { ...beyond, lead: null } }) },
        ...(asOf && { asOf }),
      });
      return { ...found, items: found.items.map(({ edition }) => edition) };
    },
    edition: async (slug, fiscalYear, asOf) => {
      const years = fiscalYear === undefined ? {} : { fiscalYears: [fiscalYear] };
      const [edition = null] = await readChosen(
        prisma,
        cache,
        Prisma.sql`
          SELECT 1 AS place, version.id, version.number, version.published_at
          ${publishedEditions(years, asOf)} AND program.slug = ${slug}
          ORDER BY edition.fiscal_year DESC
          LIMIT 1`,
        1,
      );
      return edition;
    },
    editionsByKey: (keys, asOf) =>
      readChosen(
        prisma,
        cache,
        Prisma.sql`
          SELECT wanted.place::int, version.id, version.number, version.published_at
          FROM unnest(
            ${keys.map(({ slug }) => slug)}::text[],
            ${keys.map(({ fiscalYear }) => fiscalYear)}::int[]
          ) WITH ORDINALITY AS wanted (slug, fiscal_year, place),
          LATERAL (
            SELECT version.*
            ${publishedEditions({}, asOf)}
            AND program.slug = wanted.slug AND edition.fiscal_year = wanted.fiscal_year
          ) AS version`,
        keys.length,
      ),
  };
}

/** `chosen`: a query for place, id, number and published_at. Returns one item for each place from 1 to `places`. */
async function readChosen(
  prisma: PrismaClient,
  cache: VersionCache,
  chosen: Prisma.Sql,
  places: number,
): Promise<(PublishedEdition | null)[]> {
  const known = cache.snapshot();
  const found = await prisma.$queryRaw<(FoundVersion & { place: number })[]>`
    WITH chosen AS (${chosen})
    SELECT chosen.place, ${foundVersionColumns(known)} FROM chosen`;
  const editions = Array.from<PublishedEdition | null>({ length: places }).fill(null);
  for (const each of found) editions[each.place - 1] = publishedEdition(each, known, cache);
  return editions;
}
