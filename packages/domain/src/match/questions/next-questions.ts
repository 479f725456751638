import type { Condition } from '../../eligibility/compiled/condition.ts';
import {
  MAY_BE_NO,
  MAY_BE_UNKNOWN,
  MAY_BE_YES,
  type TruthSet,
  UNKNOWN,
} from '../../eligibility/compiled/truth-code.ts';
import type { FactName } from '../../eligibility/facts.ts';
import type { Effects } from './effects.ts';
import type { UndecidedCount } from './undecided-count.ts';

/** What a question would tell, in programs and in tracks that are undecided. */
export interface QuestionCount {
  /** Some answer settles the verdict. */
  readonly decides: number;
  /** Any answer settles the verdict. */
  readonly settles: number;
  /** It is one of the facts that are missing. */
  readonly concerns: number;
}

export interface NextQuestion {
  readonly fact: FactName;
  readonly programs: QuestionCount;
  readonly tracks: QuestionCount;
}

export interface Questions {
  /** The one that would tell most comes first. Facts that can no longer change a verdict are not among them. */
  readonly next: readonly NextQuestion[];
  /** Undecided, and no answer to a question can help: a person has to judge, or what was given contradicts itself. */
  readonly beyondFacts: { readonly programs: number; readonly tracks: number };
}

type Subject = 'programs' | 'tracks';

type Counts = { -readonly [Name in keyof QuestionCount]: number };

export function nextQuestions(undecided: UndecidedCount, effects: Effects): Questions {
  const counts = new Map<FactName, Readonly<Record<Subject, Counts>>>();
  const beyondFacts = { programs: 0, tracks: 0 };
  for (const [condition, weights] of undecided.entries()) {
    const told = tellsOf(condition, effects);
    if (told.size === 0) {
      beyondFacts.programs += weights.programs;
      beyondFacts.tracks += weights.tracks;
    }
    for (const [fact, { decides, settles }] of told) {
      let count = counts.get(fact);
      if (!count) {
        count = { programs: { ...NONE }, tracks: { ...NONE } };
        counts.set(fact, count);
      }
      for (const subject of SUBJECTS) {
        const weight = weights[subject];
        count[subject].concerns += weight;
        if (decides) count[subject].decides += weight;
        if (settles) count[subject].settles += weight;
      }
    }
  }
  const next = [...counts].map(([fact, { programs, tracks }]) => ({ fact, programs, tracks }));
  return { next: next.sort(byWorth), beyondFacts };
}

const SUBJECTS = ['programs', 'tracks'] as const satisfies readonly Subject[];
const NONE: QuestionCount = { decides: 0, settles: 0, concerns: 0 };

interface Tells {
  readonly decides: boolean;
  readonly settles: boolean;
}

/** What each question tells of an undecided condition. All of what it asks together must hold; one no decides. */
function tellsOf(condition: Condition, effects: Effects): ReadonlyMap<FactName, Tells> {
  const parts = condition.kind === 'all' ? condition.parts : [condition];
  const open = parts.filter((part) => effects.truthOf(part) === UNKNOWN);
  const told = new Map<FactName, Tells>();
  for (const part of open) {
    for (const { fact, outcomes } of effects.of(part)) {
      if (told.has(fact)) {
        // Asked in several parts: only together do they say what an answer makes of them.
        const asking = open.filter((one) => effects.openIn(one).has(fact));
        told.set(fact, tells(effects.ofAll(asking, fact), asking.length === open.length));
      } else told.set(fact, tells(outcomes, open.length === 1));
    }
  }
  return told;
}

/** `isAll`: nothing else is open. Else a yes leaves it undecided, and only a no settles it. */
function tells(outcomes: TruthSet, isAll: boolean): Tells {
  if (isAll)
    return { decides: (outcomes & ~MAY_BE_UNKNOWN) !== 0, settles: (outcomes & MAY_BE_UNKNOWN) === 0 };
  return { decides: (outcomes & MAY_BE_NO) !== 0, settles: (outcomes & (MAY_BE_YES | MAY_BE_UNKNOWN)) === 0 };
}

function byWorth(left: NextQuestion, right: NextQuestion): number {
  for (const subject of SUBJECTS) {
    const more =
      right[subject].decides - left[subject].decides || right[subject].settles - left[subject].settles;
    if (more !== 0) return more;
  }
  const concerned =
    right.programs.concerns - left.programs.concerns || right.tracks.concerns - left.tracks.concerns;
  return concerned || (left.fact < right.fact ? -1 : 1);
}
