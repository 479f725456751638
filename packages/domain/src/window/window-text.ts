import { dateText, monthText } from '../calendar/date-text.ts';
import { localize } from '../document/localize.ts';
import type { Locale } from '../document/primitives.ts';
import { deadlineText, printedDeadline } from './deadline.ts';
import { monthRuns } from './month-runs.ts';
import { monthsText } from './unknown-reason.ts';
import type { ApplicationWindow } from './window.ts';
import { periodText, runsOutText } from './wording.ts';

/** One window as a sentence: what is printed of it, whatever the time. Chinese shows both calendars. */
export function windowText(window: ApplicationWindow, locale: Locale): string {
  const isChinese = locale === 'zh-TW';
  const runsOut = runsOutText(window, locale);
  const isAlternative = window.closesOn !== undefined || !hasDays(window);
  const days = hasDays(window) ? daysText(window, locale) : patternText(window, locale);
  const untilRunsOut = runsOut && (isChinese ? `至${runsOut}為止` : `until ${runsOut}`);
  const parts = [
    isAlternative || !untilRunsOut ? days : `${days}${isChinese ? '' : ' '}${untilRunsOut}`,
    isAlternative && untilRunsOut && `${isChinese ? '或' : 'or '}${untilRunsOut}`,
    hasDays(window) && repetitionText(window, locale),
    window.reopensIfPlacesRemain && (isChinese ? '名額未滿時擇期再公告' : 'announced again if places remain'),
    window.tentative && (isChinese ? '依實際公告日為準' : 'subject to the actual announcement'),
  ].filter((part) => typeof part === 'string' && part !== '');
  return isChinese
    ? `${subjectText(window, locale)}：${parts.join('，')}。`
    : `${subjectText(window, locale)}: ${parts.join(', ')}.`;
}

function subjectText(window: ApplicationWindow, locale: Locale): string {
  const isChinese = locale === 'zh-TW';
  const details = [
    window.label && localize(window.label, locale),
    window.call && (isChinese ? `第${window.call}次公告` : `call ${window.call}`),
  ].filter((detail) => typeof detail === 'string');
  const period = isChinese ? periodText(window).zh : periodText(window).en;
  if (details.length === 0) return period;
  return isChinese ? `${period}（${details.join('，')}）` : `${period} (${details.join(', ')})`;
}

/** Whether a day is printed, or that the announcement makes the first one. */
function hasDays(window: ApplicationWindow): boolean {
  return window.opensOn !== undefined || window.closesOn !== undefined || window.opensOnAnnouncement === true;
}

function daysText(window: ApplicationWindow, locale: Locale): string {
  const isChinese = locale === 'zh-TW';
  const deadline = printedDeadline(window);
  const announced = window.opensOnAnnouncement ? (isChinese ? '公告日' : 'the announcement') : undefined;
  const start = window.opensOn === undefined ? announced : dateText(window.opensOn, locale);
  const end = deadline && deadlineText(deadline, locale);
  if (isChinese) {
    if (end === undefined) return `${start}起`;
    const until = deadline?.beforeDay ? end : `至${end}止`;
    return start === undefined ? until : `${start}起${until}`;
  }
  if (end === undefined) return `from ${start}`;
  if (start === undefined) return deadline?.beforeDay ? end : `until ${end}`;
  return deadline?.beforeDay ? `from ${start}, ending ${end}` : `from ${start} to ${end}`;
}

/** When no day is printed. */
function patternText(window: ApplicationWindow, locale: Locale): string {
  const isChinese = locale === 'zh-TW';
  const repetition = repetitionText(window, locale);
  if (repetition !== '') return repetition;
  switch (window.kind) {
    case 'rolling':
      return isChinese ? '全年' : 'all year';
    case 'on_announcement':
      return isChinese ? '依公告' : 'as announced';
    default:
      return isChinese ? '來源未載明日期' : 'no days printed';
  }
}

/** What the kind of window says of its days, beside or instead of printed ones. */
function repetitionText(window: ApplicationWindow, locale: Locale): string {
  const isChinese = locale === 'zh-TW';
  switch (window.kind) {
    case 'months': {
      const months = monthRunsText(window.months, locale);
      return window.approximate && months !== '' ? `${isChinese ? '約' : 'about '}${months}` : months;
    }
    case 'yearly': {
      const around = monthRunsText(window.months, locale);
      if (isChinese) return `每年${around && `約${around}`}公告`;
      return `announced every year${around && `, around ${around}`}`;
    }
    case 'periodic':
      if (window.everyYears === undefined) return isChinese ? '定期公告' : 'announced periodically';
      return isChinese ? `每${window.everyYears}年公告` : `announced every ${window.everyYears} years`;
    case 'batches': {
      const least = window.minBatchesPerYear;
      if (least === undefined) return isChinese ? '分梯次' : 'in batches';
      return isChinese ? `分梯次（每年至少${least}梯次）` : `in batches (at least ${least} a year)`;
    }
    case 'relative': {
      if (!window.after) return '';
      const [event, span] = [localize(window.after.event, locale), monthsText(window.after.months, locale)];
      return isChinese ? `${event}起${span}內` : `within ${span} of ${event}`;
    }
    case 'per_course':
      if (window.closesBeforeDay && window.closesOn === undefined) {
        return isChinese ? '至各課程開始日前為止' : 'until the day before each course begins';
      }
      return isChinese ? '各課程另有截止日' : 'each course with a deadline of its own';
    default:
      return '';
  }
}

function monthRunsText(months: readonly number[], locale: Locale): string {
  const isChinese = locale === 'zh-TW';
  const runs = monthRuns(months).map(({ first, last }) => {
    const [from, to] = [monthText(first, locale), monthText(last, locale)];
    if (first === last) return from;
    return isChinese ? `${from}至${to}` : `${from} to ${to}`;
  });
  return runs.join(isChinese ? '、' : ' and ');
}
