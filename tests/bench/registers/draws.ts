import { createHash } from 'node:crypto';

/** Numbers that look random and are the same in every run. */
export interface Draws {
  /** From 0 up to 1, without 1. */
  share(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  isTrue(probability: number): boolean;
  one<Item>(items: readonly Item[]): Item;
  /** One of a list whose head is drawn more often than its tail, as few agencies have most programs. */
  oneOfTheFirst<Item>(items: readonly Item[]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** Draws that depend on `names` alone: one program's are the same whatever was drawn for the others. */
export function drawsFor(...names: readonly (string | number)[]): Draws {
  let state = createHash('sha256').update(names.join('/')).digest().readUInt32LE();
  /** Mulberry32: a counter, well mixed. */
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const at = <Item>(items: readonly Item[], place: number): Item => {
    const item = items[Math.floor(place * items.length)];
    if (item === undefined) throw new Error('Nothing to draw from');
    return item;
  };
  return {
    share,
    whole: (least, most) => least + Math.floor(share() * (most - least + 1)),
    isTrue: (probability) => share() < probability,
    one: (items) => at(items, share()),
    oneOfTheFirst: (items) => at(items, share() * share()),
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: share() }))
        .sort((one, other) => one.place - other.place)
        .map(({ item }) => item),
  };
}
