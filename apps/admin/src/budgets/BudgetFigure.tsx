import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { dayInBothCalendars, yearInBothCalendars } from '../calendar/both-calendars.ts';
import { useConsoleLocale } from '../i18n/useConsoleLocale.ts';
import type { Budget } from './budget.ts';

/** A figure, what it is of, for which year, and on which day it was so. */
export function BudgetFigure({ budget }: { readonly budget: Budget }) {
  const translate = useTranslate();
  const locale = useConsoleLocale();
  const amount = budget.amount.text;
  const about = [
    translate(`zhuli.budget.${budget.kind.toLowerCase()}`),
    budget.fiscalYear === null ? null : yearInBothCalendars(budget.fiscalYear, locale),
    budget.asOf === null
      ? null
      : translate('zhuli.budget.as_of', { date: dayInBothCalendars(budget.asOf, locale) }),
    budget.fundedBy === null ? null : translate('zhuli.budget.from', { source: budget.fundedBy }),
  ];
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 700, fontSize: '1.125rem' }}>
        {budget.approximate ? translate('zhuli.budget.about', { amount }) : amount}
      </Typography>
      <Typography variant="caption" color="text.secondary" component="div">
        {about.filter((part) => part !== null).join(' · ')}
      </Typography>
    </>
  );
}
