import { findEmails, findUrls } from './addresses.ts';
import { DATE_FINDERS } from './dates.ts';
import type { FigureFinder, PrintedFigure } from './figure.ts';
import { findPhones } from './phones.ts';
import { QUANTITY_FINDERS } from './quantities.ts';
import { SHARE_FINDERS } from './shares.ts';

/** What is found first is not read again as something else: the digits of a phone number count nothing. */
const FINDERS: readonly FigureFinder[] = [
  findUrls,
  findEmails,
  findPhones,
  ...DATE_FINDERS,
  ...SHARE_FINDERS,
  ...QUANTITY_FINDERS,
];

/** Every figure that a text prints, in the order in which they stand. The text is in NFKC. */
export function findFigures(printed: string): readonly PrintedFigure[] {
  let rest = printed;
  const figures: PrintedFigure[] = [];
  for (const find of FINDERS) {
    for (const { start, end, figures: found } of find(rest)) {
      figures.push(...found);
      rest = `${rest.slice(0, start)}${'\0'.repeat(end - start)}${rest.slice(end)}`;
    }
  }
  return figures.sort((one, other) => one.start - other.start);
}
