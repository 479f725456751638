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

export interface Draft extends VersionPlace {
  readonly rows: VersionRows;
}

/** Writes documents as new drafts of editions, in two statements for all of them, and returns the versions' ids in their order. */
export async function insertDrafts(
  transaction: Prisma.TransactionClient,
  drafts: readonly Draft[],
): Promise<number[]> {
  const versions = drafts.map(({ rows, editionId, number, createdAt }) => ({
    ...rows.version,
    edition_id: editionId,
    number,
    created_at: createdAt,
  }));
  const inserted = await transaction.$queryRaw<{ id: number; editionId: number; number: number }[]>`
    INSERT INTO program_version (edition_id, number, created_at, ${columns})
    SELECT edition_id, number, created_at, ${columns}
    FROM json_populate_recordset(NULL::program_version, ${JSON.stringify(versions)}::json)
    RETURNING id, edition_id AS "editionId", number`;
  const idOf = new Map(inserted.map(({ id, editionId, number }) => [`${editionId} ${number}`, id]));
  const ids = drafts.map(({ editionId, number }) => {
    const id = idOf.get(`${editionId} ${number}`);
    if (id === undefined) throw new Error('The database gave a new version no id');
    return id;
  });
  const owned = Object.fromEntries(
    CHILD_TABLES.map((table) => [
      table,
      drafts.flatMap(({ rows }, index) =>
        rows.children[table].map((row: object) => ({ version_id: ids[index], ...row })),
      ),
    ]),
  );
  await transaction.$executeRaw`
    WITH input AS (SELECT ${JSON.stringify(owned)}::json AS children),
    ${insertions}
    SELECT 1`;
  return ids;
}

/** Writes a document as a new draft of an edition, in two statements, and returns the version's id. */
export async function insertDraft(
  transaction: Prisma.TransactionClient,
  rows: VersionRows,
  place: VersionPlace,
): Promise<number> {
  const [versionId] = (await insertDrafts(transaction, [{ rows, ...place }])) as [number];
  return versionId;
}
