import { Box } from '@mui/material';
import { fractionOfYear } from './year-spans.ts';

/** Where today is, on a year that has today in it; undefined on any other. */
export function placeOfToday(today: string, year: number): string | undefined {
  const fraction = fractionOfYear(today, year);
  return fraction >= 0 && fraction < 1 ? `${fraction * 100}%` : undefined;
}

/** A line where today is. */
export function TodayMark({ year, today }: { readonly year: number; readonly today: string }) {
  const left = placeOfToday(today, year);
  return left ? (
    <Box sx={{ position: 'absolute', left, top: -5, bottom: -5, width: '2px', bgcolor: 'text.primary' }} />
  ) : null;
}

/** The word for the line, above the months. */
export function TodayLabel(props: { readonly year: number; readonly today: string; readonly text: string }) {
  const left = placeOfToday(props.today, props.year);
  if (!left) return null;
  return (
    <Box sx={{ position: 'relative', height: 22 }}>
      <Box
        component="span"
        sx={{
          position: 'absolute',
          left: `clamp(1.5em, ${left}, 100% - 1.5em)`,
          transform: 'translateX(-50%)',
          px: 0.75,
          borderRadius: 1,
          fontSize: '0.75rem',
          lineHeight: '20px',
          fontWeight: 600,
          whiteSpace: 'nowrap',
          color: 'background.paper',
          bgcolor: 'text.primary',
        }}
      >
        {props.text}
      </Box>
    </Box>
  );
}
