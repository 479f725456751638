import { type Expression, FACTS, type FactName } from '@zhuli/domain';

/** The facts that a condition speaks of, each once, in the order in which they are met. */
export function factsOf(expression: Expression): readonly FactName[] {
  return [...new Set(namesIn(expression))].filter(isFactName);
}

function namesIn(expression: Expression): readonly string[] {
  if ('fact' in expression) return [expression.fact];
  if ('verbatim' in expression) return [];
  if ('not' in expression) return namesIn(expression.not);
  return ('all' in expression ? expression.all : expression.any).flatMap(namesIn);
}

const isFactName = (name: string): name is FactName => Object.hasOwn(FACTS, name);
