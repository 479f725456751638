import { sameCharacter } from './same-character.ts';

/** Text in the form in which it is compared, and where each of its code units stands in the original. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text`: the first code unit of the original that it was made of. */
  readonly starts: readonly number[];
  /** For each code unit of `text`: the code unit of the original after the last one that it was made of. */
  readonly ends: readonly number[];
}

/** A character with the marks that stand on it, and with what nobody sees (variation selectors, joiners, soft hyphens). */
const PIECE = /[^\p{M}\p{DI}][\p{M}\p{DI}]*|[\p{M}\p{DI}]+/gu;

/**
 * One form for all spellings of a text: full and half width (ＳＢＩＲ, SBIR), case, compatibility characters (⽤, 用),
 * accents, and variants of Chinese characters (臺, 台; 节, 節). Folding what is folded changes nothing.
 */
export function foldText(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: piece, index } of original.matchAll(PIECE)) {
    const folded = foldPiece(piece);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  return { text, starts, ends };
}

/** One character is met again and again: texts of the register are written with a few thousand. */
const folded = new Map<string, string>();
const REMEMBERED = 20_000;

function foldPiece(piece: string): string {
  const known = folded.get(piece);
  if (known !== undefined) return known;
  const result = settle(piece);
  if (folded.size < REMEMBERED) folded.set(piece, result);
  return result;
}

/** Lower case of a compatibility form can have such a form again: until nothing changes. */
function settle(piece: string): string {
  const next = Array.from(plain(piece), sameCharacter).join('');
  return next === piece ? piece : settle(next);
}

const plain = (piece: string): string =>
  piece
    .replace(/\p{DI}/gu, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .normalize('NFKC');
