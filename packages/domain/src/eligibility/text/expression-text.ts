import { inBothLanguages } from '../../document/bilingual.ts';
import { localize } from '../../document/localize.ts';
import type { BilingualText, Locale } from '../../document/primitives.ts';
import type { Expression } from '../expression.ts';
import { comparisonText } from './comparison-text.ts';

/** What an expression asks, as a sentence: `實收資本額1億元以下，或經常僱用員工數未滿200人`. Never empty. */
export function expressionText(expression: Expression, locale: Locale): string {
  return write(expression, false, locale);
}

export const requirementText = (expression: Expression): BilingualText =>
  inBothLanguages((locale) => expressionText(expression, locale));

function write(expression: Expression, isDenied: boolean, locale: Locale): string {
  if ('all' in expression) return joined(expression.all, 'and', isDenied, locale);
  if ('any' in expression) return joined(expression.any, 'or', isDenied, locale);
  if ('not' in expression) return write(expression.not, !isDenied, locale);
  if ('verbatim' in expression) return verbatimText(localize(expression.verbatim, locale), isDenied, locale);
  return comparisonText(expression, isDenied, locale);
}

/** A denied list is a list of denials (De Morgan), so that no sentence needs a "not" around others. */
function joined(parts: readonly Expression[], word: 'and' | 'or', isDenied: boolean, locale: Locale): string {
  const isAnd = (word === 'and') !== isDenied;
  const joints = locale === 'en' ? { and: ', and ', or: ', or ' } : { and: '，且', or: '，或' };
  const texts = parts.map((part) => {
    const text = write(part, isDenied, locale);
    const needsBrackets = parts.length > 1 && isList(part);
    if (!needsBrackets) return text;
    return locale === 'en' ? `(${text})` : `（${text}）`;
  });
  return texts.join(isAnd ? joints.and : joints.or);
}

function isList(expression: Expression): boolean {
  if ('not' in expression) return isList(expression.not);
  if ('all' in expression) return expression.all.length > 1;
  return 'any' in expression && expression.any.length > 1;
}

function verbatimText(words: string, isDenied: boolean, locale: Locale): string {
  if (!isDenied) return words;
  return locale === 'en' ? `not: ${words}` : `不屬於：${words}`;
}
