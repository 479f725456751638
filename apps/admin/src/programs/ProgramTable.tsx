import {
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { yearCounts } from '../calendar/both-calendars.ts';
import { nameIn } from '../i18n/name-in.ts';
import { useConsoleLocale } from '../i18n/useConsoleLocale.ts';
import { WindowStateChip } from '../windows/WindowStateChip.tsx';
import { KindChips } from './KindChips.tsx';
import type { ListedProgram } from './listed-program.ts';
import { ProgramName } from './ProgramName.tsx';

const COLUMNS = [
  { key: 'name', width: '38%' },
  { key: 'agency', width: '14%' },
  { key: 'kinds', width: '14%' },
  { key: 'year', width: '12%' },
  { key: 'window', width: '22%' },
] as const;

function YearCell({ year }: { readonly year: number }) {
  const [first, second] = yearCounts(year, useConsoleLocale());
  return (
    <>
      {first}
      <Typography variant="caption" component="div" color="text.secondary">
        {second}
      </Typography>
    </>
  );
}

/** The list on a wide screen. */
export function ProgramTable({ programs }: { readonly programs: readonly ListedProgram[] }) {
  const translate = useTranslate();
  const locale = useConsoleLocale();
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            {COLUMNS.map(({ key, width }) => (
              <TableCell key={key} sx={{ width, color: 'text.secondary', fontWeight: 600 }}>
                {translate(`zhuli.program.column.${key}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {programs.map((program) => (
            // The link covers its row: the row is as large to the pointer as it looks, and one stop for the keyboard.
            <TableRow
              key={program.id}
              hover
              sx={{
                position: 'relative',
                '& td': { verticalAlign: 'top', py: 2 },
                '&:last-of-type td': { borderBottom: 0 },
              }}
            >
              <TableCell>
                <ProgramName program={program} />
              </TableCell>
              <TableCell>{nameIn(locale, program.agency)}</TableCell>
              <TableCell>
                <KindChips kinds={program.kinds} />
              </TableCell>
              <TableCell>
                <YearCell year={program.fiscalYear} />
              </TableCell>
              <TableCell>
                <WindowStateChip state={program.state} />
                <Typography variant="caption" component="div" color="text.secondary" sx={{ mt: 0.5 }}>
                  {program.reason}
                </Typography>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
