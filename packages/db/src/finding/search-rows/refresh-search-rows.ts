import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '../../generated/client.ts';
import { selectVersions } from '../../mapping/select-versions.ts';
import type { References } from '../../references/read-references.ts';
import { agencyLine } from '../agency-line.ts';
import { writeSearchRows } from './write-search-rows.ts';

/** Agencies and organizations whose names, or places in a line, are not what they were. */
export interface Renamed {
  readonly agencies: readonly string[];
  readonly organizations: readonly string[];
}

type Named = Pick<References, 'agencies' | 'organizations'>;

export function renamedIn(before: Named, after: Named): Renamed {
  const agencies = new Map(before.agencies.map((agency) => [agency.code, namesOf(agency)]));
  const organizations = new Map(before.organizations.map((each) => [each.slug, namesOf(each)]));
  return {
    agencies: after.agencies
      .filter((agency) => !isDeepStrictEqual(agencies.get(agency.code), namesOf(agency)))
      .map(({ code }) => code),
    organizations: after.organizations
      .filter((each) => !isDeepStrictEqual(organizations.get(each.slug), namesOf(each)))
      .map(({ slug }) => slug),
  };
}

const namesOf = (
  body: Pick<References['agencies'][number], 'name' | 'nameEn' | 'aliases'> & {
    readonly successors?: readonly string[];
    readonly units?: readonly string[];
  },
) => [body.name, body.nameEn, body.aliases, body.successors ?? [], body.units ?? []];

/** The versions that are searched under names of these, as the lines of agencies stand now. */
export async function versionsNaming(
  transaction: Prisma.TransactionClient,
  { agencies, organizations }: Renamed,
): Promise<readonly number[]> {
  if (agencies.length + organizations.length === 0) return [];
  const found = await transaction.$queryRaw<{ id: number }[]>`
    SELECT indexed.version_id AS id FROM program_search AS indexed
    WHERE indexed.version_id IN (
      SELECT version_id FROM program_agency WHERE agency_code = ANY(ARRAY(${agencyLine(agencies)}))
      UNION
      SELECT version_id FROM contact_point WHERE agency_code = ANY(ARRAY(${agencyLine(agencies)}))
      UNION
      SELECT version_id FROM program_organization WHERE organization_slug = ANY(${[...organizations]}::text[])
      UNION
      SELECT version_id FROM contact_point WHERE organization_slug = ANY(${[...organizations]}::text[])
    )`;
  return found.map(({ id }) => id);
}

const AT_ONCE = 100;

/** Writes what versions are searched by anew, under the names of now. */
export async function refreshSearchRows(
  transaction: Prisma.TransactionClient,
  versionIds: readonly number[],
): Promise<void> {
  for (let start = 0; start < versionIds.length; start += AT_ONCE) {
    const documents = await selectVersions(transaction, versionIds.slice(start, start + AT_ONCE));
    await writeSearchRows(
      transaction,
      [...documents].map(([versionId, document]) => ({ versionId, document })),
    );
  }
}
