import { startTestServer, type TestServer } from '@zhuli/api/testing';
import { catalogueFolder, type Database, type DatabaseKind, importCatalogue, openRegister } from '@zhuli/db';
import { freshDatabase } from '@zhuli/db/testing';

export interface CatalogueServer extends TestServer {
  readonly database: Database;
}

/** The real server on a database of its own that holds the whole catalogue. The clock stands at noon of 1 June 2023 in Taipei. */
export async function startCatalogueServer(kind: DatabaseKind = 'embedded'): Promise<CatalogueServer> {
  const { database, drop } = await freshDatabase(kind);
  const result = await importCatalogue(database, catalogueFolder, {
    now: new Date('2023-01-05T09:00:00+08:00'),
  });
  if (result.status !== 'imported')
    throw new Error(`The catalogue was not imported: ${JSON.stringify(result)}`);
  const server = await startTestServer(openRegister(database), { ping: () => database.ping() });
  const stop = async () => {
    await server.stop();
    await drop();
  };
  return { ...server, database, stop, [Symbol.asyncDispose]: stop };
}
