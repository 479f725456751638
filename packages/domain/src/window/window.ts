import { z } from 'zod';
import {
  CalendarDate,
  ClockTime,
  Flag,
  factFields,
  Instant,
  Key,
  LocalizedText,
} from '../document/primitives.ts';

export const WindowKind = z.enum([
  /** Printed dates; one end may be unsaid. */
  'fixed',
  /** All year, or whenever an applicant comes (隨到隨受理). */
  'rolling',
  /** Whole months without a year (4月受理, 2至5月); they belong to the edition's fiscal year. */
  'months',
  /** Announced later, once (依公告受理期間辦理). */
  'on_announcement',
  /** Announced every year, perhaps around a month (每年約1月公告). */
  'yearly',
  /** Announced every `everyYears` years. */
  'periodic',
  /** Several calls a year (每年至少1梯次). */
  'batches',
  /** Counted from an event of the applicant's (受災之次日起1年內). */
  'relative',
  /** One deadline for each course. */
  'per_course',
]);
export type WindowKind = z.infer<typeof WindowKind>;

export const ApplicationWindow = z.strictObject({
  key: Key,
  kind: WindowKind,
  /** `purchase`: when the thing must be bought, which is not when to apply. */
  purpose: z.enum(['application', 'purchase']).default('application'),
  label: LocalizedText.optional(),
  opensOn: CalendarDate.optional(),
  /** The last day, inclusive unless `closesBeforeDay`. */
  closesOn: CalendarDate.optional(),
  /** The day named is the first one that is too late. `per_course` without `closesOn`: the first day of each course. */
  closesBeforeDay: Flag,
  /** The clock time on `closesOn` from which it is too late (下午5時 is 17:00). */
  closesAt: ClockTime.optional(),
  /** Open only from an announcement whose day the source does not print (公告日至額滿為止). */
  opensOnAnnouncement: Flag,
  /** Ends early when these run out. */
  endsWhen: z.array(z.enum(['funds_exhausted', 'places_filled'])).default([]),
  /** Announced again if places remain. */
  reopensIfPlacesRemain: Flag,
  /** The number of the call (第1次公告). */
  call: z.int().positive().optional(),
  /** 依實際公告日為準. */
  tentative: Flag,
  /** `months`: which months applications are taken. `yearly`: around which month the announcement is expected. */
  months: z.array(z.int().min(1).max(12)).default([]),
  /** `months`: 約1至6月. The state is told as if they were exact, and says that it is tentative. */
  approximate: Flag,
  everyYears: z.int().positive().optional(),
  minBatchesPerYear: z.int().positive().optional(),
  /** `relative`: the event, and how long after it. */
  after: z.strictObject({ event: LocalizedText, months: z.int().positive() }).optional(),
  /** An editor closed the window early. */
  earlyClosure: z
    .strictObject({
      reason: z.enum(['funds_exhausted', 'places_filled', 'cancelled']),
      at: Instant,
      remark: LocalizedText.optional(),
    })
    .optional(),
  ...factFields,
});
export type ApplicationWindow = z.infer<typeof ApplicationWindow>;
