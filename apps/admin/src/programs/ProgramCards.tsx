import { Box, Paper, Typography } from '@mui/material';
import { yearInBothCalendars } from '../calendar/both-calendars.ts';
import { nameIn } from '../i18n/name-in.ts';
import { useConsoleLocale } from '../i18n/useConsoleLocale.ts';
import { WindowStateChip } from '../windows/WindowStateChip.tsx';
import { KindChips } from './KindChips.tsx';
import type { ListedProgram } from './listed-program.ts';
import { ProgramName } from './ProgramName.tsx';

/** The list on a narrow screen: a card a program. */
export function ProgramCards({ programs }: { readonly programs: readonly ListedProgram[] }) {
  const locale = useConsoleLocale();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, display: 'grid', gap: 1.5 }}>
      {programs.map((program) => (
        <Paper
          key={program.id}
          component="li"
          variant="outlined"
          sx={{ listStyle: 'none', position: 'relative', p: 2, display: 'grid', gap: 1 }}
        >
          <Box>
            <ProgramName program={program} />
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <WindowStateChip state={program.state} />
            <KindChips kinds={program.kinds} />
          </Box>
          <Typography variant="caption" color="text.secondary">
            {nameIn(locale, program.agency)} · {yearInBothCalendars(program.fiscalYear, locale)}
            <br />
            {program.reason}
          </Typography>
        </Paper>
      ))}
    </Box>
  );
}
