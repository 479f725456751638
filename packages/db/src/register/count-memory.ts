/** How many rows a list had in a catalogue revision. It holds until the next one. */
export interface Count {
  readonly revision: number;
  readonly count: number;
}

const CAPACITY = 1_000;

/** Counts of lists, so that a large one is not counted again for every page of it. */
export class CountMemory {
  /** In order of use, the latest last. */
  readonly #counts = new Map<string, Count>();

  recall(list: string): Count | undefined {
    return this.#counts.get(list);
  }

  keep(list: string, count: Count): void {
    this.#counts.delete(list);
    this.#counts.set(list, count);
    for (const oldest of this.#counts.keys()) {
      if (this.#counts.size <= CAPACITY) return;
      this.#counts.delete(oldest);
    }
  }
}
