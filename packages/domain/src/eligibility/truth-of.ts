import { compareFact } from './compare.ts';
import type { Expression } from './expression.ts';
import { type Facts, isFactName } from './facts.ts';
import { every, not, some, type Truth, truthOfBoolean } from './truth.ts';

/** What a person decided on conditions that no fact can decide, by the Chinese words of the condition. */
export type Judgements = ReadonlyMap<string, boolean>;

const NONE: Judgements = new Map();

/** The truth of an expression alone, without reasons: for many programs, or many cases, at once. */
export function truthOf(expression: Expression, values: Facts, judgements: Judgements = NONE): Truth {
  if ('all' in expression) return every(truths(expression.all, values, judgements));
  if ('any' in expression) return some(truths(expression.any, values, judgements));
  if ('not' in expression) return not(truthOf(expression.not, values, judgements));
  if ('verbatim' in expression) {
    const judged = judgements.get(expression.verbatim.zh);
    return judged === undefined ? 'unknown' : truthOfBoolean(judged);
  }
  const given = isFactName(expression.fact) ? values[expression.fact] : undefined;
  return given === undefined ? 'unknown' : compareFact(expression, given);
}

function* truths(parts: readonly Expression[], values: Facts, judgements: Judgements): Generator<Truth> {
  for (const part of parts) yield truthOf(part, values, judgements);
}
