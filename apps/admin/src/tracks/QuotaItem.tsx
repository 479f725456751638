import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { dayInBothCalendars } from '../calendar/both-calendars.ts';
import { FactItem } from '../facts/FactItem.tsx';
import { useConsoleLocale } from '../i18n/useConsoleLocale.ts';
import type { Quota } from './track.ts';

/** How many places there are, and how many were taken when somebody last counted. */
export function QuotaItem({ quota }: { readonly quota: Quota }) {
  const translate = useTranslate();
  const locale = useConsoleLocale();
  return (
    <FactItem fact={quota} headline={quota.text} text={quota.label ?? ''}>
      {quota.used !== null && quota.usedAsOf !== null ? (
        <Typography variant="body2" color="text.secondary">
          {translate('zhuli.quota.used', {
            used: quota.used,
            date: dayInBothCalendars(quota.usedAsOf, locale),
          })}
        </Typography>
      ) : null}
    </FactItem>
  );
}
