import { startTestServer, type TestServer } from '@zhuli/api/testing';
import { type Database, type DatabaseKind, openRegister, saveReferences } from '@zhuli/db';
import { freshDatabase } from '@zhuli/db/testing';
import type { ProgramDocument } from '@zhuli/domain';
import { arbitraryProgram, references } from '@zhuli/domain/testing';
import fc from 'fast-check';

export interface HistoryServer extends TestServer {
  readonly database: Database;
}

/** Noon in Taipei, so many days after the first day of 2021. */
export const noonOf = (day: number): Date => new Date(Date.UTC(2021, 0, 1 + day, 4));
export const dateOf = (day: number): string => noonOf(day).toISOString().slice(0, 10);

/** The real server on a database of its own that holds bodies and sources, entered on day 0, and no program. The clock stands at a day. */
export async function startHistoryServer(kind: DatabaseKind, today: number): Promise<HistoryServer> {
  const { database, drop } = await freshDatabase(kind);
  await saveReferences(database, references, { now: noonOf(0) });
  const server = await startTestServer(openRegister(database), {
    ping: () => database.ping(),
    now: () => noonOf(today),
  });
  const stop = async () => {
    await server.stop();
    await drop();
  };
  return { ...server, database, stop, [Symbol.asyncDispose]: stop };
}

/** Programs that have nothing in common but the keys of their parts. */
export const differentPrograms = (count: number, seed: number): readonly ProgramDocument[] =>
  fc.sample(arbitraryProgram, { numRuns: count, seed });
