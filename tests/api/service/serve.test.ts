import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = `import(${JSON.stringify(resolve(import.meta.dirname, '../../../apps/api/src/serve.ts'))}).then(({ serve }) => serve())`;

interface Service {
  readonly process: ChildProcess;
  /** What it said so far, both streams. */
  readonly said: string[];
  /** Resolves with the match when a line matches; fails if the process ends before that. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  ended(): Promise<number | null>;
}

function startService(environment: Record<string, string>): Service {
  const child = spawn(process.execPath, ['-e', script], {
    env: { ...process.env, DATABASE_URL: '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const listeners = new Set<(line: string) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      for (const listen of listeners) listen(line);
    });
  }
  const end = once(child, 'close').then(([code]) => code as number | null);
  return {
    process: child,
    said,
    says: (pattern) =>
      new Promise((found, lost) => {
        const look = (line: string) => {
          const match = pattern.exec(line);
          if (match) found(match);
        };
        listeners.add(look);
        for (const line of said) look(line);
        void end.then((code) => lost(new Error(`It ended with ${code} and said:\n${said.join('\n')}`)));
      }),
    ended: () => end,
  };
}

describe('the service', () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'register-'));
  });
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it('fills an empty register, serves it, stops in order, and finds it filled the next time', async () => {
    const first = startService({ DATA_DIR: dataDir });
    await first.says(/^\[ ?\d+\/\d+\] published sbir 2023$/);
    const [, address] = await first.says(/(http:\/\/127\.0\.0\.1:\d+)/);
    const answer = await fetch(`${address}/graphql?query={programs{totalCount}}`);
    expect(await answer.json()).toEqual({ data: { programs: { totalCount: expect.any(Number) } } });
    first.process.kill('SIGTERM');
    expect(await first.ended()).toBe(0);
    expect(first.said.join('\n')).toContain('"msg":"stopped"');

    const second = startService({ DATA_DIR: dataDir });
    await second.says(/^Done: 0 published, 0 withdrawn, \d+ unchanged/);
    const [, again] = await second.says(/(http:\/\/127\.0\.0\.1:\d+)/);
    expect(again).toBeDefined();
    const inUse = startService({ DATA_DIR: dataDir });
    expect(await inUse.ended()).toBe(1);
    expect(inUse.said.join('\n')).toContain(dataDir);
    second.process.kill('SIGINT');
    expect(await second.ended()).toBe(0);
  }, 120_000);

  it('says that another process has the port, and ends with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const refused = startService({ DATA_DIR: dataDir, PORT: String(port) });
    expect(await refused.ended()).toBe(1);
    expect(refused.said.at(-1)).toBe(
      `Another process listens on 127.0.0.1:${port}. Stop it, or set PORT to a free port.`,
    );
    other.close();
  }, 120_000);

  it('says which setting is wrong, and ends with 1', async () => {
    const refused = startService({ PORT: 'eighty', LOG_LEVEL: 'loud' });
    expect(await refused.ended()).toBe(1);
    expect(refused.said).toEqual([
      'PORT must be a port number, 0 to 65535 (0: any free one); it is "eighty".',
      expect.stringMatching(/^LOG_LEVEL must be one of .*; it is "loud"\.$/),
      'Correct or unset it, and start again.',
    ]);
  });

  it('says that no database answers at the address, without the password', async () => {
    const refused = startService({ DATABASE_URL: 'postgresql://keeper:secret@127.0.0.1:1/register' });
    expect(await refused.ended()).toBe(1);
    expect(refused.said).toHaveLength(1);
    expect(refused.said[0]).toContain('127.0.0.1:1');
    expect(refused.said[0]).not.toContain('secret');
  });
});
