import { resolve } from 'node:path';
import {
  catalogueFolder,
  type Database,
  DatabaseFailure,
  migrate,
  openDatabase,
  openRegister,
  refusePendingMigrations,
  reportImport,
} from '@zhuli/db';
import type { Logger } from 'pino';
import { createLogger } from './logger.ts';
import { createServer, type Server } from './server.ts';
import { readSettings, type Settings, SettingsRefusal } from './settings.ts';

const adminDist = resolve(import.meta.dirname, '../../admin/dist');

/** Opens the register, makes an embedded one ready by itself, serves it, and ends cleanly on SIGINT or SIGTERM. */
export async function serve(): Promise<void> {
  try {
    const settings = readSettings(process.env);
    const logger = createLogger(settings);
    const database = await openDatabase({ ...settings.database, logger });
    try {
      await prepare(database);
      await listen(settings, database, logger);
    } catch (error) {
      await database.close();
      throw error;
    }
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof DatabaseFailure) console.error(`${error.code}: ${error.message}`);
    else if (error instanceof SettingsRefusal) console.error(error.message);
    else throw error;
  }
}

/** The embedded register migrates and loads itself; a PostgreSQL is its keeper's, and is only looked at. */
async function prepare(database: Database): Promise<void> {
  if (database.kind === 'postgresql') return refusePendingMigrations(database);
  for (const name of await migrate(database)) console.log(`Applied ${name}`);
  const printer = { out: (line: string) => console.log(line), err: (line: string) => console.error(line) };
  const exitCode = await reportImport(database, catalogueFolder, {}, new Date(), printer);
  if (exitCode !== 0) console.error('The catalogue was refused: serving what the register held before.');
}

async function listen(settings: Settings, database: Database, logger: Logger): Promise<void> {
  const server = createServer({
    register: openRegister(database),
    ping: () => database.ping(),
    settings,
    logger,
    now: () => new Date(),
    adminDist,
  });
  const address = await server.listen();
  endOnSignal(server, database, logger);
  console.log(`Zhuli serves ${address}\n  explorer ${address}/graphql\n  console  ${address}/admin`);
}

function endOnSignal(server: Server, database: Database, logger: Logger): void {
  let isEnding = false;
  const end = async (signal: NodeJS.Signals) => {
    if (isEnding) return;
    isEnding = true;
    logger.info({ signal }, 'stopping: requests under way are finished first');
    await server.close();
    await database.close();
    logger.info('stopped');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      end(signal).catch((error: unknown) => {
        logger.fatal({ err: error }, 'stopping failed');
        process.exit(1);
      });
    });
  }
}
