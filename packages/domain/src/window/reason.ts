import { dateText, monthText } from '../calendar/date-text.ts';
import { rocYear } from '../calendar/roc-date.ts';
import { taipeiDate } from '../calendar/taipei.ts';
import { localize } from '../document/localize.ts';
import type { Locale } from '../document/primitives.ts';
import { type Deadline, deadlineText } from './deadline.ts';
import type { WindowReason, WindowReasonCode } from './state.ts';
import type { ApplicationWindow } from './window.ts';
import { periodText, runsOutText } from './wording.ts';

const because = (code: WindowReasonCode, zh: string, en: string): WindowReason => ({
  code,
  text: { zh, en },
});

export function opensOnDate(window: ApplicationWindow, date: string): WindowReason {
  const { zh, en } = periodText(window);
  return because(
    'opens_on_date',
    `${zh}自${dateText(date, 'zh-TW')}起`,
    `${en} opens on ${dateText(date, 'en')}`,
  );
}

export function opensWithFiscalYear(window: ApplicationWindow, fiscalYear: number): WindowReason {
  const { zh, en } = periodText(window);
  return because(
    'opens_with_fiscal_year',
    `${zh}自${rocYear(fiscalYear)}年度開始起`,
    `${en} opens with fiscal year ${fiscalYear}`,
  );
}

export function opensInMonth(window: ApplicationWindow, fiscalYear: number, month: number): WindowReason {
  const { zh, en } = periodText(window);
  return because(
    'opens_in_month',
    `${zh}自${rocYear(fiscalYear)}年${monthText(month, 'zh-TW')}起`,
    `${en} opens in ${monthText(month, 'en')} ${fiscalYear}`,
  );
}

export function openUntilDeadline(window: ApplicationWindow, deadline: Deadline): WindowReason {
  return because(
    'open_until_deadline',
    untilText(window, deadline, 'zh-TW'),
    untilText(window, deadline, 'en'),
  );
}

export function openStartNotPrinted(
  window: ApplicationWindow,
  deadline: Deadline,
  fiscalYear: number,
): WindowReason {
  return because(
    'open_start_not_printed',
    `${untilText(window, deadline, 'zh-TW')}；來源未載明起日，以${rocYear(fiscalYear)}年度開始為起日`,
    `${untilText(window, deadline, 'en')}; the source prints no start, which is read as the beginning of fiscal year ${fiscalYear}`,
  );
}

export function openEndNotPrinted(window: ApplicationWindow, opensOn: string): WindowReason {
  const { zh, en } = periodText(window);
  return because(
    'open_end_not_printed',
    `${zh}自${dateText(opensOn, 'zh-TW')}起${untilRunsOut(window, 'zh-TW')}；來源未載明迄日`,
    `${en} has been open since ${dateText(opensOn, 'en')}${untilRunsOut(window, 'en')}; the source prints no end`,
  );
}

export function openAllYear(window: ApplicationWindow, fiscalYear: number): WindowReason {
  const { zh, en } = periodText(window);
  return because(
    'open_all_year',
    `${zh}為${rocYear(fiscalYear)}年度全年${orEarlier(window, 'zh-TW')}`,
    `${en} is all of fiscal year ${fiscalYear}${orEarlier(window, 'en')}`,
  );
}

export function deadlineNear(window: ApplicationWindow, deadline: Deadline): WindowReason {
  return because(
    'deadline_near',
    `即將截止：${untilText(window, deadline, 'zh-TW')}`,
    `The deadline is near: ${uncapitalized(untilText(window, deadline, 'en'))}`,
  );
}

export function deadlinePassed(window: ApplicationWindow, deadline: Deadline): WindowReason {
  const { zh, en } = periodText(window);
  const closed = {
    zh: `${zh}已於${deadlineText(deadline, 'zh-TW')}截止`,
    en: `${en} closed ${onDeadline(deadline)}`,
  };
  if (!window.reopensIfPlacesRemain) return because('deadline_passed', closed.zh, closed.en);
  return because(
    'deadline_passed_may_reopen',
    `${closed.zh}；名額未滿時擇期再公告`,
    `${closed.en}; it is announced again if places remain`,
  );
}

export function closedEarly(
  window: ApplicationWindow,
  closure: NonNullable<ApplicationWindow['earlyClosure']>,
): WindowReason {
  const { zh, en } = periodText(window);
  const day = taipeiDate(new Date(closure.at));
  const why = {
    funds_exhausted: { zh: '經費用罄', en: 'because funds ran out' },
    places_filled: { zh: '名額已滿', en: 'because places were filled' },
    cancelled: { zh: '取消', en: 'because it was cancelled' },
  }[closure.reason];
  const remark = (locale: Locale): string => {
    if (!closure.remark) return '';
    return `${locale === 'zh-TW' ? '：' : ': '}${localize(closure.remark, locale)}`;
  };
  return because(
    closure.reason,
    `${zh}因${why.zh}，於${dateText(day, 'zh-TW')}提前截止${remark('zh-TW')}`,
    `${en} ended early on ${dateText(day, 'en')} ${why.en}${remark('en')}`,
  );
}

/** `受理期間至…止，或至經費用罄為止`. */
function untilText(window: ApplicationWindow, deadline: Deadline, locale: Locale): string {
  const period = periodText(window);
  if (locale === 'zh-TW') {
    return `${period.zh}至${deadlineText(deadline, locale)}止${orEarlier(window, locale)}`;
  }
  const end = deadline.beforeDay
    ? `ends ${deadlineText(deadline, locale)}`
    : `runs until ${deadlineText(deadline, locale)}`;
  return `${period.en} ${end}${orEarlier(window, locale)}`;
}

function orEarlier(window: ApplicationWindow, locale: Locale): string {
  const cause = runsOutText(window, locale);
  if (cause === undefined) return '';
  return locale === 'zh-TW' ? `，或至${cause}為止` : `, or until ${cause}`;
}

/** Where nothing else ends the window. */
function untilRunsOut(window: ApplicationWindow, locale: Locale): string {
  const cause = runsOutText(window, locale);
  if (cause === undefined) return '';
  return locale === 'zh-TW' ? `至${cause}為止` : `, and is until ${cause}`;
}

const onDeadline = (deadline: Deadline): string =>
  deadline.beforeDay || deadline.time !== undefined
    ? `${deadline.beforeDay ? '' : 'at '}${deadlineText(deadline, 'en')}`
    : `after ${deadlineText(deadline, 'en')}`;

const uncapitalized = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
