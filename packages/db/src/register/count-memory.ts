/** What was found out in a catalogue revision. It holds until the next one. */
export interface OfRevision {
  readonly revision: number;
  /** Where it depends on an instant: from the first (inclusive) until the last (exclusive) for which it is the same. */
  readonly during?: { readonly from: Date; readonly until: Date };
}

/** How many rows a list had. */
export interface Count extends OfRevision {
  readonly count: number;
}

const CAPACITY = 1_000;

/** Answers about whole lists, so that a large one is not gone through again for every page of it. */
export class RevisionMemory<Answer extends OfRevision> {
  /** In order of use, the latest last. */
  readonly #answers = new Map<string, Answer>();

  /** `at`: the instant that is asked about, where the list depends on one. */
  recall(list: string, at?: Date): Answer | undefined {
    const answer = this.#answers.get(list);
    if (!answer?.during) return answer;
    return at && answer.during.from <= at && at < answer.during.until ? answer : undefined;
  }

  keep(list: string, answer: Answer): void {
    this.#answers.delete(list);
    this.#answers.set(list, answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= CAPACITY) return;
      this.#answers.delete(oldest);
    }
  }
}

export type CountMemory = RevisionMemory<Count>;
