import { Prisma, type PrismaClient } from '../generated/client.ts';
import type { CountMemory } from './count-memory.ts';
import {
  CHANGE_SUBJECTS,
  type ChangeKey,
  type ChangePage,
  type ChangeRecord,
  type ChangeRequest,
  type VersionRecord,
} from './history.ts';
import { currentRevision, totalCount } from './page.ts';
import { recordAsJson, type VersionJson, versionRecord } from './versions.ts';

interface Facts {
  readonly currentRevision: number;
  readonly counted: number | null;
  readonly hasMore: boolean;
  readonly hasOthers: boolean;
}

interface ChangeRow {
  readonly revision: number;
  /** The place among the subjects, from 1. */
  readonly subject: number;
  readonly key: string;
  readonly fiscalYear: number;
  readonly publishedAt: Date;
  readonly action: ChangeRecord['action'];
  /** VersionJson. */
  readonly from: string | null;
  readonly to: string | null;
}

type FoundRow = Facts & (ChangeRow | { readonly revision: null });

const isFound = (row: FoundRow): row is Facts & ChangeRow => row.revision !== null;

/**
 * What happened after a revision, the oldest first, in one statement. Revisions are committed in the order of their numbers, since
 * publishers take turns: whoever sees one has seen all before it, so a reader who goes on from where it stood misses nothing.
 */
export async function readChanges(
  prisma: PrismaClient,
  counts: CountMemory,
  { since, size, beyond }: ChangeRequest,
): Promise<ChangePage> {
  const list = JSON.stringify(['changes', since]);
  const remembered = counts.recall(list);
  const rows = await prisma.$queryRaw<FoundRow[]>`
    WITH page AS (
      SELECT * FROM ${entries(since, size, beyond)} AS entry
      ${beyond ? Prisma.sql`WHERE ${isBeyond(beyond)}` : Prisma.empty}
      ORDER BY revision, subject, key, fiscal_year
      LIMIT ${size + 1}
    ),
    chosen AS (SELECT * FROM page ORDER BY revision, subject, key, fiscal_year LIMIT ${size})
    SELECT
      now.revision AS "currentRevision",
      CASE WHEN now.revision <> ${remembered?.revision ?? -1} THEN (
        SELECT count(*)::int FROM revision_entry WHERE action <> 'superseded' AND revision > ${since}
      ) + (
        SELECT count(*)::int FROM reference_entry WHERE revision > ${since}
      ) END AS counted,
      (SELECT count(*) FROM page) > ${size} AS "hasMore",
      chosen.revision, chosen.subject, chosen.key, chosen.fiscal_year AS "fiscalYear",
      revision.published_at AS "publishedAt", chosen.action,
      chosen.from_version AS "from", chosen.to_version AS "to"
    FROM ${currentRevision}
    LEFT JOIN (chosen JOIN catalogue_revision AS revision ON revision.revision = chosen.revision) ON true
    ORDER BY chosen.revision, chosen.subject, chosen.key, chosen.fiscal_year`;
  const [facts] = rows;
  if (!facts) throw new Error('A page has a row even where it is empty');
  const count = totalCount({ ...facts, revision: facts.currentRevision }, remembered);
  counts.keep(list, { revision: facts.currentRevision, count });
  return {
    items: rows.filter(isFound).map(changeRecord),
    totalCount: count,
    hasNextPage: facts.hasMore,
    hasPreviousPage: beyond !== undefined && beyond.revision > since,
    revision: facts.currentRevision,
  };
}

const subjectNumber = (subject: ChangeKey['subject']): number => CHANGE_SUBJECTS.indexOf(subject) + 1;

const isBeyond = ({ revision, subject, key, fiscalYear }: ChangeKey): Prisma.Sql => Prisma.sql`
  (revision, subject, key, fiscal_year) > (${revision}::int, ${subjectNumber(subject)}::int, ${key}::text COLLATE "C", ${fiscalYear}::int)`;

/**
 * The entries that a page may be made of: what is left of the revision in which it begins, and whole revisions after it, until there
 * are enough. Those of one revision are taken together, for only then are they in order.
 */
const enoughOf = (
  table: Prisma.Sql,
  since: number,
  size: number,
  beyond: ChangeKey | undefined,
): Prisma.Sql => {
  const later = beyond ? Math.max(since, beyond.revision) : since;
  const rest =
    beyond && beyond.revision > since
      ? Prisma.sql`(SELECT * FROM ${table} WHERE revision = ${beyond.revision}) UNION ALL`
      : Prisma.empty;
  return Prisma.sql`(
    ${rest} (
      SELECT * FROM ${table} WHERE revision > ${later}
      ORDER BY revision FETCH FIRST (${size + 1}::int) ROWS WITH TIES
    )
  )`;
};

function entries(since: number, size: number, beyond: ChangeKey | undefined): Prisma.Sql {
  const told = Prisma.sql`(SELECT * FROM revision_entry WHERE action <> 'superseded') AS told`;
  const entered = Prisma.sql`reference_entry`;
  return Prisma.sql`(
    SELECT
      entry.revision, ${subjectNumber('program')}::int AS subject, program.slug AS key, edition.fiscal_year,
      CASE WHEN entry.action = 'withdrawn' THEN 'withdrawn' WHEN old.id IS NULL THEN 'published' ELSE 'updated' END AS action,
      CASE entry.action WHEN 'withdrawn' THEN version.record ELSE old.record END AS from_version,
      CASE entry.action WHEN 'published' THEN version.record END AS to_version
    FROM ${enoughOf(told, since, size, beyond)} AS entry
    JOIN (
      SELECT version.*, ${recordAsJson(Prisma.sql`version`)}::text AS record FROM program_version AS version
    ) AS version ON version.id = entry.version_id
    JOIN edition ON edition.id = version.edition_id
    JOIN program ON program.id = edition.program_id
    LEFT JOIN LATERAL (
      SELECT old.id, ${recordAsJson(Prisma.sql`old`)}::text AS record
      FROM revision_entry AS other
      JOIN program_version AS old ON old.id = other.version_id
      WHERE other.revision = entry.revision AND other.action = 'superseded' AND old.edition_id = version.edition_id
    ) AS old ON true
    UNION ALL
    SELECT
      entry.revision,
      CASE
        WHEN agency_code IS NOT NULL THEN ${subjectNumber('agency')}::int
        WHEN organization_slug IS NOT NULL THEN ${subjectNumber('organization')}::int
        ELSE ${subjectNumber('source_document')}::int
      END,
      coalesce(agency_code, organization_slug, source_document_id) COLLATE "C", 0,
      CASE WHEN is_new THEN 'published' ELSE 'updated' END,
      NULL, NULL
    FROM ${enoughOf(entered, since, size, beyond)} AS entry
  )`;
}

function changeRecord(row: ChangeRow): ChangeRecord {
  const { subject, from, to } = row;
  const name = CHANGE_SUBJECTS[subject - 1];
  if (!name) throw new Error(`No subject of changes has the number ${subject}`);
  return {
    revision: row.revision,
    subject: name,
    key: row.key,
    fiscalYear: row.fiscalYear,
    publishedAt: row.publishedAt,
    action: row.action,
    from: versionOf(from),
    to: versionOf(to),
  };
}

const versionOf = (json: string | null): VersionRecord | null =>
  json === null ? null : versionRecord(JSON.parse(json) as VersionJson);
