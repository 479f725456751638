import { resolve } from 'node:path';
import {
  catalogueFolder,
  type Database,
  DatabaseFailure,
  indexMissing,
  indexProgressText,
  migrate,
  openDatabase,
  openRegister,
  type Register,
  refusePendingMigrations,
  refuseUnindexed,
  reportImport,
} from '@zhuli/db';
import { createLogger } from './logger.ts';
import { createServer } from './server.ts';
import { readSettings, SettingsRefusal } from './settings.ts';
import { stopOnSignal } from './stop-on-signal.ts';

export interface ServeOptions {
  /** Absent: that of the process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Folder of the built console. */
  readonly adminDist?: string;
}

const builtConsole = resolve(import.meta.dirname, '../../admin/dist');

/**
 * Opens the database, brings it up to date, and serves until the process is told to stop. What it refuses is said in a sentence
 * on standard error, and the process ends with 1.
 */
export async function serve({
  environment = process.env,
  adminDist = builtConsole,
}: ServeOptions = {}): Promise<void> {
  try {
    await start(environment, adminDist);
  } catch (error) {
    if (!(error instanceof SettingsRefusal || error instanceof DatabaseFailure || isAddressTrouble(error)))
      throw error;
    console.error(refusalText(error));
    process.exitCode = 1;
  }
}

async function start(
  environment: NonNullable<ServeOptions['environment']>,
  adminDist: string,
): Promise<void> {
  const settings = readSettings(environment);
  const logger = createLogger(settings);
  const database = await openDatabase({ ...settings.database, logger });
  try {
    const register = openRegister(database);
    if (!(await prepare(database, register))) {
      process.exitCode = 1;
      await database.close();
      return;
    }
    const server = createServer({
      register,
      ping: () => database.ping(),
      settings,
      logger,
      now: () => new Date(),
      adminDist,
    });
    const address = await server.listen();
    console.log(`\nZhuli 助力  ${address}  (console: /admin, explorer: /graphql)\n`);
    stopOnSignal(logger, async () => {
      await server.close();
      await database.close();
    });
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * The embedded database is this process's own: it is migrated, indexed and given the catalogue here. A PostgreSQL is others' too: its
 * keeper migrates, indexes and imports, and is told what is missing. False: the catalogue was refused, and why has been said.
 */
async function prepare(database: Database, register: Register): Promise<boolean> {
  if (database.kind === 'embedded') {
    await migrate(database);
    await indexMissing(database, (progress) => console.log(indexProgressText(progress)));
    const exitCode = await reportImport(database, catalogueFolder, {}, new Date(), {
      out: (line) => console.log(line),
      err: (line) => console.error(line),
    });
    return exitCode === 0;
  }
  await refusePendingMigrations(database);
  await refuseUnindexed(database);
  const { programCount } = await register.catalogue();
  if (programCount === 0)
    console.log(`The register on ${database.location} is empty. To fill it: pnpm catalogue:import`);
  return true;
}

function refusalText(error: SettingsRefusal | DatabaseFailure | AddressTrouble): string {
  if (isAddressTrouble(error)) return addressAdvice(error);
  return error instanceof DatabaseFailure ? `${error.code}: ${error.message}` : error.message;
}

type AddressTrouble = NodeJS.ErrnoException & { readonly port?: number; readonly address?: string };

const isAddressTrouble = (error: unknown): error is AddressTrouble =>
  error instanceof Error && 'syscall' in error && error.syscall === 'listen';

function addressAdvice({ code, address, port }: AddressTrouble): string {
  const where = `${address}:${port}`;
  if (code === 'EADDRINUSE')
    return `Another process listens on ${where}. Stop it, or set PORT to a free port.`;
  if (code === 'EACCES') return `This user may not listen on ${where}. Set PORT to 1024 or above.`;
  return `Cannot listen on ${where} (${code}). Set HOST to an address of this machine, such as 127.0.0.1.`;
}
