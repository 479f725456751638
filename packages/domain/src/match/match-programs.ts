import { NO, type TruthCode, UNKNOWN } from '../eligibility/compiled/truth-code.ts';
import type { Verdict } from '../eligibility/evaluate-criteria.ts';
import type { CompiledProgram, CompiledTrack } from './compile-program.ts';
import { type FlatCorpus, type MatchCorpus, STATES_AMOUNT } from './corpus.ts';
import type { MatchInput } from './match-input.ts';
import { inOrder, type MatchPlace, placeIn, type Standings } from './match-order.ts';
import { amountOf, type MatchedProgram, matchedProgram } from './matched-program.ts';
import type { Situation } from './potential/situation.ts';
import { Effects } from './questions/effects.ts';
import { nextQuestions, type Questions } from './questions/next-questions.ts';
import { UndecidedCount } from './questions/undecided-count.ts';
import { RANK, type Rank, rankOf, truthOfVerdict, verdictOf } from './standing.ts';

/** Some of the programs, by version id, and which of their tracks. Null for all of them. */
export type Selection = ReadonlyMap<number, ReadonlySet<string> | null>;

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** An applicant and a project, held against many programs. */
export interface Match {
  /** How many programs were matched. */
  readonly size: number;
  readonly counts: { readonly programs: VerdictCounts; readonly tracks: VerdictCounts };
  /** A program by where it stands: what the applicant could get most of is at 0. See `comparePlaces`. */
  at(position: number): MatchedProgram;
  placeAt(position: number): MatchPlace;
  /** Where the programs with one of these verdicts stand, in order. Null: all of them. */
  positions(verdicts: readonly Verdict[] | null): readonly number[];
  /** What to ask next. Worked out when it is asked for. */
  questions(): Questions;
}

/**
 * Holds an applicant and a project against all programs of a corpus, or those that are selected. Amounts and verdicts are worked
 * out for all of them, rows only where they are looked at.
 */
export function matchPrograms(
  corpus: MatchCorpus,
  input: MatchInput,
  selection: Selection | null = null,
): Match {
  const { known, application } = input;
  const { programs, flat, table } = corpus;
  const truths = table.evaluate(known.values);
  const situation: Situation = { known, truths, values: known.values, application };
  const isChosen = selection && chosenTracks(corpus, selection);
  const { chosen, standings, counts } = standWithAll(flat, situation, isChosen);
  const order = inOrder(chosen, standings);

  const indexAt = (position: number): number => {
    const index = order[position];
    if (index !== undefined) return index;
    throw new RangeError(`A match of ${order.length} programs has none at ${position}`);
  };
  const programAt = (index: number) => programs[index] as CompiledProgram;
  const tracksAt = (index: number): readonly CompiledTrack[] =>
    programAt(index).tracks.filter(
      (_, track) => isChosen?.[(flat.firstTrack[index] as number) + track] !== 0,
    );
  return {
    size: order.length,
    counts: { programs: byVerdict(counts.programs), tracks: byVerdict(counts.tracks) },
    at: (position) => matchedProgram(programAt(indexAt(position)), tracksAt(indexAt(position)), situation),
    placeAt: (position) => placeIn(standings, indexAt(position), programAt(indexAt(position))),
    positions: (verdicts) => {
      const wanted = verdicts && new Set<number>(verdicts.map(truthOfVerdict));
      const all = order.map((_, position) => position);
      return wanted
        ? all.filter((position) => wanted.has(standings.truths[indexAt(position)] as number))
        : all;
    },
    questions: () => {
      const undecided = new UndecidedCount(table);
      for (const index of chosen) {
        const end = flat.firstTrack[index + 1] as number;
        let matters = 0;
        for (let track = flat.firstTrack[index] as number; track < end; track += 1) {
          if (isChosen && isChosen[track] === 0) continue;
          matters += 1;
          const asked = flat.trackAsked[track] as number;
          if (truths[asked] === UNKNOWN) undecided.addTrack(asked);
        }
        if (standings.truths[index] !== UNKNOWN) continue;
        const isWhole = matters === end - (flat.firstTrack[index] as number);
        if (isWhole) undecided.addProgram(flat.programAsked[index] as number);
        else undecided.addPart(programAt(index), tracksAt(index));
      }
      return nextQuestions(undecided, new Effects(truths, known, corpus.waysOfAnyone));
    },
  };
}

/** Which tracks are selected, by their places: 1, or 0. */
function chosenTracks({ programs, flat }: MatchCorpus, selection: Selection): Uint8Array {
  const isChosen = new Uint8Array(flat.tracks.length);
  programs.forEach(({ versionId }, index) => {
    const keys = selection.get(versionId);
    if (keys === undefined) return;
    for (
      let track = flat.firstTrack[index] as number;
      track < (flat.firstTrack[index + 1] as number);
      track += 1
    ) {
      if (!keys || keys.has((flat.tracks[track] as CompiledTrack).key)) isChosen[track] = 1;
    }
  });
  return isChosen;
}

interface StandingsOfAll {
  /** The programs with a track that is selected. */
  readonly chosen: readonly number[];
  readonly standings: Standings;
  /** By the code of the verdict. */
  readonly counts: { readonly programs: readonly number[]; readonly tracks: readonly number[] };
}

function standWithAll(
  { firstTrack, trackAsked, trackRank, tracks }: FlatCorpus,
  situation: Situation,
  isChosen: Uint8Array | null,
): StandingsOfAll {
  const { truths } = situation;
  const size = firstTrack.length - 1;
  const standings = {
    truths: new Uint8Array(size),
    ranks: new Uint8Array(size),
    amounts: new Float64Array(size),
  };
  const counts = { programs: [0, 0, 0], tracks: [0, 0, 0] };
  const chosen: number[] = [];
  for (let index = 0; index < size; index += 1) {
    const end = firstTrack[index + 1] as number;
    let best: TruthCode | -1 = -1;
    let bestRank: Rank = RANK.nothing;
    let bestAmount = 0;
    for (let track = firstTrack[index] as number; track < end; track += 1) {
      if (isChosen && isChosen[track] === 0) continue;
      const truth = truths[trackAsked[track] as number] as TruthCode;
      counts.tracks[truth] = (counts.tracks[truth] as number) + 1;
      if (truth > best) best = truth;
      if (truth === NO) continue;
      let rank = trackRank[track] as Rank | typeof STATES_AMOUNT;
      let amount = 0;
      if (rank === STATES_AMOUNT) {
        const { potential } = tracks[track] as CompiledTrack;
        const dollars = amountOf(potential, situation);
        rank = rankOf(potential.instrument, dollars);
        amount = dollars ?? 0;
      }
      if (rank > bestRank || (rank === bestRank && amount <= bestAmount)) continue;
      bestRank = rank;
      bestAmount = amount;
    }
    if (best === -1) continue;
    counts.programs[best] = (counts.programs[best] as number) + 1;
    standings.truths[index] = best;
    standings.ranks[index] = bestRank;
    standings.amounts[index] = bestAmount;
    chosen.push(index);
  }
  return { chosen, standings, counts };
}

const byVerdict = (counts: readonly number[]): VerdictCounts => {
  const codes = [0, 1, 2] as const;
  return Object.fromEntries(codes.map((code) => [verdictOf(code), counts[code] ?? 0])) as VerdictCounts;
};
