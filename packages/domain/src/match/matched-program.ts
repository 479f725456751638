import { NO, type TruthCode } from '../eligibility/compiled/truth-code.ts';
import type { Verdict } from '../eligibility/evaluate-criteria.ts';
import type { Instrument } from '../funding/estimate/unstated.ts';
import type { CompiledProgram, CompiledTrack } from './compile-program.ts';
import type { CompiledPotential } from './potential/potential.ts';
import type { Situation } from './potential/situation.ts';
import { compareStandings, RANK, rankOf, type Standing, verdictOf } from './standing.ts';

/** How much could be got, and as what. */
export interface Potential {
  readonly trackKey: string;
  /** Of that track. */
  readonly verdict: Verdict;
  readonly instrument: Instrument;
  /** Whole dollars; of a loan, what could be borrowed. Null: no amount is stated, or it is not known. */
  readonly amount: number | null;
}

export interface MatchedTrack {
  readonly key: string;
  readonly verdict: Verdict;
  /** Null where the applicant is not eligible. */
  readonly potential: Potential | null;
}

export interface MatchedProgram {
  readonly program: CompiledProgram;
  /** The best that one of its tracks has. */
  readonly verdict: Verdict;
  /** Of the track in which the applicant could get most. Null where it is eligible for none. */
  readonly potential: Potential | null;
  /** In the order in which the program states them. */
  readonly tracks: readonly MatchedTrack[];
}

export function matchedProgram(
  program: CompiledProgram,
  tracks: readonly CompiledTrack[],
  situation: Situation,
): MatchedProgram {
  const matched = tracks.map((track) => matchedTrack(track, situation));
  const [best] = [...matched].sort((left, right) => compareStandings(left.standing, right.standing));
  const truth = Math.max(NO, ...matched.map(({ standing }) => standing.truth)) as TruthCode;
  return {
    program,
    verdict: verdictOf(truth),
    potential: best?.track.potential ?? null,
    tracks: matched.map(({ track }) => track),
  };
}

/** What an applicant that may be eligible could get. Nothing is worked out from what contradicts itself. */
export const amountOf = ({ amount }: CompiledPotential, situation: Situation): number | null =>
  amount && !situation.application.isContradictory ? amount(situation) : null;

function matchedTrack(
  { key, asked, potential }: CompiledTrack,
  situation: Situation,
): { readonly track: MatchedTrack; readonly standing: Standing } {
  const truth = situation.truths[asked.id] as TruthCode;
  const verdict = verdictOf(truth);
  if (truth === NO) {
    return { track: { key, verdict, potential: null }, standing: { truth, rank: RANK.nothing, amount: 0 } };
  }
  const { instrument } = potential;
  const dollars = amountOf(potential, situation);
  return {
    track: { key, verdict, potential: { trackKey: key, verdict, instrument, amount: dollars } },
    standing: { truth, rank: rankOf(instrument, dollars), amount: dollars ?? 0 },
  };
}
