import { references } from '@zhuli/domain/testing';
import type { Database } from '../../connection/database.ts';
import { saveReferences } from '../../references/save-references.ts';
import { days } from './arbitrary-register.ts';

/** How many it takes until going through a table is not the cheapest in any case. */
export const MANY = 10_000;

/** Fills an empty register with programs that have nothing but what they are found by, a hundredth of them each thing. */
export async function fillWithMany(database: Database): Promise<void> {
  await saveReferences(database, references, { now: days(0) });
  await database.prisma.$transaction(
    async (transaction) => {
      for (const statement of STATEMENTS) await transaction.$executeRawUnsafe(statement);
    },
    { timeout: 120_000 },
  );
  await database.prisma.$executeRawUnsafe('VACUUM ANALYZE');
}

const all = `generate_series(1, ${MANY}) AS i`;
const kind = `(CASE WHEN i % 100 = 0 THEN 'equity' ELSE 'subsidy' END)::support_kind`;
const deadline = `timestamptz '2022-01-01' + i * interval '1 hour'`;

const STATEMENTS: readonly string[] = [
  `INSERT INTO catalogue_revision SELECT 1 + i, timestamptz '2023-01-01' + i * interval '1 second' FROM ${all}`,
  `INSERT INTO program (id, slug) SELECT i, 'p' || lpad(i::text, 6, '0') FROM ${all}`,
  `INSERT INTO edition (id, program_id, fiscal_year) SELECT i, i, 2023 FROM ${all}`,
  `INSERT INTO program_version (id, edition_id, number, name_zh, name_en, summary_zh, summary_en)
   SELECT i, i, 1, '計畫' || i, 'Program ' || i, '摘要', 'Summary' FROM ${all}`,
  "INSERT INTO agency (code, name, name_en) SELECT 'X' || n, n || '局', 'Bureau ' || n FROM generate_series(1, 500) AS n",
  `INSERT INTO program_agency SELECT i, CASE WHEN i % 100 = 0 THEN 'NORTH' ELSE 'X' || 1 + i % 500 END, 0 FROM ${all}`,
  `INSERT INTO program_theme SELECT i, (CASE WHEN i % 100 = 0 THEN 'water' ELSE 'digital' END)::theme, 0 FROM ${all}`,
  `INSERT INTO program_organization (version_id, position, organization_slug, role)
   SELECT i, 0, CASE WHEN i % 100 = 0 THEN 'bank' ELSE 'center' END, 'executing' FROM ${all}`,
  `INSERT INTO track (version_id, key, position, name_zh, kind) SELECT i, 'track', 0, '分項', ${kind} FROM ${all}`,
  `INSERT INTO source_reference SELECT i, 'source', 0, 'handbook-112', '第1頁' FROM ${all}`,
  `INSERT INTO citation (version_id, position, source_key, quote, track_key) SELECT i, 0, 'source', '原文', 'track' FROM ${all}`,
  `INSERT INTO citation (version_id, position, source_key, quote, organization_position)
   SELECT i, 1, 'source', '原文', 0 FROM ${all}`,
  `UPDATE program_version SET state = 'published', published_revision = 1 + id,
   published_at = timestamptz '2023-01-01' + id * interval '1 second'`,
  'UPDATE edition SET live_version_id = id',
  `INSERT INTO version_index SELECT i, 1 FROM ${all}`,
  `INSERT INTO track_index (version_id, track_key, position, kind, ceiling, ceiling_instrument, has_quota, counties)
   SELECT i, 'track', 0, ${kind}, i * 1000, 'grant', false, CASE WHEN i % 100 = 0 THEN ARRAY['hualien'] END FROM ${all}`,
  `INSERT INTO window_span SELECT i, 'track', 0, 'open', NULL, ${deadline}, ${deadline} FROM ${all}`,
  `INSERT INTO window_span SELECT i, 'track', 1, 'closed', ${deadline}, NULL, NULL FROM ${all}`,
  `INSERT INTO program_search
   SELECT i, 'p' || lpad(i::text, 6, '0'), 2023, '計畫' || i, i * 1000, ('rare' || lpad((i % 100)::text, 2, '0'))::tsvector,
     array_to_tsvector(ARRAY['common', 'rare' || lpad((i % 100)::text, 2, '0')] || ARRAY(SELECT 'word' || i || '-' || n FROM generate_series(1, 100) AS n))
   FROM ${all}`,
];
