import type { ProgramDocument, Track } from '../program/document.ts';
import type { ApplicationWindow } from './window.ts';

/** The windows in which one applies for a track: its own application windows, or the program's where it has none. */
export function windowsOfTrack(
  program: Pick<ProgramDocument, 'windows'>,
  track: Pick<Track, 'windows'>,
): readonly ApplicationWindow[] {
  const own = track.windows.filter(isForApplications);
  return own.length > 0 ? own : program.windows.filter(isForApplications);
}

/** The windows in which one applies for any of a program's tracks. */
export function windowsOfProgram(
  program: Pick<ProgramDocument, 'windows' | 'tracks'>,
): readonly ApplicationWindow[] {
  return [...new Set(program.tracks.flatMap((track) => windowsOfTrack(program, track)))];
}

const isForApplications = ({ purpose }: ApplicationWindow): boolean => purpose === 'application';
