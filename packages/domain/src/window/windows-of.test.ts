import { describe, expect, it } from 'vitest';
import { windowOf } from '../testing/window-of.ts';
import { windowsOfProgram, windowsOfTrack } from './windows-of.ts';

const common = windowOf({ key: 'common', kind: 'rolling' });
const own = windowOf({ key: 'own', kind: 'months', months: [4] });
const purchase = windowOf({ key: 'purchase', kind: 'rolling', purpose: 'purchase' });

describe('the windows of a track', () => {
  it('are its own, which speak for it where the program says something else', () => {
    expect(windowsOfTrack({ windows: [common] }, { windows: [own] })).toEqual([own]);
  });

  it("are the program's where it has none for applications", () => {
    expect(windowsOfTrack({ windows: [common] }, { windows: [purchase] })).toEqual([common]);
    expect(windowsOfTrack({ windows: [] }, { windows: [] })).toEqual([]);
  });
});

describe('the windows of a program', () => {
  it('are those of its tracks, each once', () => {
    const tracks = [{ windows: [own] }, { windows: [] }, { windows: [purchase] }] as Parameters<
      typeof windowsOfProgram
    >[0]['tracks'];
    expect(windowsOfProgram({ windows: [common], tracks })).toEqual([own, common]);
  });
});
