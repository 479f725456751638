import { z } from 'zod';

/** Stable across versions and languages: lower-case words joined by hyphens. */
export const Key = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'KEY_FORMAT');

/** Traditional Chinese is the original; English is a translation beside it. */
export const LocalizedText = z.strictObject({
  zh: z.string().trim().min(1),
  en: z.string().trim().min(1).optional(),
});
export type LocalizedText = z.infer<typeof LocalizedText>;

/** Text that is written in both languages, as all of the register's own words are. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** What each of a list of keys is called. */
export type Names<Key extends string> = Readonly<Record<Key, BilingualText>>;

export type Locale = 'zh-TW' | 'en';

/** Days before the Republic, and typing errors in the year, are no dates of a document. */
export const YearInRange = /^(191[2-9]|19[2-9]\d|2\d{3})-/;

/** A calendar day in Taiwan, `YYYY-MM-DD`. Not an instant: it has no time zone to convert. */
export const CalendarDate = z.iso.date().regex(YearInRange, 'DATE_RANGE');

/** A clock time in Taiwan, `HH:MM`, 24 hours. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'CLOCK_TIME_FORMAT');

/** The same moment on a clock in Taiwan: `2023-06-09T17:00:00+08:00`, with milliseconds only where there are some. */
export function formatInstant(instant: Date): string {
  const onTaiwanClock = new Date(instant.getTime() + 8 * 60 * 60 * 1_000);
  return onTaiwanClock.toISOString().replace(/(\.000)?Z$/, '+08:00');
}

/** A moment, written with an offset. Rewritten to the clock in Taiwan when parsed, so that one moment has one spelling. */
export const Instant = z.iso.datetime({ offset: true }).overwrite((text) => {
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? text : formatInstant(instant);
});

/** Whole New Taiwan dollars. 2^53 - 1 is far above any budget of a ministry. */
export const Dollars = z.int().nonnegative();

/** `true` or absent: what a source does not say is not written down as `false`. */
export const Flag = z.literal(true).optional();

export const Bound = z.enum(['max', 'min', 'exact']);
export type Bound = z.infer<typeof Bound>;

/** The exact words of a source, and which one. `…` joins fragments that do not stand side by side. */
export const Evidence = z.strictObject({
  /** Key of one of the document's `sources`. */
  source: Key,
  quote: z.string().trim().min(1),
});
export type Evidence = z.infer<typeof Evidence>;

/** What every fact carries beside its value. */
export const factFields = {
  evidence: z.array(Evidence).min(1),
  /** Why the fact is a reading and not a printed statement; absent where the source says it plainly. */
  inferred: LocalizedText.optional(),
  /** What an editor should know about the fact: a contradiction, a doubt, a repair. */
  note: LocalizedText.optional(),
};
