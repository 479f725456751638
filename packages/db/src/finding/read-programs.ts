import { Prisma, type PrismaClient } from '../generated/client.ts';
import type { Count, OfRevision, RevisionMemory } from '../register/count-memory.ts';
import { type FoundVersion, foundVersionColumns, publishedEdition } from '../register/found-version.ts';
import { currentRevision, type PageFacts, pageFactColumns, pageOf, totalCount } from '../register/page.ts';
import { publishedEditions } from '../register/published.ts';
import type { VersionCache } from '../register/version-cache.ts';
import type { Arm } from './arm.ts';
import { boundaryColumns, type FoundBoundaries, sameDuring } from './boundaries.ts';
import type { Facets } from './facet.ts';
import type { ProgramFilter } from './program-filter.ts';
import type { FoundProgram, ProgramPage, ProgramQuery } from './program-query.ts';
import { isBeyond, sortedBy } from './sort-key.ts';
import { facetsAsJson } from './sql-facets.ts';
import { type SqlOrder, sqlOrder } from './sql-order.ts';
import { type SqlSearch, sqlSearch, tierOf } from './sql-search.ts';

export interface ProgramMemory {
  readonly cache: VersionCache;
  readonly counts: RevisionMemory<Count>;
  readonly facets: RevisionMemory<CountedFacets>;
}

export interface CountedFacets extends OfRevision {
  readonly facets: Facets;
}

interface PlaceColumns {
  readonly lead: string | number | null;
  readonly slug: string;
  readonly fiscalYear: number;
  readonly nearness: number | null;
}

type PageColumns = PageFacts & FoundBoundaries & { readonly facets: string | null };
type Found = FoundVersion & PlaceColumns;
type FoundRow = PageColumns & { [Name in keyof Found]: Found[Name] | null };

const isFound = (row: FoundRow): row is PageColumns & Found => row.versionId !== null;

/** Reads a page of programs, counts the list and its facets where they are not remembered, all in one statement. */
export async function readPrograms(
  prisma: PrismaClient,
  memory: ProgramMemory,
  query: ProgramQuery,
): Promise<ProgramPage> {
  const { filter, page } = query;
  const list = listName(query);
  const remembered = memory.counts.recall(list, filter.at);
  const counted = query.withFacets ? memory.facets.recall(list, filter.at) : undefined;
  const known = memory.cache.snapshot();
  const found = sqlSearch(query.search);
  const matching = listed(query, found);
  const order = sqlOrder(query);
  const isForward = page.direction === 'forward';
  const rows = await prisma.$queryRaw<FoundRow[]>`
    WITH ${Prisma.join([...(found?.relations ?? []), ...armsOf(query, order, found)])},
    page AS (${Prisma.join(
      armsAhead(order, page).map((_, index) => Prisma.sql`SELECT * FROM ${armName(index)}`),
      ' UNION ALL ',
    )}),
    chosen AS (SELECT *, row_number() OVER (ORDER BY ${sortedBy(ofPage(order), isForward)}) AS place FROM page)
    SELECT
      ${pageFactColumns(matching, hasOthers(query, order, found), page.size, remembered)},
      ${boundaryColumns(query.withFacets || isOfMoment(filter) ? filter.at : undefined)},
      ${query.withFacets ? facetColumn(matching, query, counted) : Prisma.sql`NULL`} AS facets,
      chosen.told AS lead, chosen.slug, chosen.fiscal_year AS "fiscalYear", ${order.arms[0]?.saysSearch ? Prisma.sql`chosen.told` : (found?.nearness ?? Prisma.sql`NULL::int`)} AS nearness,
      ${foundVersionColumns(known)}
    FROM ${currentRevision}
    LEFT JOIN chosen ON chosen.place <= ${page.size}
    LEFT JOIN program_search AS found ON found.version_id = chosen.id
    ORDER BY chosen.place`;
  const [facts] = rows;
  if (!facts) throw new Error('A page has a row even where it is empty');
  const { revision } = facts;
  const during = filter.at && sameDuring(filter.at, facts);
  const count = totalCount(facts, remembered);
  memory.counts.keep(list, { revision, count, ...(isOfMoment(filter) && during && { during }) });
  const facets = query.withFacets ? facetsOf(facts, counted) : undefined;
  if (facets) memory.facets.keep(list, { revision, facets, ...(during && { during }) });
  const programs = rows.filter(isFound).map((row): FoundProgram => {
    const { lead, slug, fiscalYear, nearness } = row;
    return {
      edition: publishedEdition(row, known, memory.cache),
      key: { lead, slug, fiscalYear },
      tier: nearness === null ? null : tierOf(nearness),
    };
  });
  return { ...pageOf(programs, page, facts, count), ...(facets && { facets }) };
}

/** Which programs are listed depends on the instant. */
const isOfMoment = ({ windowStates, closesWithinDays, deadlineMonths }: ProgramFilter): boolean =>
  windowStates !== undefined || closesWithinDays !== undefined || deadlineMonths !== undefined;

