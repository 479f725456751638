import type { Condition } from '../../eligibility/compiled/condition.ts';
import { type TruthCode, UNKNOWN } from '../../eligibility/compiled/truth-code.ts';
import { FACT_NAMES, type FactName, type Facts, type FactValue } from '../../eligibility/facts.ts';
import { DERIVED_FROM, deriveFacts, type KnownFacts } from '../../eligibility/known-facts.ts';
import { answersTo } from './answers.ts';

/** One way in which some comparisons can turn out together, in their order. */
export type Way = readonly TruthCode[];

/** What has been worked out of questions that nothing else known has to do with: it is the same for every applicant. */
export type WaysOfAnyone = Map<string, readonly Way[]>;

/** The facts that follow from each fact. An industry has nothing but its section follow, which its answers name. */
const FOLLOWERS: ReadonlyMap<FactName, readonly FactName[]> = new Map(
  FACT_NAMES.map((fact) => [fact, FACT_NAMES.filter((other) => DERIVED_FROM[other]?.includes(fact))]),
);

/** How comparisons can turn out under the answers to a question, for one applicant. */
export class WaysOfAnswers {
  readonly #known: KnownFacts;
  readonly #ofAnyone: WaysOfAnyone;
  readonly #ofApplicant: WaysOfAnyone = new Map();

  constructor(known: KnownFacts, ofAnyone: WaysOfAnyone) {
    this.#known = known;
    this.#ofAnyone = ofAnyone;
  }

  /** `comparisons`: of the fact that is asked for, and of facts that follow from it. Each way once. */
  of(fact: FactName, comparisons: readonly Condition[]): readonly Way[] {
    const isAlone = this.#isAlone(fact, comparisons);
    const known = isAlone && this.#known.values[fact] === undefined ? this.#ofAnyone : this.#ofApplicant;
    const key = `${fact} ${comparisons.map(({ id }) => id).join(' ')}`;
    const before = known.get(key);
    if (before) return before;
    const ways = this.#find(fact, comparisons, isAlone);
    known.set(key, ways);
    return ways;
  }

  /** Whether any answer can be given, and changes nothing but the fact itself. */
  #isAlone(fact: FactName, comparisons: readonly Condition[]): boolean {
    if (fact === 'applicant.establishedOn') return false;
    const followers = FOLLOWERS.get(fact) ?? [];
    if (followers.length === 0) return true;
    return (
      followers.every((follower) => this.#known.stated[follower] === undefined) &&
      comparisons.every(({ comparison }) => comparison?.fact === fact)
    );
  }

  #find(fact: FactName, conditions: readonly Condition[], isAlone: boolean): readonly Way[] {
    const comparisons = conditions.flatMap(({ comparison }) => comparison ?? []);
    const { values, isEvery } = answersTo(
      fact,
      comparisons.map(({ comparison }) => comparison),
      this.#known,
    );
    const ways = new Map<string, Way>();
    const keep = (way: Way) => ways.set(way.join(), way);
    // What is left out may leave the comparisons as open as they are.
    if (!isEvery) keep(comparisons.map(() => UNKNOWN));
    for (const value of values) {
      const given: Facts | null = isAlone ? { [fact]: value } : this.#followed(fact, value);
      if (!given) continue;
      keep(
        comparisons.map((comparison) => {
          const own = given[comparison.fact];
          return own === undefined ? UNKNOWN : comparison.test(own);
        }),
      );
    }
    return [...ways.values()];
  }

  /** What is known with an answer; null where it contradicts what was stated: nobody gives it. */
  #followed(fact: FactName, value: FactValue): Facts | null {
    const { stated, on, contradicted: before } = this.#known;
    const { values, contradicted } = deriveFacts({ ...stated, [fact]: value }, { on });
    return contradicted.some((name) => !before.includes(name)) ? null : values;
  }
}
