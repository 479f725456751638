import type { Prisma } from '../generated/client.ts';

/** What the register knows of an edition before it is published anew. Null: not there. */
export interface EditionState {
  readonly programId: number | null;
  readonly editionId: number | null;
  readonly liveVersionId: number | null;
  /** Of the newest version, whatever became of it; 0 where there is none. */
  readonly lastNumber: number;
  /** The slug was a program's once and must not become another's. */
  readonly isRetired: boolean;
}

export async function readEditionState(
  transaction: Prisma.TransactionClient,
  slug: string,
  fiscalYear: number,
): Promise<EditionState> {
  const [state] = await transaction.$queryRaw<EditionState[]>`
    SELECT
      program.id AS "programId",
      edition.id AS "editionId",
      edition.live_version_id AS "liveVersionId",
      (SELECT coalesce(max(number), 0) FROM program_version WHERE edition_id = edition.id) AS "lastNumber",
      EXISTS (SELECT FROM retired_slug WHERE retired_slug.slug = wanted.slug) AS "isRetired"
    FROM (SELECT ${slug}::text COLLATE "C" AS slug) AS wanted
    LEFT JOIN program ON program.slug = wanted.slug
    LEFT JOIN edition ON edition.program_id = program.id AND edition.fiscal_year = ${fiscalYear}`;
  if (!state) throw new Error('The state of an edition is always one row');
  return state;
}
