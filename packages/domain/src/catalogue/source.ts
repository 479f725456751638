import { z } from 'zod';
import { CalendarDate, Key, LocalizedText } from '../document/primitives.ts';

/** A document that facts are cited from. */
export const SourceDocument = z.strictObject({
  id: Key,
  title: LocalizedText,
  publisher: LocalizedText,
  /** The year the document speaks of. */
  fiscalYear: z.int().min(1950).max(2200),
  publishedOn: CalendarDate.optional(),
  /** File with the text layer, beside `sources.yaml`. */
  text: z.string().trim().min(1),
});
export type SourceDocument = z.infer<typeof SourceDocument>;
