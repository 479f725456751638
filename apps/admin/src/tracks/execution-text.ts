import type { Locale } from '@zhuli/domain';
import { dayInBothCalendars } from '../calendar/both-calendars.ts';
import type { TrackFact } from '../facts/fact.ts';

/** How long the supported work may take. */
export interface ExecutionPeriod extends TrackFact {
  readonly minMonths: number | null;
  readonly maxMonths: number | null;
  readonly isSoft: boolean;
  readonly isApproximate: boolean;
  readonly from: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

type Translate = (key: string, values?: Readonly<Record<string, unknown>>) => string;

function monthsText(
  { minMonths, maxMonths, isSoft, isApproximate, from }: ExecutionPeriod,
  translate: Translate,
): string | null {
  const counted = { from: from ? translate(`zhuli.execution.from.${from.toLowerCase()}`) : '' };
  let period: string;
  if (minMonths !== null && maxMonths !== null) {
    period =
      minMonths === maxMonths
        ? translate('zhuli.execution.exactly', { ...counted, months: maxMonths })
        : translate('zhuli.execution.between', { ...counted, least: minMonths, most: maxMonths });
  } else if (maxMonths !== null)
    period = translate('zhuli.execution.at_most', { ...counted, months: maxMonths });
  else if (minMonths !== null)
    period = translate('zhuli.execution.at_least', { ...counted, months: minMonths });
  else return null;
  if (isApproximate) period = translate('zhuli.execution.approximate', { period });
  return isSoft ? translate('zhuli.execution.soft', { period }) : period;
}

/** `自計畫核定日起至多 6 個月`, `At most 6 months from the approval of the plan`; days in both calendars. */
export function executionText(period: ExecutionPeriod, locale: Locale, translate: Translate): string {
  const day = (key: string, date: string | null) =>
    date ? translate(`zhuli.execution.${key}`, { date: dayInBothCalendars(date, locale) }) : null;
  const parts = [monthsText(period, translate), day('starts', period.startsOn), day('ends', period.endsOn)];
  return parts.filter((part) => part !== null).join(locale === 'zh-TW' ? '，' : ', ');
}
