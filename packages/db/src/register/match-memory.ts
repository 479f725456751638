import {
  type CompiledProgram,
  compileProgram,
  type MatchCorpus,
  matchCorpus,
  poolBeside,
} from '@zhuli/domain';
import type { PrismaClient } from '../generated/client.ts';
import { selectMatchable } from './matchable-documents.ts';
import { currentRevision } from './page.ts';

export interface CompiledCatalogue {
  readonly revision: number;
  readonly corpus: MatchCorpus;
}

/** So that no statement is long, and what else the process does gets its turn between two of them. */
const VERSIONS_AT_ONCE = 100;

/**
 * What is published, compiled for matching. A version is read once and compiled, and its document is not kept; after a
 * publication only versions that are new are read. Whoever asks while it is being read waits for the same reading.
 */
export class MatchMemory {
  readonly #prisma: PrismaClient;
  #compiled: CompiledCatalogue = { revision: -1, corpus: matchCorpus([]) };
  #reading: Promise<CompiledCatalogue> | undefined;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  /** Of that revision, or of a later one. */
  async since(revision: number): Promise<CompiledCatalogue> {
    while (this.#compiled.revision < revision) await this.#read();
    return this.#compiled;
  }

  #read(): Promise<CompiledCatalogue> {
    this.#reading ??= this.#compile().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #compile(): Promise<CompiledCatalogue> {
    const before = this.#compiled.corpus;
    const live = await this.#liveVersions();
    const known = new Map(before.programs.map((program) => [program.versionId, program]));
    const wanted = live.versionIds.filter((id) => !known.has(id));
    const pool = poolBeside({ programs: before.programs.filter(({ versionId }) => live.isLive(versionId)) });
    const added: CompiledProgram[] = [];
    for (let start = 0; start < wanted.length; start += VERSIONS_AT_ONCE) {
      const documents = await selectMatchable(this.#prisma, wanted.slice(start, start + VERSIONS_AT_ONCE));
      for (const [id, document] of documents) added.push(compileProgram(document, id, pool));
    }
    const kept = live.versionIds.flatMap((id) => known.get(id) ?? []);
    this.#compiled = { revision: live.revision, corpus: matchCorpus([...kept, ...added]) };
    return this.#compiled;
  }

  async #liveVersions(): Promise<{
    readonly revision: number;
    readonly versionIds: readonly number[];
    readonly isLive: (versionId: number) => boolean;
  }> {
    const [row] = await this.#prisma.$queryRaw<{ revision: number; versionIds: number[] }[]>`
      SELECT now.revision, ARRAY(
        SELECT live_version_id FROM edition WHERE live_version_id IS NOT NULL ORDER BY live_version_id
      ) AS "versionIds"
      FROM ${currentRevision}`;
    if (!row) throw new Error('The catalogue has a revision even where nothing was published');
    const ids = new Set(row.versionIds);
    return { ...row, isLive: (versionId) => ids.has(versionId) };
  }
}
