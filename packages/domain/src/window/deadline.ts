import { dateText } from '../calendar/date-text.ts';
import { endOfDayInTaipei, instantInTaipei, startOfDayInTaipei } from '../calendar/taipei.ts';
import type { Locale } from '../document/primitives.ts';
import type { ApplicationWindow } from './window.ts';

/** The end of a window as it is printed. */
export interface Deadline {
  /** The day named. Taken until midnight in Taipei, unless one of the others says otherwise. */
  readonly day: string;
  /** The day named is already too late. */
  readonly beforeDay?: boolean | undefined;
  /** The clock time from which it is too late. Of no effect beside `beforeDay`. */
  readonly time?: string | undefined;
}

export function printedDeadline(window: ApplicationWindow): Deadline | undefined {
  if (window.closesOn === undefined) return undefined;
  return { day: window.closesOn, beforeDay: window.closesBeforeDay, time: window.closesAt };
}

/** The first instant that is too late. */
export function deadlineInstant({ day, beforeDay, time }: Deadline): Date {
  if (beforeDay) return startOfDayInTaipei(day);
  return time === undefined ? endOfDayInTaipei(day) : instantInTaipei(day, time);
}

/** `112年6月9日（2023-06-09）17:00`, `17:00 on June 9, 2023`; `before March 24, 2023`. */
export function deadlineText({ day, beforeDay, time }: Deadline, locale: Locale): string {
  const date = dateText(day, locale);
  if (beforeDay) return locale === 'zh-TW' ? `${date}前` : `before ${date}`;
  if (time === undefined) return date;
  return locale === 'zh-TW' ? `${date}${time}` : `${time} on ${date}`;
}
