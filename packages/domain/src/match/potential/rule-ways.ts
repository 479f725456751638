import type { Condition } from '../../eligibility/compiled/condition.ts';
import type { ConditionPool } from '../../eligibility/compiled/condition-pool.ts';
import type { Truths } from '../../eligibility/compiled/condition-table.ts';
import { NO, UNKNOWN, YES } from '../../eligibility/compiled/truth-code.ts';
import type { Expression } from '../../eligibility/expression.ts';
import { deriveFacts } from '../../eligibility/known-facts.ts';
import { truthOf } from '../../eligibility/truth-of.ts';
import { completions } from '../../funding/case/completions.ts';
import { CEILING } from '../../funding/estimate/survey.ts';
import type { FundingRule } from '../../funding/rule.ts';

/** The rules that are in force together where the conditions turn out in one of some ways. */
export interface RuleWay {
  readonly active: readonly FundingRule[];
  /** Each is one way: of each condition of `RuleWays`, whether it holds. */
  readonly patterns: readonly (readonly boolean[])[];
}

export interface RuleWays {
  readonly conditions: readonly Condition[];
  readonly ways: readonly RuleWay[];
}

/** With more conditions than this, and too many facts in them to try, nothing is said of which rules are in force. */
const MOST_CONDITIONS = 8;

/**
 * Which rules can be in force together, over all ways in which the conditions can turn out together: no way says that
 * revenue is both above and below a limit. Null where there are too many.
 */
export function ruleWays(rules: readonly FundingRule[], pool: ConditionPool): RuleWays | null {
  const expressions = new Map<Condition, Expression>();
  for (const { condition } of rules) if (condition) expressions.set(pool.compile(condition), condition);
  const conditions = [...expressions.keys()];
  const patterns = patternsOf([...expressions.values()]);
  if (!patterns) return null;
  const ways = new Map<string, { active: readonly FundingRule[]; patterns: (readonly boolean[])[] }>();
  for (const pattern of patterns) {
    const holds = ({ condition }: FundingRule): boolean =>
      !condition || pattern[conditions.indexOf(pool.compile(condition))] === true;
    const active = rules.filter(
      (rule) => holds(rule) && !rules.some((other) => other.replaces.includes(rule.key) && holds(other)),
    );
    const key = active.map((rule) => rules.indexOf(rule)).join(' ');
    const way = ways.get(key);
    if (way) way.patterns.push(pattern);
    else ways.set(key, { active, patterns: [pattern] });
  }
  return { conditions, ways: [...ways.values()] };
}

/** The day does not matter: no fact is known. */
const NOTHING_KNOWN = deriveFacts({}, { on: '2000-01-01' });

function patternsOf(expressions: readonly Expression[]): readonly (readonly boolean[])[] | null {
  const { completions: all, isExhaustive } = completions(NOTHING_KNOWN, expressions, [], [], CEILING);
  if (!isExhaustive) return expressions.length > MOST_CONDITIONS ? null : everyPattern(expressions.length);
  const found = new Map<string, readonly boolean[]>();
  for (const { values, judgements } of all) {
    const truths = expressions.map((expression) => truthOf(expression, values, judgements));
    // What does not fit its fact stays unknown, and may hold or not.
    for (const pattern of decided(truths.map((truth) => (truth === 'unknown' ? null : truth === 'yes')))) {
      found.set(pattern.join(), pattern);
    }
  }
  return [...found.values()];
}

const everyPattern = (length: number): readonly (readonly boolean[])[] =>
  decided(Array.from({ length }, () => null));

const decided = (truths: readonly (boolean | null)[]): readonly (readonly boolean[])[] =>
  truths.reduce<readonly (readonly boolean[])[]>(
    (patterns, truth) =>
      patterns.flatMap((before) => (truth === null ? [true, false] : [truth]).map((one) => [...before, one])),
    [[]],
  );

/** Whether one of the ways agrees with what is known. */
export function isPossible(
  patterns: RuleWay['patterns'],
  conditions: readonly Condition[],
  truths: Truths,
): boolean {
  return patterns.some((pattern) =>
    conditions.every(({ id }, index) => {
      const truth = truths[id] ?? UNKNOWN;
      return truth === UNKNOWN || truth === (pattern[index] ? YES : NO);
    }),
  );
}
