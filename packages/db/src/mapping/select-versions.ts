import type { ProgramDocument } from '@zhuli/domain';
import { Prisma } from '../generated/client.ts';
import { CHILD_TABLES } from './child-tables.ts';
import { fromRows, type VersionRows } from './document.ts';

const children = Prisma.raw(
  CHILD_TABLES.map(
    (table) =>
      `'${table}', (SELECT coalesce(json_agg(child ORDER BY child.position), '[]') FROM ${table} AS child WHERE child.version_id = version.id)`,
  ).join(',\n'),
);

/**
 * An SQL expression: a version with all that hangs on it as one piece of JSON, to be read with `documentOf`. Without nulls, since
 * what is absent should cost nothing on the way.
 */
export const versionAsJson = (versionId: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT json_strip_nulls(json_build_object(
    'program', json_build_object('slug', program.slug),
    'edition', json_build_object('fiscal_year', edition.fiscal_year),
    'version', row_to_json(version),
    'children', json_build_object(${children})
  ))::text
  FROM program_version AS version
  JOIN edition ON edition.id = version.edition_id
  JOIN program ON program.id = edition.program_id
  WHERE version.id = ${versionId}
)`;

export const documentOf = (json: string): ProgramDocument => fromRows(JSON.parse(json) as VersionRows);

/** Reads versions in one statement, as documents by version id. */
export async function selectVersions(
  reader: Pick<Prisma.TransactionClient, '$queryRaw'>,
  versionIds: readonly number[],
): Promise<Map<number, ProgramDocument>> {
  const found = await reader.$queryRaw<{ id: number; json: string | null }[]>`
    SELECT wanted.id, ${versionAsJson(Prisma.sql`wanted.id`)} AS json
    FROM unnest(${[...versionIds]}::int[]) AS wanted (id)`;
  return new Map(found.flatMap(({ id, json }) => (json === null ? [] : [[id, documentOf(json)]])));
}
