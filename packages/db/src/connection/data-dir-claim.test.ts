import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimDataDir } from './data-dir-claim.ts';

describe('claimDataDir', () => {
  let dataDir: string;
  const claims = (): string[] => readdirSync(path.join(dataDir, 'claims'));
  const leaveClaim = (name: string): void => {
    mkdirSync(path.join(dataDir, 'claims'), { recursive: true });
    writeFileSync(path.join(dataDir, 'claims', name), '');
  };
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'data-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('makes the folder and refuses a second claim until the first is released', () => {
    const folder = path.join(dataDir, 'a/b');
    const claim = claimDataDir(folder);
    expect(() => claimDataDir(folder)).toThrow(expect.objectContaining({ code: 'DATA_DIR_IN_USE' }));
    claim.release();
    claimDataDir(folder).release();
  });

  it('refuses while another process holds it, and says which', async () => {
    const other = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    await new Promise((resolve) => other.once('spawn', resolve));
    leaveClaim(`${other.pid}-unknown-aaaaaaaa`);
    expect(() => claimDataDir(dataDir)).toThrow(`process ${other.pid}`);
    expect(claims()).toHaveLength(1);
    const ended = new Promise((resolve) => other.once('exit', resolve));
    other.kill('SIGKILL');
    await ended;
    claimDataDir(dataDir).release();
  });

  it('takes over from a process that was killed', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    leaveClaim(`${pid}-unknown-aaaaaaaa`);
    const claim = claimDataDir(dataDir);
    expect(claims()).toHaveLength(1);
    claim.release();
    expect(claims()).toEqual([]);
  });

  it('takes over from an earlier process of the same id, as a restarted container has', () => {
    leaveClaim(`${process.pid}-1-aaaaaaaa`);
    claimDataDir(dataDir).release();
  });

  it.runIf(existsSync('/proc/self/stat'))('takes over when the id was given to another process since', () => {
    leaveClaim(`${process.ppid}-1-aaaaaaaa`);
    claimDataDir(dataDir).release();
  });

  it('refuses a folder that cannot be made', () => {
    writeFileSync(path.join(dataDir, 'file'), '');
    expect(() => claimDataDir(path.join(dataDir, 'file'))).toThrow(
      expect.objectContaining({ code: 'DATA_DIR_UNUSABLE' }),
    );
  });
});
