import type { Condition } from '../../eligibility/compiled/condition.ts';
import type { Truths } from '../../eligibility/compiled/condition-table.ts';
import {
  NO,
  type TruthCode,
  type TruthSet,
  truthBit,
  UNKNOWN,
  YES,
} from '../../eligibility/compiled/truth-code.ts';
import type { FactName } from '../../eligibility/facts.ts';
import type { KnownFacts } from '../../eligibility/known-facts.ts';
import { missingFor } from '../../eligibility/missing.ts';
import { WaysOfAnswers, type WaysOfAnyone } from './ways-of-answers.ts';

/** What answers to one question can make of a condition that is unknown. */
export interface Effect {
  readonly fact: FactName;
  readonly outcomes: TruthSet;
}

/** The comparisons of a condition that are unknown, by the question that would decide them. */
type OpenComparisons = ReadonlyMap<FactName, readonly Condition[]>;

/**
 * What each question can make of the conditions that an applicant leaves unknown. Each condition is looked at once, however
 * many programs ask it.
 */
export class Effects {
  readonly #truths: Truths;
  readonly #known: KnownFacts;
  readonly #questions = new Map<FactName, readonly FactName[]>();
  readonly #open = new Map<Condition, OpenComparisons>();
  readonly #effects = new Map<Condition, readonly Effect[]>();
  readonly #ways: WaysOfAnswers;
  /** The truths of comparisons under an answer, by id; UNKNOWN + 2 for "as known". */
  readonly #answered: Uint8Array;

  constructor(truths: Truths, known: KnownFacts, waysOfAnyone: WaysOfAnyone) {
    this.#truths = truths;
    this.#known = known;
    this.#ways = new WaysOfAnswers(known, waysOfAnyone);
    this.#answered = new Uint8Array(truths.length).fill(AS_KNOWN);
  }

  truthOf(condition: Condition): TruthCode {
    return condition.id >= 0 ? (this.#truths[condition.id] as TruthCode) : this.#composed(condition);
  }

  /** The questions that may still decide an unknown condition, each with what it can make of it. */
  of(condition: Condition): readonly Effect[] {
    const before = this.#effects.get(condition);
    if (before) return before;
    const effects: Effect[] = [];
    for (const [fact, comparisons] of this.openIn(condition)) {
      effects.push({ fact, outcomes: this.#outcomes(fact, comparisons, [condition]) });
    }
    this.#effects.set(condition, effects);
    return effects;
  }

  /** What answers to a question can make of conditions that must hold together. */
  ofAll(conditions: readonly Condition[], fact: FactName): TruthSet {
    const comparisons = new Set(conditions.flatMap((condition) => this.openIn(condition).get(fact) ?? []));
    return this.#outcomes(fact, [...comparisons], conditions);
  }

  openIn(condition: Condition): OpenComparisons {
    const before = this.#open.get(condition);
    if (before) return before;
    const open = new Map<FactName, Condition[]>();
    const seen = new Set<Condition>();
    const visit = (part: Condition): void => {
      if (seen.has(part) || this.truthOf(part) !== UNKNOWN) return;
      seen.add(part);
      part.parts.forEach(visit);
      if (!part.comparison) return;
      for (const fact of this.#questionsFor(part.comparison.fact)) {
        const found = open.get(fact);
        if (found) found.push(part);
        else open.set(fact, [part]);
      }
    };
    visit(condition);
    this.#open.set(condition, open);
    return open;
  }

  /** The facts to ask for where one is unknown. One that others contradict has been given, and is no question. */
  #questionsFor(fact: FactName): readonly FactName[] {
    const before = this.#questions.get(fact);
    if (before) return before;
    const questions = missingFor(fact, this.#known).flatMap((missing) =>
      missing.kind === 'fact' && missing.fact ? [missing.fact] : [],
    );
    this.#questions.set(fact, questions);
    return questions;
  }

  #outcomes(fact: FactName, comparisons: readonly Condition[], conditions: readonly Condition[]): TruthSet {
    let outcomes = 0;
    for (const way of this.#ways.of(fact, comparisons)) {
      for (let index = 0; index < comparisons.length; index += 1) {
        this.#answered[(comparisons[index] as Condition).id] = way[index] as TruthCode;
      }
      outcomes |= truthBit(this.#together(conditions));
    }
    for (const { id } of comparisons) this.#answered[id] = AS_KNOWN;
    return outcomes;
  }

  #together(conditions: readonly Condition[]): TruthCode {
    let least: TruthCode = YES;
    for (const condition of conditions) {
      const truth = this.#underAnswer(condition);
      if (truth < least) least = truth;
    }
    return least;
  }

  #underAnswer(condition: Condition): TruthCode {
    const { id, kind } = condition;
    const truth = this.truthOf(condition);
    if (truth !== UNKNOWN) return truth;
    if (kind === 'comparison') {
      const answered = this.#answered[id] as number;
      return answered === AS_KNOWN ? truth : (answered as TruthCode);
    }
    return this.#composed(condition, true);
  }

  #composed({ kind, parts }: Condition, isUnderAnswer = false): TruthCode {
    const read = (part: Condition) => (isUnderAnswer ? this.#underAnswer(part) : this.truthOf(part));
    if (kind === 'open') return UNKNOWN;
    if (kind === 'not') return (YES - (parts[0] ? read(parts[0]) : UNKNOWN)) as TruthCode;
    let result: TruthCode = kind === 'all' ? YES : NO;
    for (const part of parts) {
      const truth = read(part);
      if (kind === 'all' ? truth < result : truth > result) result = truth;
    }
    return result;
  }
}

const AS_KNOWN = 3;
