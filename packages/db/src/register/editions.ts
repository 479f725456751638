import { Prisma, type PrismaClient } from '../generated/client.ts';
import type { CountMemory } from './count-memory.ts';
import { type FoundVersion, foundVersionColumns, publishedEdition } from './found-version.ts';
import { currentRevision, type PageFacts, pageFactColumns, pageOf, totalCount } from './page.ts';
import { publishedEditions } from './published.ts';
import type {
  EditionSortKey,
  Page,
  PageRequest,
  ProgramFilter,
  PublishedEdition,
  Register,
} from './register.ts';
import type { VersionCache } from './version-cache.ts';

type EditionReads = Pick<Register, 'edition' | 'editions' | 'editionsByKey'>;

export function editionReads(prisma: PrismaClient, cache: VersionCache, counts: CountMemory): EditionReads {
  return {
    editions: (filter, page, asOf) => readPage(prisma, cache, counts, filter, page, asOf),
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

type FoundRow = PageFacts & { [Name in keyof FoundVersion]: FoundVersion[Name] | null };

const isFound = (row: FoundRow): row is PageFacts & FoundVersion => row.versionId !== null;

async function readPage(
  prisma: PrismaClient,
  cache: VersionCache,
  counts: CountMemory,
  filter: ProgramFilter,
  page: PageRequest<EditionSortKey>,
  asOf: Date | undefined,
): Promise<Page<PublishedEdition>> {
  const isForward = page.direction === 'forward';
  const list = JSON.stringify(['editions', filter.agencies, filter.kinds, filter.fiscalYears, asOf]);
  const remembered = counts.recall(list);
  const known = cache.snapshot();
  const matching = publishedEditions(filter, asOf);
  const beyond = page.beyond && isBeyond(page.beyond, isForward);
  const rows = await prisma.$queryRaw<FoundRow[]>`
    WITH page AS (
      SELECT version.id, version.number, version.published_at, program.slug, edition.fiscal_year
      ${matching} ${beyond ? Prisma.sql`AND ${beyond}` : Prisma.empty}
      ORDER BY ${isForward ? Prisma.sql`program.slug, edition.fiscal_year DESC` : Prisma.sql`program.slug DESC, edition.fiscal_year`}
      LIMIT ${page.size + 1}
    ),
    chosen AS (
      SELECT *, row_number() OVER (
        ORDER BY ${isForward ? Prisma.sql`slug, fiscal_year DESC` : Prisma.sql`slug DESC, fiscal_year`}
      ) AS place
      FROM page
    )
    SELECT
      ${pageFactColumns(matching, beyond && Prisma.sql`NOT ${beyond}`, page.size, remembered)},
      ${foundVersionColumns(known)}
    FROM ${currentRevision}
    LEFT JOIN chosen ON chosen.place <= ${page.size}
    ORDER BY chosen.place`;
  const [facts] = rows;
  if (!facts) throw new Error('A page has a row even where it is empty');
  const count = totalCount(facts, remembered);
  counts.keep(list, { revision: facts.revision, count });
  const editions = rows.filter(isFound).map((row) => publishedEdition(row, known, cache));
  return pageOf(editions, page, facts, count);
}

/** The list goes by slug up and by fiscal year down. The first comparison lets the index on slugs find where to begin. */
const isBeyond = ({ slug, fiscalYear }: EditionSortKey, isForward: boolean): Prisma.Sql =>
  isForward
    ? Prisma.sql`(program.slug >= ${slug} AND (program.slug > ${slug} OR edition.fiscal_year < ${fiscalYear}))`
    : Prisma.sql`(program.slug <= ${slug} AND (program.slug < ${slug} OR edition.fiscal_year > ${fiscalYear}))`;
