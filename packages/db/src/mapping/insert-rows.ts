import { Prisma } from '../generated/client.ts';
import { CHILD_TABLES } from './child-tables.ts';
import type { VersionRows } from './document.ts';
import type { VersionRow } from './version.ts';

const versionColumns: { readonly [Column in keyof Required<VersionRow>]: null } = {
  name_zh: null,
  name_en: null,
  name_en_unofficial: null,
  name_editorial_zh: null,
  name_editorial_en: null,
  summary_zh: null,
  summary_en: null,
  lifecycle: null,
  replaced_by_slug: null,
  note_zh: null,
  note_en: null,
};
const columns = Prisma.raw(Object.keys(versionColumns).join(', '));

/** The foreign keys between the tables are checked at the end of the statement, so the order of the tables does not matter. */
const insertions = Prisma.raw(
  CHILD_TABLES.map(
    (table) =>
      `${table}_rows AS (INSERT INTO ${table} SELECT made.* FROM input, json_populate_recordset(NULL::${table}, input.children -> '${table}') AS made)`,
  ).join(',\n'),
);

export interface VersionPlace {
  readonly editionId: number;
  readonly number: number;
  readonly createdAt: Date;
}

/** Writes a document as a new draft of an edition, in two statements, and returns the version's id. */
export async function insertDraft(
  transaction: Prisma.TransactionClient,
  { version, children }: VersionRows,
  { editionId, number, createdAt }: VersionPlace,
): Promise<number> {
  const inserted = await transaction.$queryRaw<{ id: number }[]>`
    INSERT INTO program_version (edition_id, number, created_at, ${columns})
    SELECT ${editionId}, ${number}, ${createdAt.toISOString()}::timestamptz, ${columns}
    FROM json_populate_record(NULL::program_version, ${JSON.stringify(version)}::json)
    RETURNING id`;
  const versionId = inserted[0]?.id;
  if (versionId === undefined) throw new Error('The database gave a new version no id');
  const owned = Object.fromEntries(
    Object.entries(children).map(([table, rows]) => [
      table,
      rows.map((row: object) => ({ version_id: versionId, ...row })),
    ]),
  );
  await transaction.$executeRaw`
    WITH input AS (SELECT ${JSON.stringify(owned)}::json AS children),
    ${insertions}
    SELECT 1`;
  return versionId;
}
