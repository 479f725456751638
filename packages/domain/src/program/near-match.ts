import { editDistance } from '../document/edit-distance.ts';

/** The word that was probably meant: the closest one, if a third of its letters or fewer are wrong. */
export function nearMatch(written: string, words: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const word of words) {
    const allowed = Math.max(1, Math.floor(Math.max(word.length, written.length) / 3));
    const distance = editDistance(written.toLowerCase(), word.toLowerCase());
    if (distance <= allowed && (!best || distance < best.distance)) best = { word, distance };
  }
  return best?.word;
}
