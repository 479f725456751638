import type { Condition } from '../../eligibility/compiled/condition.ts';
import type { ConditionTable } from '../../eligibility/compiled/condition-table.ts';
import type { CompiledProgram, CompiledTrack } from '../compile-program.ts';

/** How many programs and how many tracks leave a condition undecided. */
export interface Weight {
  readonly programs: number;
  readonly tracks: number;
}

/** Counts what is undecided of programs and of their tracks. What many ask alike is one condition, and is looked at once. */
export class UndecidedCount {
  readonly #table: ConditionTable;
  readonly #programs: Int32Array;
  readonly #tracks: Int32Array;
  readonly #ids: number[] = [];
  /** What is asked of who wants one of some tracks only: in no table, and hardly ever twice. */
  readonly #beside: Condition[] = [];

  constructor(table: ConditionTable) {
    this.#table = table;
    this.#programs = new Int32Array(table.size);
    this.#tracks = new Int32Array(table.size);
  }

  /** `asked`: the id of what the program asks. */
  addProgram(asked: number): void {
    this.#add(asked, this.#programs);
  }

  /** A program of which only some tracks matter. */
  addPart(program: CompiledProgram, tracks: readonly CompiledTrack[]): void {
    const asked = askedBy(program, tracks);
    if (asked.id < 0) this.#beside.push(asked);
    else this.#add(asked.id, this.#programs);
  }

  /** `asked`: the id of what the track and its program ask. */
  addTrack(asked: number): void {
    this.#add(asked, this.#tracks);
  }

  *entries(): Generator<readonly [Condition, Weight]> {
    for (const id of this.#ids) {
      const weight = { programs: this.#programs[id] as number, tracks: this.#tracks[id] as number };
      yield [this.#table.condition(id), weight];
    }
    for (const condition of this.#beside) yield [condition, { programs: 1, tracks: 0 }];
  }

  #add(id: number, counts: Int32Array): void {
    if (this.#programs[id] === 0 && this.#tracks[id] === 0) this.#ids.push(id);
    counts[id] = (counts[id] as number) + 1;
  }
}

/** What a program asks of who wants any of these tracks. */
function askedBy({ common }: CompiledProgram, tracks: readonly CompiledTrack[]): Condition {
  const [only, ...others] = new Set(tracks.map((track) => track.asked));
  if (only && others.length === 0) return only;
  const any = beside('any', [...new Set(tracks.map(({ own }) => own))]);
  return beside('all', [...(common.kind === 'all' ? common.parts : [common]), any]);
}

/** A condition that is in no table: its truth follows from its parts. */
const beside = (kind: 'all' | 'any', parts: readonly Condition[]): Condition => ({
  id: -1,
  kind,
  parts,
  comparison: null,
  key: '',
});
