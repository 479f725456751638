import { dateParts } from '../../calendar/calendar-date.ts';
import { dateText } from '../../calendar/date-text.ts';
import { rocYear } from '../../calendar/roc-date.ts';
import { startOfDayInTaipei } from '../../calendar/taipei.ts';
import { deadlineInstant, deadlineText, printedDeadline } from '../../window/deadline.ts';
import type { ApplicationWindow } from '../../window/window.ts';
import { type At, type Check, located, scopesOf, type Tell } from './check.ts';

/** One window by itself. */
export const checkWindows: Check = (document, tell) => {
  for (const { stated, path } of scopesOf(document)) {
    for (const window of located(stated.windows, ...path, 'windows')) {
      checkDays(window, tell);
      checkKind(window, tell);
      checkClosure(window, tell);
      checkYear(window, document.fiscalYear, tell);
    }
  }
};

function checkDays({ item, path }: At<ApplicationWindow>, tell: Tell): void {
  const deadline = printedDeadline(item);
  // Each course has a first day of its own, before which it closes.
  const hasDay = deadline !== undefined || item.kind === 'per_course';
  if (!hasDay && (item.closesAt !== undefined || item.closesBeforeDay)) {
    tell(
      'WINDOW_DEADLINE_WITHOUT_DAY',
      [...path, item.closesAt === undefined ? 'closesBeforeDay' : 'closesAt'],
      '有截止時間而沒有截止日。請補上 closesOn。',
      'The deadline has a time of day, and no day. Add closesOn.',
    );
  }
  if (item.closesAt !== undefined && item.closesBeforeDay) {
    tell(
      'WINDOW_DEADLINE_TWICE',
      [...path, 'closesAt'],
      'closesBeforeDay 表示當日已不受理，與 closesAt 不能並用。請保留其一。',
      'closesBeforeDay says that the day itself is too late, which leaves no place for closesAt. Keep one of them.',
    );
  }
  if (!deadline || item.opensOn === undefined) return;
  if (deadlineInstant(deadline) > startOfDayInTaipei(item.opensOn)) return;
  tell(
    'WINDOW_CLOSES_BEFORE_OPENS',
    [...path, 'closesOn'],
    `於${deadlineText(deadline, 'zh-TW')}截止，卻自${dateText(item.opensOn, 'zh-TW')}才開始。請改正 opensOn 或 closesOn。`,
    `It closes ${deadlineText(deadline, 'en')} and opens on ${dateText(item.opensOn, 'en')} only. Correct opensOn or closesOn.`,
  );
}

function checkKind({ item, path }: At<ApplicationWindow>, tell: Tell): void {
  const isDated = item.opensOn !== undefined || item.closesOn !== undefined;
  if (item.kind === 'fixed' && !isDated && !item.opensOnAnnouncement) {
    tell(
      'WINDOW_WITHOUT_DAYS',
      path,
      'fixed 須有 opensOn、closesOn 或 opensOnAnnouncement。請補上，或改用其他 kind。',
      'A fixed window needs opensOn, closesOn or opensOnAnnouncement. Add one, or choose another kind.',
    );
  }
  if (item.kind === 'months' && item.months.length === 0) {
    tell('WINDOW_WITHOUT_MONTHS', [...path, 'months'], '請填寫受理的月份。', 'Fill in the months.');
  }
  if (item.kind === 'relative' && !item.after) {
    tell(
      'WINDOW_WITHOUT_EVENT',
      [...path, 'after'],
      '請填寫起算的事件與期間。',
      'Fill in the event that it counts from, and how long after it.',
    );
  }
  const idle: readonly [boolean, keyof ApplicationWindow, string][] = [
    [item.months.length > 0 && item.kind !== 'months' && item.kind !== 'yearly', 'months', 'months, yearly'],
    [item.approximate === true && item.kind !== 'months', 'approximate', 'months'],
    [item.everyYears !== undefined && item.kind !== 'periodic', 'everyYears', 'periodic'],
    [item.minBatchesPerYear !== undefined && item.kind !== 'batches', 'minBatchesPerYear', 'batches'],
    [item.after !== undefined && item.kind !== 'relative', 'after', 'relative'],
  ];
  for (const [isIdle, field, kinds] of idle) {
    if (!isIdle) continue;
    tell(
      'WINDOW_FIELD_WITHOUT_EFFECT',
      [...path, field],
      `${field} 只用於 kind 為 ${kinds} 時。請刪除，或改正 kind。`,
      `${field} has an effect only where the kind is ${kinds}. Remove it, or correct the kind.`,
    );
  }
  if (item.opensOnAnnouncement && item.opensOn !== undefined) {
    tell(
      'WINDOW_FIELD_WITHOUT_EFFECT',
      [...path, 'opensOnAnnouncement'],
      '已有 opensOn，公告日即為已知。請刪除 opensOnAnnouncement。',
      'With opensOn the day of the announcement is known. Remove opensOnAnnouncement.',
    );
  }
}

function checkClosure({ item, path }: At<ApplicationWindow>, tell: Tell): void {
  const deadline = printedDeadline(item);
  if (
    !item.earlyClosure ||
    !deadline ||
    Date.parse(item.earlyClosure.at) < deadlineInstant(deadline).getTime()
  )
    return;
  tell(
    'WINDOW_CLOSURE_TOO_LATE',
    [...path, 'earlyClosure', 'at'],
    `提前截止的時刻不早於截止日（${deadlineText(deadline, 'zh-TW')}），因此無作用。請改正或刪除。`,
    `The early closure is not before the deadline (${deadlineText(deadline, 'en')}), and has no effect. Correct or remove it.`,
  );
}

function checkYear({ item, path }: At<ApplicationWindow>, fiscalYear: number, tell: Tell): void {
  for (const field of ['opensOn', 'closesOn'] as const) {
    const date = item[field];
    if (date === undefined || Math.abs(dateParts(date).year - fiscalYear) <= 1) continue;
    tell(
      'WINDOW_FAR_FROM_YEAR',
      [...path, field],
      `${dateText(date, 'zh-TW')}與${rocYear(fiscalYear)}年度相距逾一年。請確認日期與年度。`,
      `${dateText(date, 'en')} is more than a year away from fiscal year ${fiscalYear}. Check the date and the year.`,
    );
  }
}
