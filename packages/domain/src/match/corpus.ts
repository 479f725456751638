import { type Condition, reachable } from '../eligibility/compiled/condition.ts';
import { ConditionPool } from '../eligibility/compiled/condition-pool.ts';
import { ConditionTable } from '../eligibility/compiled/condition-table.ts';
import type { FactName } from '../eligibility/facts.ts';
import type { CompiledProgram, CompiledTrack } from './compile-program.ts';
import type { WaysOfAnyone } from './questions/ways-of-answers.ts';
import { rankOf } from './standing.ts';

/** All that is published at one time, ready to be matched. Never changes; a publication makes another one. */
export interface MatchCorpus {
  /** By slug, then by fiscal year, newest first. */
  readonly programs: readonly CompiledProgram[];
  readonly table: ConditionTable;
  readonly flat: FlatCorpus;
  /** What was worked out of questions for one applicant and holds for all. */
  readonly waysOfAnyone: WaysOfAnyone;
  /** In how many programs criteria or rules speak of each fact. */
  readonly programsByFact: ReadonlyMap<FactName, number>;
}

/** What is read of every program for every applicant, side by side in memory. A track's place is the same in each list. */
export interface FlatCorpus {
  /** The ids of what each program asks. */
  readonly programAsked: Int32Array;
  /** The tracks of a program are those from its entry up to the next one. */
  readonly firstTrack: Int32Array;
  readonly tracks: readonly CompiledTrack[];
  /** The ids of what each track asks. */
  readonly trackAsked: Int32Array;
  /** The rank of a track that never states an amount; `STATES_AMOUNT` where one is to be worked out. */
  readonly trackRank: Uint8Array;
}

export const STATES_AMOUNT = 255;

function flatCorpus(programs: readonly CompiledProgram[]): FlatCorpus {
  const tracks = programs.flatMap((program) => program.tracks);
  const firstTrack = new Int32Array(programs.length + 1);
  programs.forEach((program, index) => {
    firstTrack[index + 1] = (firstTrack[index] as number) + program.tracks.length;
  });
  return {
    programAsked: Int32Array.from(programs, ({ asked }) => asked.id),
    firstTrack,
    tracks,
    trackAsked: Int32Array.from(tracks, ({ asked }) => asked.id),
    trackRank: Uint8Array.from(tracks, ({ potential: { amount, instrument } }) =>
      amount ? STATES_AMOUNT : rankOf(instrument, null),
    ),
  };
}

export function matchCorpus(programs: Iterable<CompiledProgram>): MatchCorpus {
  const sorted = [...programs].sort(bySlugAndYear);
  const programsByFact = new Map<FactName, number>();
  for (const { facts } of sorted) {
    for (const fact of facts) programsByFact.set(fact, (programsByFact.get(fact) ?? 0) + 1);
  }
  return {
    programs: sorted,
    table: new ConditionTable(conditionsOf(sorted)),
    flat: flatCorpus(sorted),
    waysOfAnyone: new Map(),
    programsByFact,
  };
}

/** A pool for what is added to the corpus, so that it shares the conditions which are there already. */
export const poolBeside = ({ programs }: Pick<MatchCorpus, 'programs'>): ConditionPool =>
  new ConditionPool(reachable(conditionsOf(programs)));

function* conditionsOf(programs: readonly CompiledProgram[]): Generator<Condition> {
  for (const { asked, tracks } of programs) {
    yield asked;
    for (const { asked: ofTrack, own, potential } of tracks) {
      yield ofTrack;
      yield own;
      yield* potential.conditions;
    }
  }
}

const bySlugAndYear = (left: CompiledProgram, right: CompiledProgram): number =>
  left.slug === right.slug ? right.fiscalYear - left.fiscalYear : left.slug < right.slug ? -1 : 1;
