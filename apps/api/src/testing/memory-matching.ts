import type { MatchReads, PublishedEdition } from '@zhuli/db';
import { compileProgram, matchCorpus, poolBeside } from '@zhuli/domain';

/** The matching of a register in memory. It selects nothing: filters need a database. */
export function memoryMatching(editions: readonly PublishedEdition[]): MatchReads {
  const pool = poolBeside({ programs: [] });
  const corpus = matchCorpus(
    editions.map(({ versionId, document }) => compileProgram(document, versionId, pool)),
  );
  return {
    matchable: async () => ({ revision: editions.length, corpus, selection: null }),
    versionsById: async (versionIds) =>
      versionIds.map((id) => {
        const edition = editions.find(({ versionId }) => versionId === id);
        if (edition) return edition;
        throw new Error(`The register in memory has no version ${id}`);
      }),
  };
}
