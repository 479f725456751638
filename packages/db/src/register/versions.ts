import type { ProgramDocument } from '@zhuli/domain';
import type { PrismaClient } from '../generated/client.ts';
import { Prisma } from '../generated/client.ts';
import { documentOf, versionAsJson } from '../mapping/select-versions.ts';
import type { VersionRecord } from './history.ts';
import type { EditionSortKey } from './records.ts';
import type { VersionCache } from './version-cache.ts';

/** An SQL expression: a row of `program_version` as a VersionJson. */
export const recordAsJson = (version: Prisma.Sql): Prisma.Sql => Prisma.sql`json_build_object(
  'versionId', ${version}.id,
  'number', ${version}.number,
  'publishedAt', ${version}.published_at,
  'retiredAt', ${version}.retired_at,
  'state', ${version}.state,
  'revision', ${version}.published_revision
)`;

/**
 * An SQL expression: the versions of editions that were ever published, as a JSON list of lists, each the latest first. Drafts and
 * what was never published are not among them.
 */
export const versionsAsJson = (editions: readonly EditionSortKey[]): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(json_agg(coalesce(versions.list, '[]') ORDER BY wanted.place), '[]')
  FROM unnest(
    ${editions.map(({ slug }) => slug)}::text[],
    ${editions.map(({ fiscalYear }) => fiscalYear)}::int[]
  ) WITH ORDINALITY AS wanted (slug, fiscal_year, place),
  LATERAL (
    SELECT json_agg(${recordAsJson(Prisma.sql`version`)} ORDER BY version.published_revision DESC) AS list
    FROM program
    JOIN edition ON edition.program_id = program.id
    JOIN program_version AS version ON version.edition_id = edition.id
    WHERE program.slug = wanted.slug AND edition.fiscal_year = wanted.fiscal_year
      AND version.published_at IS NOT NULL
  ) AS versions
)`;

export type VersionJson = Omit<VersionRecord, 'publishedAt' | 'retiredAt'> & {
  readonly publishedAt: string;
  readonly retiredAt?: string | null;
};

export const versionRecord = ({ publishedAt, retiredAt, ...version }: VersionJson): VersionRecord => ({
  ...version,
  publishedAt: new Date(publishedAt),
  retiredAt: retiredAt ? new Date(retiredAt) : null,
});

/** Reads the content of what was ever published; what is in memory is not asked for. */
export async function readVersionDocuments(
  prisma: PrismaClient,
  cache: VersionCache,
  versionIds: readonly number[],
): Promise<(ProgramDocument | null)[]> {
  const known = cache.snapshot();
  const unknown = [...new Set(versionIds)].filter((id) => !known.has(id));
  const found = new Map<number, ProgramDocument>();
  if (unknown.length > 0) {
    const rows = await prisma.$queryRaw<{ id: number; json: string }[]>`
      SELECT chosen.id, ${versionAsJson(Prisma.sql`chosen.id`)} AS json
      FROM program_version AS chosen
      WHERE chosen.id = ANY(${unknown}::int[]) AND chosen.published_at IS NOT NULL`;
    for (const { id, json } of rows) found.set(id, documentOf(json));
  }
  return versionIds.map((id) => {
    const document = known.get(id) ?? found.get(id);
    if (document) cache.put(id, document);
    return document ?? null;
  });
}
