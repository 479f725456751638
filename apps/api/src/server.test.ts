import type { Register } from '@zhuli/db';
import { describe, expect, it } from 'vitest';
import { memoryRegister } from './testing/memory-register.ts';
import { published, sampleProgram } from './testing/sample-program.ts';
import { startTestServer } from './testing/test-server.ts';

const register = memoryRegister({ editions: [published(sampleProgram())] });
const unreachable = () =>
  Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));

describe('every answer', () => {
  it.each(['/', '/healthz', '/graphql?query={__typename}', '/schema.graphql', '/admin', '/nothing'])(
    'of %s has the security headers and a request id',
    async (path) => {
      await using server = await startTestServer(register);
      const { headers } = await fetch(server.url + path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    },
  );

  it('keeps the request id of a proxy, unless it is one that must not be logged', async () => {
    await using server = await startTestServer(register);
    const idFor = async (given: string) =>
      (await fetch(`${server.url}/healthz`, { headers: { 'x-request-id': given } })).headers.get(
        'x-request-id',
      );
    expect(await idFor('proxy-42')).toBe('proxy-42');
    expect(await idFor('a"},{"level":60')).toMatch(/^[\da-f-]{36}$/);
  });

  it('is logged in one line, with its id and without the query', async () => {
    await using server = await startTestServer(register);
    await fetch(`${server.url}/graphql?query={__typename}`, { headers: { 'x-request-id': 'mine' } });
    await server.stop();
    expect(server.log).toEqual([
      expect.objectContaining({
        msg: 'request',
        requestId: 'mine',
        method: 'GET',
        path: '/graphql',
        status: 200,
      }),
    ]);
  });
});

describe('/graphql', () => {
  it('may be asked from any page, and takes no cookies', async () => {
    await using server = await startTestServer(register);
    const asked = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-methods')).toContain('POST');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('is the explorer for a browser, and everything that it loads comes from this server', async () => {
    await using server = await startTestServer(register);
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const html = await page.text();
    const links = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(2);
    for (const link of links.filter((address) => address !== 'data:,')) {
      expect(link).toMatch(/^\/graphql\/explorer\//);
      const asset = await fetch(server.url + link);
      expect(asset.status, link).toBe(200);
      expect(Number(asset.headers.get('content-length'))).toBeGreaterThan(100);
    }
  });

  it('says that something failed, and nothing else, where the code is at fault', async () => {
    const broken: Register = {
      ...register,
      catalogue: () => Promise.reject(new TypeError('secret of the code')),
    };
    await using server = await startTestServer(broken);
    const { status, headers, data, errors } = await server.query(
      '{ program(slug: "sample") { name } catalogue { revision } }',
    );
    expect([status, data]).toEqual([500, null]);
    expect(errors).toEqual([
      {
        message: '伺服器發生未預期的錯誤。',
        locations: expect.anything(),
        path: ['catalogue'],
        extensions: { code: 'INTERNAL', requestId: headers.get('x-request-id'), hint: expect.any(String) },
      },
    ]);
    expect(server.log.find(({ level }) => level === 50)).toMatchObject({
      requestId: headers.get('x-request-id'),
      err: {
        type: 'TypeError',
        message: 'secret of the code',
        stack: expect.stringContaining('server.test.ts'),
      },
    });
  });

  it('answers 503 while the database is away, and gives no half of an answer', async () => {
    await using server = await startTestServer({ ...register, edition: unreachable });
    const query =
      '{ a: program(slug: "sample") { name } b: program(slug: "sample") { name } catalogue { revision } }';
    const answer = await server.query(query, undefined, { 'accept-language': 'en' });
    expect([answer.status, answer.headers.get('retry-after'), answer.data]).toEqual([503, '5', null]);
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: 'The database cannot be reached at the moment.',
        extensions: { code: 'SERVICE_UNAVAILABLE', hint: 'Try again in a moment.' },
      }),
    ]);
  });

  it('keeps 200 for those who ask for plain JSON, as GraphQL over HTTP wants it', async () => {
    await using server = await startTestServer({ ...register, edition: unreachable });
    const answer = await server.query('{ program(slug: "sample") { name } }', undefined, {
      accept: 'application/json',
    });
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([200, 'SERVICE_UNAVAILABLE']);
  });

  it('says in what language its messages are meant to be read', async () => {
    await using server = await startTestServer(register);
    const { headers } = await server.query('{ __typename }');
    expect(headers.get('vary')).toContain('accept-language');
  });
});

describe('the probes', () => {
  it('tell that the process lives, whatever the database does', async () => {
    await using server = await startTestServer(register, { ping: unreachable });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it('tell whether it can answer', async () => {
    await using ready = await startTestServer(register);
    await using away = await startTestServer(register, { ping: unreachable });
    expect((await fetch(`${ready.url}/readyz`)).status).toBe(200);
    const answer = await fetch(`${away.url}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { status: 'unavailable', database: 'unreachable' },
    ]);
  });
});

describe('paths that are none', () => {
  it('are 404 in plain words', async () => {
    await using server = await startTestServer(register);
    expect((await fetch(`${server.url}/wp-login.php`)).status).toBe(404);
  });

  it('take nothing but GET', async () => {
    await using server = await startTestServer(register);
    const answer = await fetch(`${server.url}/schema.graphql`, { method: 'DELETE' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('the published schemas', () => {
  it('are there for every origin, compressed and with an ETag', async () => {
    await using server = await startTestServer(register);
    for (const path of ['/schema.graphql', '/schema/program.json']) {
      const first = await fetch(server.url + path);
      expect(first.status).toBe(200);
      expect(first.headers.get('access-control-allow-origin')).toBe('*');
      expect(first.headers.get('content-encoding')).toBe('gzip');
      const again = await fetch(server.url + path, {
        headers: { 'if-none-match': first.headers.get('etag') ?? '' },
      });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
  });

  it('are a schema definition and a JSON Schema', async () => {
    await using server = await startTestServer(register);
    expect(await (await fetch(`${server.url}/schema.graphql`)).text()).toMatch(/^type Query \{$/m);
    expect(await (await fetch(`${server.url}/schema/program.json`)).json()).toMatchObject({ type: 'object' });
  });
});

describe('a server that is told to stop', () => {
  it('finishes what is under way, then takes nothing more', async () => {
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const slow: Register = {
      ...register,
      async catalogue() {
        begin();
        await finished;
        return register.catalogue();
      },
    };
    await using server = await startTestServer(slow);
    const answer = server.query('{ catalogue { revision } }');
    await begun;
    const stopped = server.stop();
    finish();
    expect((await answer).data).toEqual({ catalogue: { revision: 1 } });
    await stopped;
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow('fetch failed');
  });
});
