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

type Reader = Pick<Prisma.TransactionClient, '$queryRaw'>;

/**
 * Reads versions with all that hangs on them, in one statement, as documents by version id.
 * Each comes as one piece of JSON without nulls: what is absent costs nothing on the way.
 */
export async function selectVersions(
  reader: Reader,
  versionIds: readonly number[],
): Promise<Map<number, ProgramDocument>> {
  const found = await reader.$queryRaw<{ id: number; rows: string }[]>`
    SELECT version.id, json_strip_nulls(json_build_object(
      'program', json_build_object('slug', program.slug),
      'edition', json_build_object('fiscal_year', edition.fiscal_year),
      'version', row_to_json(version),
      'children', json_build_object(${children})
    ))::text AS rows
    FROM program_version AS version
    JOIN edition ON edition.id = version.edition_id
    JOIN program ON program.id = edition.program_id
    WHERE version.id = ANY(${[...versionIds]}::int[])`;
  return new Map(found.map(({ id, rows }) => [id, fromRows(JSON.parse(rows) as VersionRows)]));
}
