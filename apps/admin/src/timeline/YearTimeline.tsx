import { Box, Paper, Typography } from '@mui/material';
import type { WindowStateName } from '@zhuli/domain';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { dayInBothCalendars, yearInBothCalendars } from '../calendar/both-calendars.ts';
import { useConsoleLocale } from '../i18n/useConsoleLocale.ts';
import { WindowStateChip } from '../windows/WindowStateChip.tsx';
import { MonthScale } from './MonthScale.tsx';
import { SpanBar } from './SpanBar.tsx';
import { TodayLabel, TodayMark } from './TodayMark.tsx';
import { type DatedWindow, fractionOfYear, yearSpans } from './year-spans.ts';

export interface TimelineRow {
  readonly key: string;
  readonly label: string;
  readonly state: WindowStateName;
  readonly window: DatedWindow;
}

const LABEL_WIDTH = { xs: 'minmax(0, 1fr)', sm: '15rem minmax(0, 1fr)' };

function TodayNote({ today, year }: { readonly today: string; readonly year: number }) {
  const translate = useTranslate();
  const locale = useConsoleLocale();
  const fraction = fractionOfYear(today, year);
  if (fraction >= 0 && fraction < 1) return null;
  return (
    <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1.5 }}>
      {translate(fraction < 0 ? 'zhuli.timeline.before' : 'zhuli.timeline.after', {
        date: dayInBothCalendars(today, locale),
      })}
    </Typography>
  );
}

/** Said only where the picture has something that is not a plain bar. */
function Legend({ rows, year }: { readonly rows: readonly TimelineRow[]; readonly year: number }) {
  const translate = useTranslate();
  const spans = rows.flatMap(({ window }) => yearSpans(window, year));
  if (!spans.some(({ vague, unknownStart, unknownEnd }) => vague || unknownStart || unknownEnd)) return null;
  return (
    <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1 }}>
      {translate('zhuli.timeline.legend')}
    </Typography>
  );
}

/**
 * The windows of a program as bars over the twelve months of its fiscal year, with a mark for today. A picture of what the
 * tracks say in words further down, so assistive technology gets the row's name and state and not the geometry.
 */
export function YearTimeline(props: {
  readonly year: number;
  readonly today: string;
  readonly rows: readonly TimelineRow[];
}) {
  const { year, today, rows } = props;
  const translate = useTranslate();
  const locale = useConsoleLocale();
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <Paper component="section" aria-labelledby={id} variant="outlined" sx={{ p: { xs: 2, md: 3 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5 }}>
        <Typography id={id} variant="h2">
          {translate('zhuli.timeline.title')}
        </Typography>
        <Typography variant="caption" color="text.secondary">
          {translate('zhuli.timeline.caption', { year: yearInBothCalendars(year, locale) })}
        </Typography>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: LABEL_WIDTH, columnGap: 2.5, mt: 2 }}>
        <Box sx={{ display: { xs: 'none', sm: 'block' } }} />
        <Box aria-hidden>
          <TodayLabel year={year} today={today} text={translate('zhuli.timeline.today')} />
          <MonthScale year={year} />
        </Box>
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {rows.map(({ key, label, state, window }) => (
          <Box
            key={key}
            component="li"
            sx={{
              listStyle: 'none',
              display: 'grid',
              gridTemplateColumns: LABEL_WIDTH,
              columnGap: 2.5,
              rowGap: 0.75,
              alignItems: 'center',
              py: 1,
            }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.25 }}>
              <Typography variant="body2" component="span">
                {label}
              </Typography>
              <WindowStateChip state={state} />
            </Box>
            <Box
              aria-hidden
              sx={{ position: 'relative', height: 26, borderRadius: 1, bgcolor: 'action.hover' }}
            >
              {yearSpans(window, year).map((span) => (
                <SpanBar key={span.start} span={span} state={state} />
              ))}
              <TodayMark year={year} today={today} />
            </Box>
          </Box>
        ))}
      </Box>
      <Legend rows={rows} year={year} />
      <TodayNote today={today} year={year} />
    </Paper>
  );
}
