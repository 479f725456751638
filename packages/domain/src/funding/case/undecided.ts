import { isFittingComparison } from '../../eligibility/compare.ts';
import type { Comparison, Expression } from '../../eligibility/expression.ts';
import { type FactName, isFactName } from '../../eligibility/facts.ts';
import { DERIVED_FROM, type KnownFacts } from '../../eligibility/known-facts.ts';
import { truthOf } from '../../eligibility/truth-of.ts';

/** What the unknown truth of some expressions hangs on. */
export interface Undecided {
  readonly facts: ReadonlySet<FactName>;
  /** Conditions that only a person can judge, by their Chinese words. */
  readonly judgements: ReadonlySet<string>;
}

/** Walks the parts of the expressions that are still unknown. */
export function undecidedIn(expressions: readonly Expression[], known: KnownFacts): Undecided {
  const facts = new Set<FactName>();
  const judgements = new Set<string>();
  const visit = (expression: Expression): void => {
    if (truthOf(expression, known.values) !== 'unknown') return;
    if ('all' in expression) expression.all.forEach(visit);
    else if ('any' in expression) expression.any.forEach(visit);
    else if ('not' in expression) visit(expression.not);
    else if ('verbatim' in expression) judgements.add(expression.verbatim.zh);
    else if (isFactName(expression.fact) && isFittingComparison(expression)) {
      for (const fact of openFacts(expression.fact, known)) facts.add(fact);
    }
  };
  expressions.forEach(visit);
  return { facts, judgements };
}

/** Whether an enterprise is small is assumed by its capital and employees, so that assumptions agree with each other. */
function openFacts(fact: FactName, known: KnownFacts): readonly FactName[] {
  if (fact !== 'applicant.isSme' || known.contradicted.includes(fact)) return [fact];
  return (DERIVED_FROM[fact] ?? []).filter((source) => known.values[source] === undefined);
}

/** Every comparison in the expressions, wherever it stands. */
export function comparisonsIn(expressions: readonly Expression[]): readonly Comparison[] {
  return expressions.flatMap((expression): readonly Comparison[] => {
    if ('all' in expression) return comparisonsIn(expression.all);
    if ('any' in expression) return comparisonsIn(expression.any);
    if ('not' in expression) return comparisonsIn([expression.not]);
    return 'verbatim' in expression ? [] : [expression];
  });
}
