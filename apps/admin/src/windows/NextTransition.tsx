import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { dayInBothCalendars } from '../calendar/both-calendars.ts';
import { useConsoleLocale } from '../i18n/useConsoleLocale.ts';
import type { WindowStatus } from './window.ts';

/** What happens next by itself, and when, in both calendars. The API writes instants on the clock of Taipei. */
export function NextTransition({
  status: { state, nextTransition: next },
}: {
  readonly status: WindowStatus;
}) {
  const translate = useTranslate();
  const locale = useConsoleLocale();
  // The same state for a new reason is no change to wait for.
  if (!next || next.state === state) return null;
  const [day = '', clock = ''] = next.at.split('T');
  const time = clock.slice(0, 5);
  const when = dayInBothCalendars(day, locale);
  return (
    <Typography variant="body2" color="text.secondary">
      {translate('zhuli.window.next', {
        when: time === '00:00' ? when : translate('zhuli.window.at_time', { day: when, time }),
        state: translate(`zhuli.window.state.${next.state.toLowerCase()}`),
      })}
    </Typography>
  );
}
