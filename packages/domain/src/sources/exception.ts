import { z } from 'zod';
import { Key, LocalizedText } from '../document/primitives.ts';

/** Figures of a source that no fact has to cite, and why. */
export const SourceException = z.strictObject({
  /** The document in the catalogue. */
  source: Key,
  /** The words around the figures, as printed. They stand in the source once, unless `times` says otherwise. */
  quote: z.string().trim().min(1),
  times: z.int().min(2).optional(),
  kind: z.enum([
    /** Numbers of pages, and titles of the document on each page. */
    'page',
    /** A case that illustrates a scheme, or its expected effects. */
    'illustration',
    /** Words of a heading or a picture that repeat what is cited elsewhere. */
    'repetition',
    /** A law, a standard, a policy or an address that only names a number. */
    'name',
    /** Words that describe a service, in which the number states no fact of the program. */
    'description',
    /** Glyphs that the text layer prints wrongly or twice. */
    'misprint',
  ]),
  reason: LocalizedText,
});
export type SourceException = z.infer<typeof SourceException>;
