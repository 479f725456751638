import { inBothLanguages, listText } from '../document/bilingual.ts';
import type { BilingualText, Locale } from '../document/primitives.ts';
import { compareFact, isFittingComparison } from './compare.ts';
import type { Comparison, Expression } from './expression.ts';
import { isFactName } from './facts.ts';
import type { KnownFacts } from './known-facts.ts';
import {
  askedText,
  distinctMissing,
  type MissingInformation,
  missingFor,
  missingJudgement,
} from './missing.ts';
import { requirementText } from './text/expression-text.ts';
import { givenText, type KnownComparison } from './text/given-text.ts';
import { every, not, some, type Truth } from './truth.ts';

/** The truth of an expression with its reasons, as a tree in the shape of the expression. */
export interface Evaluation {
  readonly kind: 'comparison' | 'verbatim' | 'all' | 'any' | 'not';
  readonly truth: Truth;
  /** What was asked: `經常僱用員工數10人以上`. */
  readonly requirement: BilingualText;
  /** What is known, and how it compares: `經常僱用員工數為9人，未達10人`. */
  readonly because: BilingualText;
  /** What would have to be known. Empty if and only if the truth is decided. */
  readonly missing: readonly MissingInformation[];
  readonly parts: readonly Evaluation[];
}

/**
 * Evaluates an expression over known facts in Kleene's three values. What is unknown stays unknown and is never taken
 * for a yes; a fact is asked for only where it can still change the result. Adding facts never turns a yes into a no.
 */
export function evaluateExpression(expression: Expression, known: KnownFacts): Evaluation {
  if ('all' in expression) return evaluateList('all', expression, expression.all, known);
  if ('any' in expression) return evaluateList('any', expression, expression.any, known);
  if ('not' in expression) {
    const part = evaluateExpression(expression.not, known);
    const { because, missing } = part;
    return {
      kind: 'not',
      truth: not(part.truth),
      requirement: requirementText(expression),
      because,
      missing,
      parts: [part],
    };
  }
  if ('verbatim' in expression) return undecidable('verbatim', expression);
  return evaluateComparison(expression, known);
}

function evaluateList(
  kind: 'all' | 'any',
  expression: Expression,
  list: readonly Expression[],
  known: KnownFacts,
): Evaluation {
  const parts = list.map((part) => evaluateExpression(part, known));
  const truths = parts.map((part) => part.truth);
  const truth = kind === 'all' ? every(truths) : some(truths);
  // Of a list that is decided by one part, only such parts are a reason; else every part of the same truth is.
  const reasons = parts.filter((part) => part.truth === truth);
  const missing = truth === 'unknown' ? distinctMissing(reasons.flatMap((part) => part.missing)) : [];
  const because = joinReasons(reasons.map((part) => part.because));
  return { kind, truth, requirement: requirementText(expression), because, missing, parts };
}

const joinReasons = (reasons: readonly BilingualText[]): BilingualText => ({
  zh: [...new Set(reasons.map(({ zh }) => zh))].join('；'),
  en: [...new Set(reasons.map(({ en }) => en))].join('; '),
});

function evaluateComparison(comparison: Comparison, known: KnownFacts): Evaluation {
  const { fact } = comparison;
  if (!isFactName(fact) || !isFittingComparison(comparison)) return undecidable('comparison', comparison);
  const requirement = requirementText(comparison);
  const given = known.values[fact];
  const truth = given === undefined ? 'unknown' : compareFact(comparison, given);
  const missing = truth === 'unknown' ? missingFor(fact, known) : [];
  const because =
    given === undefined || truth === 'unknown'
      ? unknownReason({ ...comparison, fact }, missing, known)
      : inBothLanguages((locale) => givenText({ ...comparison, fact }, given, truth, locale));
  return { kind: 'comparison', truth, requirement, because, missing, parts: [] };
}

function unknownReason(
  { fact }: KnownComparison,
  missing: readonly MissingInformation[],
  known: KnownFacts,
): BilingualText {
  if (known.contradicted.includes(fact)) {
    const { zh, en } = askedText(fact);
    return { zh: `${zh}，所填資料前後不一致`, en: `contradicted by other facts: ${en}` };
  }
  const labels = (locale: Locale) =>
    listText(
      missing.map(({ label }) => (locale === 'en' ? label.en : label.zh)),
      'and',
      locale,
    );
  return { zh: `尚不知${labels('zh-TW')}`, en: `not known: ${labels('en')}` };
}

/** Only a person can tell: a verbatim condition, or one that does not fit the registry of facts. */
function undecidable(kind: 'verbatim' | 'comparison', expression: Expression): Evaluation {
  const requirement = requirementText(expression);
  const because = {
    zh: `須由人判斷：${requirement.zh}`,
    en: `must be judged by a person: ${requirement.en}`,
  };
  return {
    kind,
    truth: 'unknown',
    requirement,
    because,
    missing: [missingJudgement(requirement)],
    parts: [],
  };
}
