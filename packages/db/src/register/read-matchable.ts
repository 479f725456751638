import type { Selection } from '@zhuli/domain';
import { programConditions } from '../finding/program-conditions.ts';
import type { ProgramFilter } from '../finding/program-filter.ts';
import { trackConditions } from '../finding/track-conditions.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { type FoundVersion, foundVersionColumns, publishedEdition } from './found-version.ts';
import { MatchMemory } from './match-memory.ts';
import type { Matchable, MatchReads } from './matching.ts';
import { currentRevision } from './page.ts';
import { publishedEditions } from './published.ts';
import type { VersionCache } from './version-cache.ts';

/** A publication between two readings makes one more necessary; so many in a row do not happen. */
const MOST_READINGS = 10;

export function matchReads(prisma: PrismaClient, cache: VersionCache): MatchReads {
  const memory = new MatchMemory(prisma);
  return {
    matchable: async (filter): Promise<Matchable> => {
      for (let reading = 0; reading < MOST_READINGS; reading += 1) {
        const { revision, selection } = await readSelection(prisma, filter);
        const compiled = await memory.since(revision);
        if (compiled.revision === revision || !selection) return { ...compiled, selection };
      }
      throw new Error(`Something was published ${MOST_READINGS} times while programs were selected`);
    },
    versionsById: async (versionIds) => {
      const known = cache.snapshot();
      const found = await prisma.$queryRaw<FoundVersion[]>`
        WITH chosen AS (
          SELECT wanted.place, version.id, version.number, version.published_at
          FROM unnest(${[...versionIds]}::int[]) WITH ORDINALITY AS wanted (id, place)
          JOIN program_version AS version ON version.id = wanted.id
        )
        SELECT ${foundVersionColumns(known)} FROM chosen ORDER BY place`;
      if (found.length < versionIds.length) throw new Error('A version was asked for that there is not');
      return found.map((version) => publishedEdition(version, known, cache));
    },
  };
}

interface SelectedRevision {
  readonly revision: number;
  readonly selection: Selection | null;
}

/** The revision, and what the filter finds in it, in one statement. */
async function readSelection(prisma: PrismaClient, filter: ProgramFilter): Promise<SelectedRevision> {
  if (programConditions(filter).length === 0) {
    const [row] = await prisma.$queryRaw<{ revision: number }[]>`SELECT now.revision FROM ${currentRevision}`;
    return { revision: row?.revision ?? 0, selection: null };
  }
  const ofTracks = trackConditions(filter);
  const tracks =
    ofTracks.length === 0
      ? Prisma.empty
      : Prisma.sql`JOIN track_index AS outlined
          ON outlined.version_id = version.id AND ${Prisma.join([...ofTracks], ' AND ')}`;
  const trackKeys =
    ofTracks.length === 0 ? Prisma.sql`NULL::text[]` : Prisma.sql`array_agg(outlined.track_key)`;
  const rows = await prisma.$queryRaw<
    { revision: number; versionId: number | null; trackKeys: string[] | null }[]
  >`
    SELECT now.revision, selected.version_id AS "versionId", selected.track_keys AS "trackKeys"
    FROM ${currentRevision}
    LEFT JOIN (
      SELECT version.id AS version_id, ${trackKeys} AS track_keys
      ${publishedEditions(filter, undefined, tracks)}
      GROUP BY version.id
    ) AS selected ON true`;
  const selection = new Map(
    rows.flatMap(({ versionId, trackKeys: keys }) =>
      versionId === null ? [] : [[versionId, keys && new Set(keys)] as const],
    ),
  );
  return { revision: rows[0]?.revision ?? 0, selection };
}
