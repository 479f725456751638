import { resolve } from 'node:path';
import { createLogger, createServer } from '@zhuli/api';
import { type Database, findingText, importCatalogue, migrate, openDatabase, openRegister } from '@zhuli/db';
import { builtConsole } from './console-build.ts';

const CATALOGUE = resolve(import.meta.dirname, '../../../prisma/catalogue');

export interface RunningRegister {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  stop(): Promise<void>;
}

async function loadCatalogue(database: Database, now: Date): Promise<void> {
  const result = await importCatalogue(database, CATALOGUE, { now });
  if (result.status === 'imported') return;
  const findings = result.status === 'invalid' ? result.findings.map(findingText) : [];
  throw new Error(['The catalogue was refused:', ...findings].join('\n'));
}

/** The real service on a free port: an embedded database in memory with the whole catalogue, and the built console. */
export async function startRegister(now: Date): Promise<RunningRegister> {
  const adminDist = builtConsole();
  const database = await openDatabase({ dataDir: 'memory' });
  try {
    await migrate(database);
    await loadCatalogue(database, now);
    const server = createServer({
      register: openRegister(database),
      ping: () => database.ping(),
      settings: { host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1' },
      logger: createLogger({ logLevel: 'error' }),
      now: () => now,
      adminDist,
    });
    return {
      origin: await server.listen(),
      stop: async () => {
        await server.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
