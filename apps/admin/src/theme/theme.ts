import type { PaletteOptions } from '@mui/material';
import type { RaThemeOptions } from 'react-admin';
import { darkPalette, lightPalette } from './palette.ts';

/** Fonts that readers already have; nothing is fetched. */
const FONTS = [
  '-apple-system',
  '"Segoe UI"',
  'Roboto',
  '"PingFang TC"',
  '"Noto Sans TC"',
  '"Noto Sans CJK TC"',
  '"Microsoft JhengHei"',
  'system-ui',
  'sans-serif',
].join(', ');

const themeOf = (palette: PaletteOptions): RaThemeOptions => ({
  palette,
  shape: { borderRadius: 10 },
  spacing: 8,
  typography: {
    fontFamily: FONTS,
    fontSize: 15,
    h1: { fontSize: '1.875rem', fontWeight: 700, lineHeight: 1.35, letterSpacing: '0.01em' },
    h2: { fontSize: '1.3125rem', fontWeight: 700, lineHeight: 1.45 },
    h3: { fontSize: '1.0625rem', fontWeight: 700, lineHeight: 1.5 },
    h4: { fontSize: '1rem', fontWeight: 700, lineHeight: 1.5 },
    // Chinese characters fill their square: lines need more air than Latin ones.
    body1: { fontSize: '1.0625rem', lineHeight: 1.8 },
    body2: { fontSize: '0.9375rem', lineHeight: 1.7 },
    caption: { fontSize: '0.8125rem', lineHeight: 1.6 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        body: { overflowWrap: 'anywhere', textWrap: 'pretty' },
        a: { textUnderlineOffset: '0.2em' },
        ':focus-visible': {
          outline: '3px solid',
          outlineColor: palette.mode === 'dark' ? '#86d3c8' : '#0f5f5a',
          outlineOffset: 2,
        },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animation: 'none !important', transition: 'none !important' },
        },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiTableCell: {
      styleOverrides: {
        root: { fontSize: '0.9375rem', lineHeight: 1.6, borderColor: palette.divider as string },
      },
    },
  },
});

export const lightTheme = themeOf(lightPalette);
export const darkTheme = themeOf(darkPalette);
