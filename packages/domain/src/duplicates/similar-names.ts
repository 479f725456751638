import { editDistance } from '../document/edit-distance.ts';

/** Words of a name that tell nothing apart: what kind of body it is, and where. */
const LEGAL_WORDS = /財團法人|社團法人|股份有限公司|有限公司|中華民國|台灣|國立/gu;
/** Words that half of all programs have in their names. */
const GENERIC_WORDS = /經濟部|計畫|推動|輔導|補助|產業|推廣|發展|專案|中小企業|台灣/gu;

/** A name as it is compared: one form of each character, and without signs and spaces. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('臺', '台')
    .replace(/[^\p{Letter}\p{Number}+]/gu, '');

export const bareOrganization = (name: string): string => bare(plainName(name), LEGAL_WORDS);
export const bareProgram = (name: string): string => bare(plainName(name), GENERIC_WORDS);

/** A name that is made of such words alone is left as it is. */
const bare = (name: string, words: RegExp): string => name.replace(words, '') || name;

/** From 0, nothing in common, to 1: what part of the longer name need not be changed to get the other. */
export function similarity(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  if (length === 0) return 0;
  return 1 - editDistance(one, other) / length;
}
