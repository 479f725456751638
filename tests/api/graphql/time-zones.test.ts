import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

interface Window {
  readonly key: string;
  readonly state: string;
}
interface Answer {
  readonly program: unknown;
  readonly programs: {
    readonly nodes: readonly {
      readonly slug: string;
      readonly tracks: readonly { readonly windows: readonly Window[] }[];
    }[];
  };
}
interface Told {
  readonly timeZone: number;
  readonly answers: readonly [lastMinute: Answer, tooLate: Answer];
}

async function askFrom(TZ: string): Promise<Told> {
  const script = resolve(import.meta.dirname, 'ask-from-here.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, TZ },
    maxBuffer: 50_000_000,
  });
  return JSON.parse(stdout) as Told;
}

const statesIn = (program: string, { programs }: Answer): readonly string[] =>
  programs.nodes
    .filter(({ slug }) => slug === program)
    .flatMap(({ tracks }) => tracks.flatMap(({ windows }) => windows.map(({ state }) => state)));

describe('a window that closes on 2023-11-30', () => {
  it('is open at 23:59 in Taipei and closed at 00:00, and so for a server in Taipei, UTC or New York', async () => {
    const [taipei, utc, newYork] = await Promise.all(['Asia/Taipei', 'UTC', 'America/New_York'].map(askFrom));
    // The processes do live in different zones, or the comparison would prove nothing.
    expect([taipei, utc, newYork].map((told) => told?.timeZone)).toEqual([-480, 0, 300]);
    expect(utc?.answers).toEqual(taipei?.answers);
    expect(newYork?.answers).toEqual(taipei?.answers);

    const [lastMinute, tooLate] = taipei?.answers ?? [];
    if (!lastMinute || !tooLate) throw new Error('Two answers were asked for');
    for (const program of ['manufacturing-upgrade-case', 'manufacturing-upgrade-supply-chain']) {
      expect(new Set(statesIn(program, lastMinute)), program).toEqual(new Set(['CLOSING_SOON']));
      expect(new Set(statesIn(program, tooLate)), program).toEqual(new Set(['CLOSED']));
    }
    expect(lastMinute.program).toEqual({ version: { publishedAt: '2023-01-05T09:00:00+08:00' } });
  }, 180_000);
});
