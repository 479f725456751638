import type { Condition } from '../eligibility/compiled/condition.ts';
import type { ConditionPool } from '../eligibility/compiled/condition-pool.ts';
import type { EligibilityCriterion } from '../eligibility/criterion.ts';
import type { FactName } from '../eligibility/facts.ts';
import type { FundingRule } from '../funding/rule.ts';
import type { ProgramDocument, SupportKind, Track } from '../program/document.ts';
import { factsSpokenOf } from './facts-spoken-of.ts';
import { type CompiledPotential, compilePotential } from './potential/potential.ts';

/** What matching looks at of a document. */
export type MatchableDocument = Pick<
  ProgramDocument,
  'slug' | 'fiscalYear' | 'eligibility' | 'fundingRules'
> & {
  readonly tracks: readonly Pick<Track, 'key' | 'kind' | 'eligibility' | 'fundingRules'>[];
};

/** A track, ready to be matched. */
export interface CompiledTrack {
  readonly key: string;
  readonly kind: SupportKind;
  /** What the track asks beside its program. */
  readonly own: Condition;
  /** What its program and the track ask together: its truth is the verdict. */
  readonly asked: Condition;
  readonly potential: CompiledPotential;
}

/** A program, ready to be matched. Holds nothing of the document. */
export interface CompiledProgram {
  /** The published version that it was compiled from. */
  readonly versionId: number;
  readonly slug: string;
  readonly fiscalYear: number;
  /** What the program asks for all its tracks. */
  readonly common: Condition;
  /** Of one track at least: its truth is the program's verdict, the best that a track has. */
  readonly asked: Condition;
  readonly tracks: readonly CompiledTrack[];
  /** Names of the facts that its criteria and rules speak of. */
  readonly facts: readonly FactName[];
}

export function compileProgram(
  { slug, fiscalYear, eligibility, fundingRules, tracks }: MatchableDocument,
  versionId: number,
  pool: ConditionPool,
): CompiledProgram {
  const common = compileCriteria(eligibility, pool);
  const compiled = tracks.map((track) => compileTrack(common, fundingRules, track, pool));
  return {
    versionId,
    slug,
    fiscalYear,
    common,
    asked: pool.all([common, pool.any(compiled.map(({ own }) => own))]),
    tracks: compiled,
    facts: factsSpokenOf(
      [...eligibility, ...tracks.flatMap((track) => track.eligibility)],
      [...fundingRules, ...tracks.flatMap((track) => track.fundingRules)],
    ),
  };
}

function compileTrack(
  common: Condition,
  shared: readonly FundingRule[],
  { key, kind, eligibility, fundingRules }: MatchableDocument['tracks'][number],
  pool: ConditionPool,
): CompiledTrack {
  const own = compileCriteria(eligibility, pool);
  const asked = pool.all([common, own]);
  return {
    key,
    kind,
    own,
    asked,
    potential: compilePotential([...shared, ...fundingRules], kind, [asked], pool),
  };
}

const compileCriteria = (criteria: readonly EligibilityCriterion[], pool: ConditionPool): Condition =>
  pool.all(criteria.map(({ expression }) => pool.compile(expression)));
