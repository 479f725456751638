import { isCharacter } from '../text/clauses.ts';

/** A stretch of what was typed, between spaces and signs. */
export interface TypedPiece {
  readonly text: string;
  /** In quotation marks: to be found as it stands. */
  readonly isQuoted: boolean;
}

const QUOTED = /["“”„「」『』]([^"“”„「」『』]*)["“”„「」『』]/gu;
/** All but what can be inside a word of letters: `R&D`, `net-zero`, `3,000`, `A+`. */
const SPACES_AND_SIGNS = /[^\p{L}\p{N}\p{M}+&\-_.,'’]+/u;

/** Cuts a search at its quotation marks, spaces and signs. */
export function typedPieces(search: string): readonly TypedPiece[] {
  const pieces: TypedPiece[] = [];
  let end = 0;
  const addPlain = (text: string): void => {
    for (const piece of text.split(SPACES_AND_SIGNS)) {
      for (const part of byScript(piece)) pieces.push({ text: part, isQuoted: false });
    }
  };
  for (const { index, 0: whole, 1: inside = '' } of search.matchAll(QUOTED)) {
    addPlain(search.slice(end, index));
    pieces.push({ text: inside, isQuoted: true });
    end = index + whole.length;
  }
  addPlain(search.slice(end));
  return pieces;
}

/** `5G智慧工廠`: the letters are one piece and the Chinese another. A single character beside letters stays with them: `B型`. */
function byScript(piece: string): readonly string[] {
  const runs: { text: string; isChinese: boolean }[] = [];
  for (const character of piece) {
    const isChinese = isCharacter(character);
    const last = runs.at(-1);
    if (last?.isChinese === isChinese) last.text += character;
    else runs.push({ text: character, isChinese });
  }
  const parts: string[] = [];
  let wasKept = false;
  for (const { text, isChinese } of runs) {
    const isSingle = isChinese && Array.from(text).length === 1;
    const staysWithLast = parts.length > 0 && (isSingle || (!isChinese && wasKept));
    if (staysWithLast) parts.push((parts.pop() ?? '') + text);
    else parts.push(text);
    wasKept = isSingle;
  }
  return parts;
}
