import type { PaletteOptions } from '@mui/material';
import type { WindowStateName } from '@zhuli/domain';

/** Colors of a chip, and of a bar in a picture. The word always stands beside the color. */
export interface Tint {
  readonly background: string;
  readonly text: string;
  readonly bar: string;
}

declare module '@mui/material' {
  interface Palette {
    windowState: Record<WindowStateName, Tint>;
    party: { government: string; applicant: string; onGovernment: string; onApplicant: string };
    quote: string;
  }
  interface PaletteOptions {
    windowState: Record<WindowStateName, Tint>;
    party: { government: string; applicant: string; onGovernment: string; onApplicant: string };
    quote: string;
  }
}

export const lightPalette: PaletteOptions = {
  mode: 'light',
  primary: { main: '#0f5f5a', contrastText: '#ffffff' },
  secondary: { main: '#7a4b12', contrastText: '#ffffff' },
  error: { main: '#9b2c1f' },
  background: { default: '#f6f5f0', paper: '#ffffff' },
  text: { primary: '#1c2422', secondary: '#53605c' },
  divider: '#e3e1d8',
  windowState: {
    open: { background: '#ddf2e3', text: '#12512c', bar: '#2f8f5b' },
    closing_soon: { background: '#fdecc6', text: '#733d00', bar: '#d98a12' },
    upcoming: { background: '#e0eafa', text: '#1d4780', bar: '#5b8ad0' },
    closed: { background: '#eae9e3', text: '#48514e', bar: '#a9ada6' },
    exhausted: { background: '#f8e0db', text: '#86231a', bar: '#c25f51' },
    unknown: { background: '#f3f1e9', text: '#53605c', bar: '#c9c6b8' },
  },
  party: { government: '#0f5f5a', applicant: '#e2b65f', onGovernment: '#ffffff', onApplicant: '#33240a' },
  quote: '#faf8f1',
};

export const darkPalette: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#86d3c8', contrastText: '#06211e' },
  secondary: { main: '#e6b873', contrastText: '#2a1a03' },
  error: { main: '#f2a398' },
  background: { default: '#101514', paper: '#181f1d' },
  text: { primary: '#e7ecea', secondary: '#a9b5b1' },
  divider: '#2b3532',
  windowState: {
    open: { background: '#163a26', text: '#a9e4bf', bar: '#4cae7c' },
    closing_soon: { background: '#43300c', text: '#f6d48e', bar: '#dba13a' },
    upcoming: { background: '#1c2f4b', text: '#b5d0f8', bar: '#6d99dc' },
    closed: { background: '#2a312f', text: '#c0c9c5', bar: '#68726e' },
    exhausted: { background: '#47211b', text: '#f5b9af', bar: '#c96c5e' },
    unknown: { background: '#222a28', text: '#b4bfbb', bar: '#4c5653' },
  },
  party: { government: '#4faea2', applicant: '#d7a64a', onGovernment: '#06211e', onApplicant: '#231703' },
  quote: '#141a18',
};
