import { Prisma } from '../generated/client.ts';
import { agencyLine } from './agency-line.ts';
import type { ProgramFilter } from './program-filter.ts';
import { trackConditions } from './track-conditions.ts';

/** Conditions on the rows `edition` and `version` of `publishedEditions`. */
export function programConditions(filter: ProgramFilter): readonly Prisma.Sql[] {
  const { agencies, organizations, themes, fiscalYears, updatedSince } = filter;
  const ofTracks = trackConditions(filter);
  return [
    ...(agencies ? [ofAgencies(agencies)] : []),
    ...(organizations ? [ofOrganizations(organizations)] : []),
    ...(themes ? [ofThemes(themes)] : []),
    ...(fiscalYears ? [Prisma.sql`edition.fiscal_year = ANY(${[...fiscalYears]}::int[])`] : []),
    ...(updatedSince ? [Prisma.sql`version.published_at >= ${updatedSince.toISOString()}::timestamptz`] : []),
    ...(ofTracks.length === 0 ? [] : [hasTrack(ofTracks)]),
  ];
}

const ofAgencies = (codes: readonly string[]): Prisma.Sql => Prisma.sql`version.id IN (
  SELECT version_id FROM program_agency WHERE agency_code = ANY(ARRAY(${agencyLine(codes)}))
)`;

const ofOrganizations = (slugs: readonly string[]): Prisma.Sql => Prisma.sql`version.id IN (
  SELECT version_id FROM program_organization WHERE organization_slug = ANY(${[...slugs]}::text[])
  UNION ALL
  SELECT version_id FROM contact_point WHERE organization_slug = ANY(${[...slugs]}::text[])
)`;

/** Sent as text: an embedded database that was opened before its migrations ran cannot write arrays of the types they made. */
const ofThemes = (themes: readonly string[]): Prisma.Sql =>
  Prisma.sql`version.id IN (SELECT version_id FROM program_theme WHERE theme = ANY(${[...themes]}::text[]::theme[]))`;

const hasTrack = (conditions: readonly Prisma.Sql[]): Prisma.Sql => Prisma.sql`version.id IN (
  SELECT outlined.version_id FROM track_index AS outlined WHERE ${Prisma.join([...conditions], ' AND ')}
)`;
