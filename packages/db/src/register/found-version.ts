import type { ProgramDocument } from '@zhuli/domain';
import { Prisma } from '../generated/client.ts';
import { documentOf, versionAsJson } from '../mapping/select-versions.ts';
import type { PublishedEdition } from './records.ts';
import type { VersionCache } from './version-cache.ts';

/** A version as found by a query that leaves out the content of what is cached already. */
export interface FoundVersion {
  readonly versionId: number;
  readonly number: number;
  readonly publishedAt: Date;
  readonly json: string | null;
}

type Known = ReadonlyMap<number, ProgramDocument>;

/** The columns of a FoundVersion, from a row `chosen` with the columns id, number and published_at. */
export const foundVersionColumns = (known: Known): Prisma.Sql => Prisma.sql`
  chosen.id AS "versionId",
  chosen.number,
  chosen.published_at AS "publishedAt",
  CASE WHEN chosen.id <> ALL(${[...known.keys()]}::int[]) THEN ${versionAsJson(Prisma.sql`chosen.id`)} END AS json`;

/** `known`: what the query was told to be cached. */
export function publishedEdition(found: FoundVersion, known: Known, cache: VersionCache): PublishedEdition {
  const { versionId, number, publishedAt, json } = found;
  const document = json === null ? known.get(versionId) : documentOf(json);
  if (!document)
    throw new Error(`The database left out the content of version ${versionId}, which was not cached`);
  cache.put(versionId, document);
  return { versionId, number, publishedAt, document };
}
