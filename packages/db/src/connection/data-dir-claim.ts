import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseFailure } from '../database-failure.ts';

export interface DataDirClaim {
  release(): void;
}

const claimsOfThisProcess = new Set<string>();

/** Tells a process from a later one with the same id, as in a restarted container. Null where the system does not say. */
function startOf(pid: number): string | null {
  try {
    // Field 22; counted from the last parenthesis, since the name of the program may hold anything.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs under another user.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Claims are files named `<pid>-<start>-<random>`; the folder is a few entries at most. */
function holderOf(claim: string): number | null {
  const [pidText, start] = claim.split('-');
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (pid === process.pid) return claimsOfThisProcess.has(claim) ? pid : null;
  if (!isRunning(pid)) return null;
  const runningSince = startOf(pid);
  return runningSince === null || start === 'unknown' || start === runningSince ? pid : null;
}

/**
 * Keeps a second process from opening the same embedded database, which would corrupt it.
 *
 * Each process first puts down its claim and then looks at the others': of two that start at once, at least one sees the other.
 * A claim carries its process in its name, so the claim of a dead process can be removed by anybody at any time, without a race
 * over who takes over. It holds among the processes of one machine that see each other's ids.
 */
export function claimDataDir(dataDir: string): DataDirClaim {
  const folder = path.join(dataDir, 'claims');
  const claim = `${process.pid}-${startOf(process.pid) ?? 'unknown'}-${randomUUID().slice(0, 8)}`;
  const release = (): void => {
    claimsOfThisProcess.delete(claim);
    rmSync(path.join(folder, claim), { force: true });
  };
  try {
    mkdirSync(folder, { recursive: true });
    claimsOfThisProcess.add(claim);
    writeFileSync(path.join(folder, claim), '', { flag: 'wx' });
  } catch (error) {
    claimsOfThisProcess.delete(claim);
    throw new DatabaseFailure(
      'DATA_DIR_UNUSABLE',
      `The data folder ${dataDir} cannot be written to: ${(error as Error).message}. Set DATA_DIR to a folder that can.`,
      { cause: error },
    );
  }
  for (const other of readdirSync(folder)) {
    if (other === claim) continue;
    const holder = holderOf(other);
    if (holder === null) {
      rmSync(path.join(folder, other), { force: true });
    } else {
      release();
      throw new DatabaseFailure(
        'DATA_DIR_IN_USE',
        `The data folder ${dataDir} is in use by process ${holder}. The embedded database serves one process: stop that one, ` +
          'set DATA_DIR to another folder, or set DATABASE_URL to a PostgreSQL, which serves many.',
      );
    }
  }
  return { release };
}
