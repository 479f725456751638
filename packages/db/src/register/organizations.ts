import type { OrganizationDocument } from '@zhuli/domain';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { type OrganizationRow, organizationOf } from '../mapping/organization.ts';
import type { CountMemory } from './count-memory.ts';
import { currentRevision, type PageFacts, pageFactColumns, pageOf, totalCount } from './page.ts';
import type { Page, PageRequest, Register } from './register.ts';

type OrganizationReads = Pick<Register, 'organizations'>;

interface FoundOrganization {
  readonly row: OrganizationRow;
  readonly aliases: string[];
  readonly units: string[];
}

/** An SQL expression: the organization `chosen` with its aliases and units, as one piece of JSON. */
const chosenAsJson = Prisma.sql`json_strip_nulls(json_build_object(
  'row', row_to_json(chosen),
  'aliases', ARRAY(SELECT alias FROM organization_alias WHERE organization_slug = chosen.slug ORDER BY position),
  'units', ARRAY(SELECT name FROM organization_unit WHERE organization_slug = chosen.slug ORDER BY position)
))::text`;

function documentOf(json: string): OrganizationDocument {
  const { row, aliases, units } = JSON.parse(json) as FoundOrganization;
  return organizationOf(row, aliases, units);
}

export function organizationReads(prisma: PrismaClient, counts: CountMemory): OrganizationReads {
  return { organizations: (page) => readPage(prisma, counts, page) };
}

const LIST = 'organizations';
const all = Prisma.sql`FROM organization WHERE true`;

async function readPage(
  prisma: PrismaClient,
  counts: CountMemory,
  page: PageRequest<string>,
): Promise<Page<OrganizationDocument>> {
  const isForward = page.direction === 'forward';
  const remembered = counts.recall(LIST);
  const beyond =
    page.beyond === undefined
      ? undefined
      : isForward
        ? Prisma.sql`(organization.slug > ${page.beyond})`
        : Prisma.sql`(organization.slug < ${page.beyond})`;
  const rows = await prisma.$queryRaw<(PageFacts & { json: string | null })[]>`
    WITH page AS (
      SELECT organization.* ${all} ${beyond ? Prisma.sql`AND ${beyond}` : Prisma.empty}
      ORDER BY organization.slug ${isForward ? Prisma.empty : Prisma.sql`DESC`}
      LIMIT ${page.size + 1}
    ),
    chosen AS (
      SELECT * FROM page ORDER BY slug ${isForward ? Prisma.empty : Prisma.sql`DESC`} LIMIT ${page.size}
    )
    SELECT
      ${pageFactColumns(all, beyond && Prisma.sql`EXISTS (SELECT ${all} AND NOT ${beyond})`, page.size, remembered)},
      CASE WHEN chosen.slug IS NOT NULL THEN ${chosenAsJson} END AS json
    FROM ${currentRevision}
    LEFT JOIN chosen ON true
    ORDER BY chosen.slug ${isForward ? Prisma.empty : Prisma.sql`DESC`}`;
  const [facts] = rows;
  if (!facts) throw new Error('A page has a row even where it is empty');
  const count = totalCount(facts, remembered);
  counts.keep(LIST, { revision: facts.revision, count });
  const organizations = rows.flatMap(({ json }) => (json === null ? [] : [documentOf(json)]));
  return pageOf(organizations, page, facts, count);
}
