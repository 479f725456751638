import type { AgencyDocument, OrganizationDocument, SourceDocument } from '@zhuli/domain';
import type { Prisma } from '../generated/client.ts';
import { type AgencyRow, agencyOf } from '../mapping/agency.ts';
import { type OrganizationRow, organizationOf } from '../mapping/organization.ts';
import { type SourceDocumentRow, sourceDocumentOf } from '../mapping/source-document.ts';

/** What programs refer to: bodies and source documents. Not versioned; their keys never change. */
export interface References {
  readonly agencies: readonly AgencyDocument[];
  readonly organizations: readonly OrganizationDocument[];
  readonly sources: readonly SourceDocument[];
}

interface Rows {
  readonly agencies: readonly { readonly row: AgencyRow; readonly successors: string[] }[];
  readonly organizations: readonly {
    readonly row: OrganizationRow;
    readonly aliases: string[];
    readonly units: string[];
  }[];
  readonly sources: readonly SourceDocumentRow[];
}

/** Reads them all, in one statement. */
export async function readReferences(
  reader: Pick<Prisma.TransactionClient, '$queryRaw'>,
): Promise<References> {
  const [found] = await reader.$queryRaw<{ rows: string }[]>`
    SELECT json_strip_nulls(json_build_object(
      'agencies', (
        SELECT coalesce(json_agg(json_build_object(
          'row', row_to_json(agency),
          'successors', ARRAY(
            SELECT successor_code FROM agency_succession WHERE predecessor_code = agency.code ORDER BY position
          )
        ) ORDER BY agency.code), '[]')
        FROM agency
      ),
      'organizations', (
        SELECT coalesce(json_agg(json_build_object(
          'row', row_to_json(organization),
          'aliases', ARRAY(
            SELECT alias FROM organization_alias WHERE organization_slug = organization.slug ORDER BY position
          ),
          'units', ARRAY(
            SELECT name FROM organization_unit WHERE organization_slug = organization.slug ORDER BY position
          )
        ) ORDER BY organization.slug), '[]')
        FROM organization
      ),
      'sources', (SELECT coalesce(json_agg(source ORDER BY source.id COLLATE "C"), '[]') FROM source_document AS source)
    ))::text AS rows`;
  const { agencies, organizations, sources } = JSON.parse(found?.rows ?? '') as Rows;
  return {
    agencies: agencies.map(({ row, successors }) => agencyOf(row, successors)),
    organizations: organizations.map(({ row, aliases, units }) => organizationOf(row, aliases, units)),
    sources: sources.map(sourceDocumentOf),
  };
}
