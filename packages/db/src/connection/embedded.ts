import { existsSync } from 'node:fs';
import path from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { DatabaseFailure } from '../database-failure.ts';
import { createClient } from './client.ts';
import { claimDataDir } from './data-dir-claim.ts';
import type { Database, DatabaseLogger } from './database.ts';
import { embeddedAdapter } from './embedded-adapter.ts';

/** The values of timestamps travel without an offset, so the session must not have one of its own; costs are as on PostgreSQL. */
const session = "SET TIME ZONE 'UTC'; SET random_page_cost = 1.1";

/** An embedded PostgreSQL with the extensions that the register may use. In memory unless the options name a folder. */
export async function createPGlite(options: Omit<PGliteOptions, 'extensions'> = {}): Promise<PGlite> {
  const pglite = await PGlite.create({ ...options, extensions: { pg_trgm } });
  await pglite.exec(session);
  return pglite;
}

export function databaseOf(pglite: PGlite, location: string, release: () => void): Database {
  const adapter = embeddedAdapter(pglite);
  const { prisma, onStatement } = createClient(adapter);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await prisma.$disconnect();
    await pglite.close();
    release();
  };
  return {
    kind: 'embedded',
    location,
    prisma,
    onStatement,
    ping: async () => {
      if (pglite.closed) {
        throw new DatabaseFailure(
          'DATABASE_UNREACHABLE',
          `The embedded database at ${location} is closed. Start again.`,
        );
      }
      await pglite.query('SELECT 1');
    },
    // The claim on the data folder already keeps every other process out.
    exclusively: (work) => work(adapter),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** `snapshot`: the tar file of another embedded database's folder, to begin with. */
export async function openInMemory(snapshot?: Blob): Promise<Database> {
  const pglite = await createPGlite(snapshot ? { loadDataDir: snapshot } : {});
  return databaseOf(pglite, 'memory', () => {});
}

export async function openDataDir(dataDir: string, logger?: DatabaseLogger): Promise<Database> {
  const claim = claimDataDir(dataDir);
  const cluster = path.join(dataDir, 'postgres');
  try {
    if (!existsSync(path.join(cluster, 'PG_VERSION'))) {
      logger?.info({ dataDir }, 'Creating the embedded database; this happens once and takes a few seconds');
    }
    return databaseOf(await createPGlite({ dataDir: cluster }), dataDir, claim.release);
  } catch (error) {
    claim.release();
    throw new DatabaseFailure(
      'DATA_DIR_UNUSABLE',
      `The embedded database in ${dataDir} could not be opened: ${(error as Error).message}. ` +
        'Restore the folder from a backup, or set DATA_DIR to an empty one to begin anew.',
      { cause: error },
    );
  }
}
