import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from './open.ts';

vi.setConfig({ testTimeout: 60_000 });

const openUrl = new URL('./open.ts', import.meta.url).href;

describe('the embedded database in a folder', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'data-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('is made once, says so, keeps what it was given, and admits one at a time', async () => {
    const logger = { info: vi.fn(), warn: vi.fn() };
    const first = await openDatabase({ dataDir, logger });
    await first.prisma.$executeRaw`CREATE TABLE kept AS SELECT 1 AS value`;
    await expect(openDatabase({ dataDir })).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' });
    await first.close();
    await first.close();
    await expect(first.ping()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });

    const second = await openDatabase({ dataDir, logger });
    await expect(second.prisma.$queryRaw`SELECT value FROM kept`).resolves.toEqual([{ value: 1 }]);
    await second.ping();
    await second.close();
    expect(logger.info).toHaveBeenCalledOnce();
  });

  it('has everything that was acknowledged when its process is killed', async () => {
    const program = `
      const { openDatabase } = await import(${JSON.stringify(openUrl)});
      const { prisma } = await openDatabase({ dataDir: ${JSON.stringify(dataDir)} });
      await prisma.$executeRaw\`CREATE TABLE written (value int)\`;
      for (let value = 1; ; value++) {
        await prisma.$executeRaw\`INSERT INTO written VALUES (\${value})\`;
        process.stdout.write(value + '\\n');
      }`;
    const writer = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const acknowledged = await new Promise<number>((resolve) => {
      let output = '';
      writer.stdout.on('data', (chunk) => {
        output += chunk;
        if (output.split('\n').length > 50) writer.kill('SIGKILL');
      });
      writer.once('close', () => resolve(Number(output.split('\n').at(-2))));
    });

    const database = await openDatabase({ dataDir });
    const rows = await database.prisma.$queryRaw<
      { count: number }[]
    >`SELECT count(*)::int AS count FROM written`;
    expect(acknowledged).toBeGreaterThanOrEqual(50);
    expect(rows[0]?.count).toBeGreaterThanOrEqual(acknowledged);
    await database.close();
  });

  it('is refused when the folder is not a database', async () => {
    writeFileSync(path.join(dataDir, 'postgres'), 'not a folder');
    await expect(openDatabase({ dataDir })).rejects.toMatchObject({ code: 'DATA_DIR_UNUSABLE' });
  });
});
