import { Box } from '@mui/material';
import { fractionOfYear } from './year-spans.ts';

/** A line where today is, on a year that has today in it. */
export function TodayMark({ year, today }: { readonly year: number; readonly today: string }) {
  const fraction = fractionOfYear(today, year);
  if (fraction < 0 || fraction >= 1) return null;
  return (
    <Box
      sx={{
        position: 'absolute',
        left: `${fraction * 100}%`,
        top: -6,
        bottom: -6,
        width: '2px',
        bgcolor: 'text.primary',
      }}
    />
  );
}
