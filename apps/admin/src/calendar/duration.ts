import type { Locale } from '@zhuli/domain';

/** `6年`, `18個月`; `6 years`, `18 months`. */
export function durationText(months: number, locale: Locale): string {
  const isWholeYears = months % 12 === 0;
  const count = isWholeYears ? months / 12 : months;
  if (locale === 'zh-TW') return `${count}${isWholeYears ? '年' : '個月'}`;
  return `${count} ${isWholeYears ? 'year' : 'month'}${count === 1 ? '' : 's'}`;
}
