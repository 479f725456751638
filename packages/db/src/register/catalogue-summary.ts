import type { PrismaClient } from '../generated/client.ts';
import type { CatalogueSummary } from './register.ts';

/** What the catalogue holds now, in one statement. */
export async function readCatalogueSummary(prisma: PrismaClient): Promise<CatalogueSummary> {
  const [summary] = await prisma.$queryRaw<CatalogueSummary[]>`
    WITH live AS (SELECT live_version_id, program_id, fiscal_year FROM edition WHERE live_version_id IS NOT NULL)
    SELECT
      coalesce(last.revision, 0) AS revision,
      last.published_at AS "publishedAt",
      (SELECT count(DISTINCT program_id)::int FROM live) AS "programCount",
      (SELECT count(*)::int FROM track WHERE version_id IN (SELECT live_version_id FROM live)) AS "trackCount",
      (SELECT count(*)::int FROM agency) AS "agencyCount",
      (SELECT count(*)::int FROM organization) AS "organizationCount",
      ARRAY(SELECT DISTINCT fiscal_year FROM live ORDER BY fiscal_year DESC) AS "fiscalYears"
    FROM (SELECT 1) AS one
    LEFT JOIN (SELECT revision, published_at FROM catalogue_revision ORDER BY revision DESC LIMIT 1) AS last ON true`;
  if (!summary) throw new Error('A summary is always one row');
  return summary;
}
