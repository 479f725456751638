import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryRegister } from '../testing/memory-register.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let folder: string;
let server: TestServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'console-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Console</title>');
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder, 'assets/index-abc123.js'), `console.log(${'1'.repeat(2_000)})`);
  server = await startTestServer(memoryRegister({ editions: [] }), { adminDist: folder });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers = {}) => fetch(`${server.url}${path}`, { headers });

describe('/admin', () => {
  it.each(['/admin', '/admin/', '/admin/programs', '/admin/programs/x/show'])(
    '%s is the page, which is asked for anew each time',
    async (path) => {
      const answer = await get(path);
      expect(await answer.text()).toContain('<title>Console</title>');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    },
  );

  it('serves files with a hash in their name for ever, and compressed', async () => {
    const answer = await get('/admin/assets/index-abc123.js', { 'accept-encoding': 'br' });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(await answer.text()).toContain('console.log(');
  });

  it('has no page in place of an asset that is gone: a script must not be HTML', async () => {
    expect((await get('/admin/assets/index-old.js')).status).toBe(404);
  });

  it('leads nowhere outside of its folder', async () => {
    for (const path of [
      '/admin/..%2f..%2fpackage.json',
      '/admin/%2e%2e/%2e%2e/etc/passwd',
      '/admin/../package.json',
    ]) {
      expect(await (await get(path)).text()).not.toMatch(/"name"|root:/);
    }
  });

  it('lets the page load from this server alone', async () => {
    const policy = (await get('/admin')).headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'none'");
  });

  it('says what to do where it was not built', async () => {
    await using bare = await startTestServer(memoryRegister({ editions: [] }));
    const answer = await fetch(`${bare.url}/admin`);
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('pnpm build')]);
  });
});
