import { Box } from '@mui/material';
import { monthInYear } from './year-spans.ts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The months above the bars. A figure for each: it reads the same in both languages. */
export function MonthScale({ year }: { readonly year: number }) {
  return (
    <Box sx={{ position: 'relative', height: 22, borderBottom: 1, borderColor: 'divider' }}>
      {MONTHS.map((month) => (
        <Box
          key={month}
          component="span"
          sx={{
            position: 'absolute',
            left: `${monthInYear(year, month) * 100}%`,
            width: `${(monthInYear(year, month + 1) - monthInYear(year, month)) * 100}%`,
            pl: 0.5,
            fontSize: '0.75rem',
            color: 'text.secondary',
            borderLeft: 1,
            borderColor: 'divider',
            fontVariantNumeric: 'tabular-nums',
          }}
        >
          {month}
        </Box>
      ))}
    </Box>
  );
}
