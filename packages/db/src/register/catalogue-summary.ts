import type { PrismaClient } from '../generated/client.ts';
import type { CatalogueSummary } from './records.ts';

/** Tells what the catalogue holds, in one statement, and counts anew only where there is a new revision. */
export function catalogueSummary(prisma: PrismaClient): () => Promise<CatalogueSummary> {
  let remembered: CatalogueSummary | undefined;
  return async () => {
    const known = remembered;
    const [summary = known] = await prisma.$queryRaw<CatalogueSummary[]>`
      WITH
        last AS (
          SELECT revision, published_at FROM catalogue_revision
          UNION ALL
          SELECT 0, NULL
          ORDER BY revision DESC
          LIMIT 1
        ),
        live AS (SELECT live_version_id, program_id, fiscal_year FROM edition WHERE live_version_id IS NOT NULL)
      SELECT
        last.revision,
        last.published_at AS "publishedAt",
        (SELECT count(DISTINCT program_id)::int FROM live) AS "programCount",
        (SELECT count(*)::int FROM track WHERE version_id IN (SELECT live_version_id FROM live)) AS "trackCount",
        (SELECT count(*)::int FROM agency) AS "agencyCount",
        (SELECT count(*)::int FROM organization) AS "organizationCount",
        ARRAY(SELECT DISTINCT fiscal_year FROM live ORDER BY fiscal_year) AS "fiscalYears"
      FROM last
      WHERE last.revision <> ${known?.revision ?? -1}`;
    if (!summary) throw new Error('The database left out a summary that was not remembered');
    remembered = summary;
    return summary;
  };
}