/** What the number of rows depends on, besides the revision and the instant. */
function listName({ filter: { at, ...filter }, search, asOf }: ProgramQuery): string {
  return JSON.stringify(['programs', filter, search?.found, asOf]);
}

const listed = (query: ProgramQuery, found: SqlSearch | undefined, arm?: Arm): Prisma.Sql => {
  const conditions = [...(found && !arm?.saysSearch ? [found.condition] : []), ...(arm?.conditions ?? [])];
  return Prisma.sql`
    ${publishedEditions(query.filter, query.asOf, arm?.joins)}
    ${conditions.length === 0 ? Prisma.empty : Prisma.sql`AND ${Prisma.join(conditions, ' AND ')}`}`;
};

/**
 * What is narrowed by a search, or by more than one condition, is found first and then sorted: OFFSET keeps the database from walking
 * through the whole list in its order, on the guess that it will soon have met a page of such rows.
 */
const fence = ({ filter: { at, ...filter }, search }: ProgramQuery): Prisma.Sql =>
  search || Object.keys(filter).length > 1 ? Prisma.sql`OFFSET 0` : Prisma.empty;

const armName = (index: number): Prisma.Sql => Prisma.raw(`arm_${index}`);

/** The arms in the direction of paging, without those that lie wholly on the other side of where the page begins. */
function armsAhead({ arms }: SqlOrder, { beyond, direction }: ProgramQuery['page']): readonly Arm[] {
  const lead = beyond?.lead;
  const ahead =
    typeof lead === 'number'
      ? arms.filter(({ leads }) => !leads || (direction === 'forward' ? leads[1] >= lead : leads[0] <= lead))
      : arms;
  return direction === 'forward' ? ahead : ahead.toReversed();
}

/** Each arm gives a page by itself at most, and is not gone through where those before it have filled the page. */
function armsOf(query: ProgramQuery, order: SqlOrder, found: SqlSearch | undefined): Prisma.Sql[] {
  const { page } = query;
  const isForward = page.direction === 'forward';
  const inDirection = armsAhead(order, page);
  return inDirection.map((arm, index) => {
    const { columns, told } = arm;
    const before = inDirection
      .slice(0, index)
      .map((_, earlier) => Prisma.sql`(SELECT count(*) FROM ${armName(earlier)})`);
    return Prisma.sql`${armName(index)} AS MATERIALIZED (
      SELECT * FROM (
        SELECT version.id, version.number, version.published_at, ${columns.slug} AS slug,
          ${columns.fiscalYear} AS fiscal_year, ${columns.lead ?? Prisma.sql`NULL`} AS lead, ${told} AS told
        ${listed(query, found, arm)}
        ${page.beyond ? Prisma.sql`AND ${isBeyond(columns, order.leadOf(page.beyond), page.beyond, isForward)}` : Prisma.empty}
        ${before.length === 0 ? Prisma.empty : Prisma.sql`AND ${Prisma.join(before, ' + ')} <= ${page.size}`}
        ${fence(query)}
      ) AS listed
      ORDER BY ${sortedBy(ofPage(order), isForward)}
      LIMIT ${page.size + 1}
    )`;
  });
}

const ofPage = ({ arms: [arm], isLeadDescending }: SqlOrder) => ({
  ...(arm?.columns.lead && { lead: Prisma.sql`lead` }),
  isLeadDescending,
  slug: Prisma.sql`slug`,
  fiscalYear: Prisma.sql`fiscal_year`,
});

/** A condition: there are rows on the other side of where the page begins. */
function hasOthers(
  query: ProgramQuery,
  order: SqlOrder,
  found: SqlSearch | undefined,
): Prisma.Sql | undefined {
  const { beyond, direction } = query.page;
  if (!beyond) return undefined;
  const others = order.arms.map(
    (arm) => Prisma.sql`EXISTS (
      SELECT ${listed(query, found, arm)}
      AND NOT ${isBeyond(arm.columns, order.leadOf(beyond), beyond, direction === 'forward')}
    )`,
  );
  return Prisma.sql`(${Prisma.join(others, ' OR ')})`;
}

function facetColumn(
  matching: Prisma.Sql,
  { filter }: ProgramQuery,
  counted: CountedFacets | undefined,
): Prisma.Sql {
  if (!filter.at) throw new Error('Facets need the instant that they are counted for');
  return Prisma.sql`CASE WHEN now.revision <> ${counted?.revision ?? -1} THEN ${facetsAsJson(matching, filter, filter.at)} END`;
}

function facetsOf({ facets }: PageColumns, counted: CountedFacets | undefined): Facets {
  if (facets !== null) return JSON.parse(facets) as Facets;
  if (counted) return counted.facets;
  throw new Error('The database left out facets that were not remembered');
}
