import type { ProgramDocument } from '@zhuli/domain';

/**
 * The documents of versions, by id. A published version never changes, so an entry is right for ever; beyond `capacity`, the one
 * that was not asked for the longest goes first. Documents are shared by all who ask, hence frozen.
 */
export class VersionCache {
  readonly #capacity: number;
  /** In order of use, the latest last. */
  readonly #documents = new Map<number, ProgramDocument>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** What is there at this moment, whatever goes later. */
  snapshot(): ReadonlyMap<number, ProgramDocument> {
    return new Map(this.#documents);
  }

  put(id: number, document: ProgramDocument): void {
    this.#documents.delete(id);
    this.#documents.set(id, deepFreeze(document));
    for (const oldest of this.#documents.keys()) {
      if (this.#documents.size <= this.#capacity) return;
      this.#documents.delete(oldest);
    }
  }
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}
