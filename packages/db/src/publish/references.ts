import type { ProgramDocument } from '@zhuli/domain';
import type { Prisma } from '../generated/client.ts';
import { PublicationRefused } from './refusal.ts';

/** The agencies, organizations and source documents that a document names, each once. */
export function referencesOf(document: ProgramDocument): {
  readonly agencies: string[];
  readonly organizations: string[];
  readonly sources: string[];
} {
  const distinct = (values: readonly (string | undefined)[]) => [
    ...new Set(values.filter((value) => value !== undefined)),
  ];
  return {
    agencies: distinct([...document.agencies, ...document.contacts.map(({ agency }) => agency)]),
    organizations: distinct([
      ...document.organizations.map(({ organization }) => organization),
      ...document.contacts.map(({ organization }) => organization),
    ]),
    sources: distinct(document.sources.map((source) => source.document)),
  };
}

/** The foreign keys would refuse it too, without saying what is missing where. */
export async function requireReferences(
  transaction: Prisma.TransactionClient,
  document: ProgramDocument,
): Promise<void> {
  const { agencies, organizations, sources } = referencesOf(document);
  const missing = await transaction.$queryRaw<{ kind: string; key: string }[]>`
    SELECT 'agency' AS kind, key FROM unnest(${agencies}::text[]) AS key
    WHERE NOT EXISTS (SELECT FROM agency WHERE code = key)
    UNION ALL
    SELECT 'organization', key FROM unnest(${organizations}::text[]) AS key
    WHERE NOT EXISTS (SELECT FROM organization WHERE slug = key)
    UNION ALL
    SELECT 'source document', key FROM unnest(${sources}::text[]) AS key
    WHERE NOT EXISTS (SELECT FROM source_document WHERE id = key)`;
  if (missing.length === 0) return;
  const names = missing.map(({ kind, key }) => `the ${kind} "${key}"`).join(', ');
  throw new PublicationRefused(
    'REFERENCE_UNKNOWN',
    `"${document.slug}" names ${names}, which the register does not have. Add it first, or correct the name.`,
  );
}
