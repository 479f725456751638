import { monthText } from '../calendar/date-text.ts';
import { rocYear } from '../calendar/roc-date.ts';
import { localize } from '../document/localize.ts';
import type { Locale } from '../document/primitives.ts';
import type { WindowReason, WindowReasonCode } from './state.ts';
import type { ApplicationWindow } from './window.ts';
import { periodText } from './wording.ts';

/** Reasons of an unknown state. Each says what is missing. */
const unknown = (code: WindowReasonCode, zh: string, en: string): WindowReason => ({
  code,
  text: { zh, en },
});

export function startNotPrinted(window: ApplicationWindow, fiscalYear: number): WindowReason {
  const { zh, en } = periodText(window);
  return unknown(
    'start_not_printed',
    `${rocYear(fiscalYear)}年度尚未開始，來源未載明${zh}起日`,
    `Fiscal year ${fiscalYear} has not begun, and the source does not print when ${inSentence(en)} starts`,
  );
}

export function fiscalYearOver(window: ApplicationWindow, lastYear: number): WindowReason {
  const { zh, en } = periodText(window);
  return unknown(
    'fiscal_year_over',
    `來源僅載明至${rocYear(lastYear)}年度之${zh}，該年度已結束`,
    `The source tells ${inSentence(en)} only up to fiscal year ${lastYear}, which is over`,
  );
}

export function awaitingAnnouncement(window: ApplicationWindow): WindowReason {
  const { zh, en } = periodText(window);
  return unknown(
    'awaiting_announcement',
    `${zh}以公告為準，來源未載明公告日`,
    `${en} opens by an announcement, whose day the source does not print`,
  );
}

export function announcedYearly(window: ApplicationWindow): WindowReason {
  const { zh, en } = periodText(window);
  const around = (locale: Locale): string => {
    const months = window.months.map((month) => monthText(month, locale));
    return months.length === 0 ? '' : months.join(locale === 'zh-TW' ? '、' : ' or ');
  };
  const [zhMonths, enMonths] = [around('zh-TW'), around('en')];
  return unknown(
    'announced_yearly',
    `${zh}每年${zhMonths && `約${zhMonths}`}公告，來源未載明本年度日期`,
    `${en} is announced every year${enMonths && `, around ${enMonths}`}; the source does not print this year's days`,
  );
}

export function announcedPeriodically(window: ApplicationWindow): WindowReason {
  const { zh, en } = periodText(window);
  const years = window.everyYears;
  return unknown(
    'announced_periodically',
    `${zh}${years === undefined ? '定期' : `每${years}年`}公告，來源未載明下一次日期`,
    `${en} is announced ${years === undefined ? 'periodically' : `every ${years} years`}; the source does not print when the next one is`,
  );
}

export function calledInBatches(window: ApplicationWindow): WindowReason {
  const { zh, en } = periodText(window);
  const least = window.minBatchesPerYear;
  return unknown(
    'called_in_batches',
    `${zh}分梯次公告${least === undefined ? '' : `（每年至少${least}梯次）`}，來源未載明各梯次日期`,
    `${en} comes in batches${least === undefined ? '' : ` (at least ${least} a year)`}; the source does not print their days`,
  );
}

export function relativeToEvent(window: ApplicationWindow): WindowReason {
  const { zh, en } = periodText(window);
  if (!window.after) return datesNotPrinted(window);
  const { event, months } = window.after;
  return unknown(
    'relative_to_event',
    `${zh}為${localize(event, 'zh-TW')}起${monthsText(months, 'zh-TW')}內，須知該日期`,
    `${en} is within ${monthsText(months, 'en')} of ${localize(event, 'en')}, a day that must be known`,
  );
}

export function deadlinePerCourse(window: ApplicationWindow): WindowReason {
  const { zh, en } = periodText(window);
  return unknown(
    'deadline_per_course',
    `${zh}依各課程而定，須知課程開訓日`,
    `${en} depends on each course, whose first day must be known`,
  );
}

export function datesNotPrinted(window: ApplicationWindow): WindowReason {
  const { zh, en } = periodText(window);
  return unknown('dates_not_printed', `來源未載明${zh}`, `The source does not print ${inSentence(en)}`);
}

export function datesContradict(window: ApplicationWindow): WindowReason {
  const { zh, en } = periodText(window);
  return unknown(
    'dates_contradict',
    `${zh}之日期互相矛盾：於開始之前截止`,
    `The days of ${inSentence(en)} contradict each other: it would close before it opens`,
  );
}

export const noWindow: WindowReason = unknown(
  'no_window',
  '來源未載明受理期間',
  'The source does not print an application period',
);

/** `1年`, `18個月`; `1 year`, `18 months`. */
export function monthsText(months: number, locale: Locale): string {
  const whole = months % 12 === 0;
  const count = whole ? months / 12 : months;
  if (locale === 'zh-TW') return `${count}${whole ? '年' : '個月'}`;
  return `${count} ${whole ? 'year' : 'month'}${count === 1 ? '' : 's'}`;
}

const inSentence = (period: string): string => period.charAt(0).toLowerCase() + period.slice(1);
