import { startTestServer } from '@zhuli/api/testing';
import { openDatabase, openRegister } from '@zhuli/db';
import { availableBackends, freshDatabase } from '@zhuli/db/testing';
import { describe, expect, it } from 'vitest';
import { startCatalogueServer } from './catalogue-server.ts';
import { cuttableProxy } from './cuttable-proxy.ts';

const QUERY = '{ programs(first: 5) { totalCount nodes { slug } } catalogue { revision } }';

describe('a register whose database is closed', () => {
  it('answers SERVICE_UNAVAILABLE, is not ready, and lives', async () => {
    await using server = await startCatalogueServer();
    await server.database.close();
    const { status, data, errors } = await server.query(QUERY, undefined, { 'accept-language': 'en' });
    expect([status, data]).toEqual([503, null]);
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'The database cannot be reached at the moment.',
        extensions: { code: 'SERVICE_UNAVAILABLE', hint: 'Try again in a moment.' },
      }),
    ]);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${server.url}/?lang=en`)).text()).toContain('The database cannot be reached');
    expect((await server.query('{ __typename }')).status).toBe(200);
  });
});

describe.skipIf(!availableBackends.includes('postgresql'))('a PostgreSQL that stops and comes back', () => {
  it('is away in between, and needs no restart of the service', async () => {
    const { databaseUrl, drop } = await freshDatabase('postgresql');
    const direct = new URL(databaseUrl ?? '');
    const proxy = await cuttableProxy(direct.hostname, Number(direct.port || 5432));
    const through = Object.assign(new URL(direct), { hostname: '127.0.0.1', port: String(proxy.port) });
    const database = await openDatabase({ databaseUrl: through.href });
    const server = await startTestServer(openRegister(database), { ping: () => database.ping() });
    try {
      expect(await server.query(QUERY)).toMatchObject({ status: 200, data: { programs: { totalCount: 0 } } });
      proxy.cut();
      const away = await server.query(QUERY);
      expect([away.status, away.errors?.[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
      expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
      await proxy.mend();
      expect(await server.query(QUERY)).toMatchObject({ status: 200, data: { programs: { totalCount: 0 } } });
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    } finally {
      await server.stop();
      await database.close();
      proxy.cut();
      await drop();
    }
  });
});
