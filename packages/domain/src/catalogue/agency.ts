import { z } from 'zod';
import { CalendarDate } from '../document/primitives.ts';
import { AgencyCode } from '../program/document.ts';

/** A ministry or one of its bodies (主管機關), under the name that it bore in a period. */
export const AgencyDocument = z.strictObject({
  code: AgencyCode,
  name: z.string().trim().min(1),
  nameEn: z.string().trim().min(1),
  aliases: z.array(z.string().trim().min(1)).default([]),
  /** Code of the body above it. */
  parent: AgencyCode.optional(),
  /** The first and last day on which the name was in force; absent: before records, and until today. */
  validFrom: CalendarDate.optional(),
  validUntil: CalendarDate.optional(),
  /** Codes of the bodies that took over its work. */
  successors: z.array(AgencyCode).default([]),
  url: z.url().optional(),
});
export type AgencyDocument = z.infer<typeof AgencyDocument>;
