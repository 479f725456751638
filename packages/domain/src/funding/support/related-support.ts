import { listText } from '../../document/bilingual.ts';
import type { BilingualText } from '../../document/primitives.ts';
import type { EligibilityCriterion } from '../../eligibility/criterion.ts';
import type { Comparison, Expression } from '../../eligibility/expression.ts';
import { FACTS, type FactDefinition, type Facts, isFactName } from '../../eligibility/facts.ts';
import { not, type Truth } from '../../eligibility/truth.ts';
import { truthOf } from '../../eligibility/truth-of.ts';

/** Whether other support keeps an applicant out, or must have come first. */
export type SupportRelation = 'excludes' | 'requires';

/** What a criterion says of support from elsewhere. */
export interface RelatedSupport {
  readonly criterionKey: string;
  readonly relation: SupportRelation;
  /** The programs that the source names, by slug. Empty where it names a kind of support. */
  readonly programs: readonly string[];
  readonly kind: BilingualText;
  /** The criterion can be met in another way too. */
  readonly isAlternative: boolean;
  /** Whether what is asked is so: no previous support where it excludes, some where it requires. */
  readonly isKept: Truth;
}

/** The programs and kinds of support that criteria exclude or require, as far as they are typed: nothing is read into the words. */
export const relatedSupport = (
  criteria: readonly EligibilityCriterion[],
  facts: Facts = {},
): readonly RelatedSupport[] =>
  criteria.flatMap(({ key, expression }) =>
    literals(expression, true, false).flatMap((literal) => supportIn(key, literal, facts)),
  );

interface Literal {
  readonly comparison: Comparison;
  /** Whether the criterion asks for it, or for its opposite. */
  readonly isAsked: boolean;
  readonly isAlternative: boolean;
}

/** The comparisons of an expression with the sign that they have in it: not one of several is none of all. */
function literals(expression: Expression, isAsked: boolean, isAlternative: boolean): readonly Literal[] {
  if ('not' in expression) return literals(expression.not, !isAsked, isAlternative);
  if ('verbatim' in expression) return [];
  if ('fact' in expression) return [{ comparison: expression, isAsked, isAlternative }];
  const parts = 'all' in expression ? expression.all : expression.any;
  const isChoice = 'all' in expression !== isAsked && parts.length > 1;
  return parts.flatMap((part) => literals(part, isAsked, isAlternative || isChoice));
}

function supportIn(criterionKey: string, literal: Literal, facts: Facts): RelatedSupport[] {
  const { comparison, isAsked, isAlternative } = literal;
  const { fact, op, value } = comparison;
  if (!isFactName(fact)) return [];
  const { otherSupport, values }: FactDefinition = FACTS[fact];
  if (!otherSupport) return [];
  const words = typeof value === 'object' ? value : typeof value === 'string' ? [value] : [];
  const isPresence = typeof value === 'boolean' ? value === (op === 'eq') : op !== 'ne';
  const truth = truthOf(comparison, facts);
  return [
    {
      criterionKey,
      relation: isPresence === isAsked ? 'requires' : 'excludes',
      programs: otherSupport.isNamedBySlug ? words : [],
      kind: named(otherSupport.kind, values, words),
      isAlternative,
      isKept: isAsked ? truth : not(truth),
    },
  ];
}

/** `已完訓之班別：低碳化種子班`. */
function named(
  kind: BilingualText,
  values: FactDefinition['values'],
  words: readonly string[],
): BilingualText {
  const labels = words.flatMap((word) => values?.[word] ?? []);
  if (labels.length === 0) return kind;
  const zh = listText(
    labels.map((label) => label.zh),
    'or',
    'zh-TW',
  );
  const en = listText(
    labels.map((label) => label.en),
    'or',
    'en',
  );
  return { zh: `${kind.zh}：${zh}`, en: `${kind.en}: ${en}` };
}
