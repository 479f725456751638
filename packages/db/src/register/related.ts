import { Prisma, type PrismaClient } from '../generated/client.ts';
import { type AgencyRow, agencyOf } from '../mapping/agency.ts';
import { type OrganizationRow, organizationOf } from '../mapping/organization.ts';
import { type SourceDocumentRow, sourceDocumentOf } from '../mapping/source-document.ts';
import type { Related, RelatedRequest } from './history.ts';
import { type VersionJson, versionRecord, versionsAsJson } from './versions.ts';

interface RelatedJson {
  readonly agencies: readonly {
    readonly row: AgencyRow;
    readonly successors: string[];
    readonly predecessors: string[];
  }[];
  readonly sources: readonly SourceDocumentRow[];
  readonly organizations: readonly {
    readonly row: OrganizationRow;
    readonly aliases: string[];
    readonly units: string[];
  }[];
  readonly versions: readonly (readonly VersionJson[])[];
}

/** Reads whatever content refers to, in one statement, however many kinds of things are asked for. */
export async function readRelated(
  prisma: PrismaClient,
  { agencies, sources, organizations = [], versions = [] }: RelatedRequest,
): Promise<Related> {
  const nothing = Prisma.sql`'[]'::json`;
  const [found] = await prisma.$queryRaw<{ json: string }[]>`
    SELECT json_strip_nulls(json_build_object(
      'agencies', ${agencies ? allAgencies : nothing},
      'sources', ${sources ? allSources : nothing},
      'organizations', ${organizations.length > 0 ? organizationsOf(organizations) : nothing},
      'versions', ${versions.length > 0 ? versionsAsJson(versions) : nothing}
    ))::text AS json`;
  const json = JSON.parse(found?.json ?? '') as RelatedJson;
  const bySlug = new Map(
    json.organizations.map(({ row, aliases, units }) => [row.slug, organizationOf(row, aliases, units)]),
  );
  return {
    agencies: json.agencies.map(({ row, successors, predecessors }) => ({
      ...agencyOf(row, successors),
      predecessors,
    })),
    sources: json.sources.map(sourceDocumentOf),
    organizations: organizations.map((slug) => bySlug.get(slug) ?? null),
    versions: json.versions.map((list) => list.map(versionRecord)),
  };
}

const allAgencies = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(
    'row', row_to_json(agency),
    'successors', ARRAY(
      SELECT successor_code FROM agency_succession WHERE predecessor_code = agency.code ORDER BY position
    ),
    'predecessors', ARRAY(
      SELECT predecessor_code FROM agency_succession WHERE successor_code = agency.code
      ORDER BY predecessor_code COLLATE "C"
    )
  ) ORDER BY agency.code), '[]')
  FROM agency
)`;

const allSources = Prisma.sql`(
  SELECT coalesce(json_agg(source ORDER BY source.id COLLATE "C"), '[]') FROM source_document AS source
)`;

const organizationsOf = (slugs: readonly string[]): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(
    'row', row_to_json(organization),
    'aliases', ARRAY(
      SELECT alias FROM organization_alias WHERE organization_slug = organization.slug ORDER BY position
    ),
    'units', ARRAY(SELECT name FROM organization_unit WHERE organization_slug = organization.slug ORDER BY position)
  )), '[]')
  FROM organization
  WHERE slug = ANY(${[...slugs]}::text[])
)`;
