import type { ProgramDocument } from '@zhuli/domain';
import type { SearchNames } from '@zhuli/domain/search';
import type { Prisma } from '../../generated/client.ts';
import { referencesOf } from '../../publish/references.ts';

interface FoundNames {
  readonly kind: 'agency' | 'organization';
  readonly key: string;
  readonly names: readonly string[];
}

/** Reads, in one statement, every name of what the documents refer to: an agency under all names of its line. */
export async function readSearchNames(
  reader: Pick<Prisma.TransactionClient, '$queryRaw'>,
  documents: readonly ProgramDocument[],
): Promise<SearchNames> {
  const references = documents.map(referencesOf);
  const agencies = [...new Set(references.flatMap((each) => each.agencies))];
  const organizations = [...new Set(references.flatMap((each) => each.organizations))];
  const found = await reader.$queryRaw<FoundNames[]>`
    WITH RECURSIVE line (origin, code, direction) AS (
      SELECT code COLLATE "C", code COLLATE "C", direction
      FROM unnest(${agencies}::text[]) AS code, unnest(ARRAY['earlier', 'later']) AS direction
      UNION
      SELECT
        origin,
        (CASE direction WHEN 'later' THEN successor_code ELSE predecessor_code END) COLLATE "C",
        direction
      FROM line
      JOIN agency_succession
        ON line.code = CASE direction WHEN 'later' THEN predecessor_code ELSE successor_code END
    ),
    agency_name (origin, name) AS (
      SELECT origin, unnest(ARRAY[agency.name, agency.name_en, agency.code] || agency.aliases)
      FROM line JOIN agency USING (code)
    )
    SELECT 'agency' AS kind, origin AS key, array_agg(DISTINCT name) AS names FROM agency_name GROUP BY origin
    UNION ALL
    SELECT 'organization', slug,
      ARRAY[name, name_en]
      || ARRAY(SELECT alias FROM organization_alias WHERE organization_slug = slug ORDER BY position)
      || ARRAY(SELECT organization_unit.name FROM organization_unit WHERE organization_slug = slug ORDER BY position)
    FROM organization WHERE slug = ANY(${organizations}::text[])`;
  const names = new Map(found.map(({ kind, key, names }) => [`${kind} ${key}`, names]));
  return {
    agency: (code) => names.get(`agency ${code}`) ?? [],
    organization: (slug) => names.get(`organization ${slug}`) ?? [],
  };
}
