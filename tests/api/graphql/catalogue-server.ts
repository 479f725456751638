import { startTestServer, type TestServer } from '@zhuli/api/testing';
import { type Database, type DatabaseKind, openRegister } from '@zhuli/db';
import { catalogueDatabase, type FreshDatabase } from '@zhuli/db/testing';

export interface CatalogueServer extends TestServer {
  readonly database: Database;
}

/** The real server on a database of its own that holds the whole catalogue. The clock stands at noon of 1 June 2023 in Taipei. */
export async function startCatalogueServer(kind: DatabaseKind = 'embedded'): Promise<CatalogueServer> {
  return serveDatabase(await catalogueDatabase(kind));
}

/** Drops the database when it stops. */
export async function serveDatabase({ database, drop }: FreshDatabase): Promise<CatalogueServer> {
  const server = await startTestServer(openRegister(database), { ping: () => database.ping() });
  const stop = async () => {
    await server.stop();
    await drop();
  };
  return { ...server, database, stop, [Symbol.asyncDispose]: stop };
}
