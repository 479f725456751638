import type { ProgramDocument } from '@zhuli/domain';
import { SEARCH_FORMAT } from '@zhuli/domain/search';
import type { Prisma } from '../../generated/client.ts';
import { writeSearchRows } from '../search-rows/write-search-rows.ts';
import { outlineRows } from './outline-rows.ts';

/**
 * Raised whenever the rows of the index would be other rows for the same document, because of a change here or in what they are
 * worked out by. Versions of an older format are indexed anew.
 */
const ROW_FORMAT = 1;
/** With that of the lexemes, which the search raises by itself. */
export const INDEX_FORMAT = ROW_FORMAT * 1_000 + SEARCH_FORMAT;

export interface IndexedVersion {
  readonly versionId: number;
  readonly document: ProgramDocument;
}

/** Writes the index rows of versions that have none, of every table of the index. */
export async function indexVersions(
  transaction: Prisma.TransactionClient,
  versions: readonly IndexedVersion[],
): Promise<void> {
  await insertOutlines(transaction, versions);
  await writeSearchRows(transaction, versions);
}

/** Takes away the index rows of versions, of every table of the index. */
export async function clearIndex(
  transaction: Prisma.TransactionClient,
  versionIds: readonly number[],
): Promise<void> {
  // The outlines hang on this row; the search rows are written over.
  await transaction.$executeRaw`DELETE FROM version_index WHERE version_id = ANY(${[...versionIds]}::int[])`;
}

async function insertOutlines(
  transaction: Prisma.TransactionClient,
  versions: readonly IndexedVersion[],
): Promise<void> {
  const rows = versions.map(({ versionId, document }) => {
    const { track_index, window_span } = outlineRows(document);
    const ofVersion = (row: object) => ({ version_id: versionId, ...row });
    return { track_index: track_index.map(ofVersion), window_span: window_span.map(ofVersion) };
  });
  const input = {
    version_index: versions.map(({ versionId }) => ({ version_id: versionId, format: INDEX_FORMAT })),
    track_index: rows.flatMap(({ track_index }) => track_index),
    window_span: rows.flatMap(({ window_span }) => window_span),
  };
  // Foreign keys are checked at the end of the statement.
  await transaction.$executeRaw`
    WITH
      input AS (SELECT ${JSON.stringify(input)}::json AS rows),
      versions AS (
        INSERT INTO version_index
        SELECT made.* FROM input, json_populate_recordset(NULL::version_index, rows -> 'version_index') AS made
      ),
      tracks AS (
        INSERT INTO track_index
        SELECT made.* FROM input, json_populate_recordset(NULL::track_index, rows -> 'track_index') AS made
      )
    INSERT INTO window_span
    SELECT made.* FROM input, json_populate_recordset(NULL::window_span, rows -> 'window_span') AS made`;
}
