import type { PrismaClient } from '../generated/client.ts';
import { type AgencyRow, agencyOf } from '../mapping/agency.ts';
import type { AgencyRecord } from './records.ts';

interface FoundAgency {
  readonly row: AgencyRow;
  readonly successors: string[];
  readonly predecessors: string[];
}

/** All agencies by code, in one statement. */
export async function readAgencies(prisma: PrismaClient): Promise<AgencyRecord[]> {
  const found = await prisma.$queryRaw<{ json: string }[]>`
    SELECT json_strip_nulls(json_build_object(
      'row', row_to_json(agency),
      'successors', ARRAY(
        SELECT successor_code FROM agency_succession WHERE predecessor_code = agency.code ORDER BY position
      ),
      'predecessors', ARRAY(
        SELECT predecessor_code FROM agency_succession WHERE successor_code = agency.code
        ORDER BY predecessor_code COLLATE "C"
      )
    ))::text AS json
    FROM agency
    ORDER BY agency.code`;
  return found.map(({ json }) => {
    const { row, successors, predecessors } = JSON.parse(json) as FoundAgency;
    return { ...agencyOf(row, successors), predecessors };
  });
}
