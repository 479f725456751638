import type { FigureFinder, PrintedFigure } from './figure.ts';

const NUMBER = '(?<![\\d.,/-])\\(?0\\d{1,3}\\)?(?:[ -]{0,2}\\d{2,8}){1,3}(?!\\d)';
/** #, 分機, 分機 with its glyphs doubled, 分#, 轉分機. */
const SIGN = '\\s*轉?(?:分機|分分機機|分)?\\s*(?<=[機分轉]\\s*)\\s*#?\\s*|\\s*#\\s*';
const JOINT = '\\s*(?:[、,/或]|~+|-)?\\s*#?\\s*';
const EXTENSIONS = `(?:${SIGN})\\d{1,6}(?!\\d)(?:${JOINT}(?<=[、,/或~#-]\\s*)(?!0\\d{1,3}-)\\d{1,6}(?!\\d))*`;
const PHONE = new RegExp(
  `(?<number>${NUMBER})(?<extensions>${EXTENSIONS})?(?:\\s*\\(總機(?<board>\\d+)\\))?`,
  'dgu',
);

const digitsOf = (text: string): string => text.replace(/\D/g, '');

export const phoneReading = (number: string): string => `phone:${digitsOf(number)}`;
export const extensionReading = (extension: string): string => `extension:${extension}`;

/** Numbers with all their extensions, each of which is a figure of its own. */
export const findPhones: FigureFinder = (text) =>
  [...text.matchAll(PHONE)].flatMap((match) => {
    const [whole] = match;
    const { number = '', extensions = '', board } = match.groups ?? {};
    const length = digitsOf(number).length;
    if (length < 8 || length > 11) return [];
    const words = whole.replace(/\s+/g, ' ');
    const figure = (start: number, length: number, reading: string): PrintedFigure => ({
      kind: 'phone',
      start,
      end: start + length,
      text: words,
      readings: [reading],
      isMinor: false,
    });
    const [listStart = 0] = match.indices?.groups?.extensions ?? [];
    const [boardStart = 0] = match.indices?.groups?.board ?? [];
    const figures = [
      figure(match.index, number.length, phoneReading(number)),
      ...[...extensions.matchAll(/\d+/g)].map(({ 0: extension, index }) =>
        figure(listStart + index, extension.length, extensionReading(extension)),
      ),
      ...(board ? [figure(boardStart, board.length, extensionReading(board))] : []),
    ];
    return [{ start: match.index, end: match.index + whole.length, figures }];
  });
