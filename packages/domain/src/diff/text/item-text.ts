import { dateText } from '../../calendar/date-text.ts';
import { localize } from '../../document/localize.ts';
import type { Locale } from '../../document/primitives.ts';
import type { EligibilityCriterion } from '../../eligibility/criterion.ts';
import { expressionText } from '../../eligibility/text/expression-text.ts';
import type { FundingRule } from '../../funding/rule.ts';
import { ruleText } from '../../funding/text/rule-text.ts';
import { amountText, say } from '../../funding/text/words.ts';
import type {
  Budget,
  ContactPoint,
  ExecutionPeriod,
  PerformanceCondition,
  Preference,
  ProgramDocument,
  ProgramOrganization,
  Quota,
  SourceReference,
  Track,
  VerbatimFact,
} from '../../program/document.ts';
import { BUDGET_KIND_NAMES, ROLE_NAMES, SUPPORT_KIND_NAMES } from '../../program/names.ts';
import { quotaText } from '../../program/quota-text.ts';
import type { ApplicationWindow } from '../../window/window.ts';
import { windowText } from '../../window/window-text.ts';
import type { Fields } from '../change.ts';

interface Items {
  tracks: Track;
  eligibility: EligibilityCriterion;
  fundingRules: FundingRule;
  windows: ApplicationWindow;
  quotas: Quota;
  execution: ExecutionPeriod;
  performance: PerformanceCondition;
  preferences: Preference;
  facts: VerbatimFact;
  organizations: ProgramOrganization;
  sources: SourceReference;
  contacts: ContactPoint;
  budgets: Budget;
  links: ProgramDocument['links'][number];
}
export type ItemList = keyof Items;

const SENTENCES: { readonly [List in ItemList]: (item: Items[List], locale: Locale) => string } = {
  tracks: ({ name, kind }, locale) =>
    `${localize(name, locale)}${bracketed(say(SUPPORT_KIND_NAMES[kind], locale), locale)}`,
  eligibility: ({ expression }, locale) => expressionText(expression, locale),
  fundingRules: ruleText,
  windows: windowText,
  quotas: quotaText,
  execution: executionText,
  performance: ({ metric, bound, value, unit }, locale) =>
    `${localize(metric, locale)} ${{ min: '≧', max: '≦', exact: '=' }[bound]} ${value} ${localize(unit, locale)}`,
  preferences: ({ text }, locale) => localize(text, locale),
  facts: ({ topic, evidence }, locale) =>
    `${localize(topic, locale)}${locale === 'en' ? ': ' : '：'}${evidence.map(({ quote }) => quote).join(' ')}`,
  organizations: ({ organization, role, unit }, locale) =>
    `${[organization, unit].filter((name) => name !== undefined).join(' ')}${bracketed(say(ROLE_NAMES[role], locale), locale)}`,
  sources: ({ document, locator }) => `${document} ${locator}`,
  contacts: ({ organization, agency, label, phones, email, url }) =>
    [organization, agency, label, ...phones.map(phoneText), email, url]
      .filter((part) => part !== undefined)
      .join(' '),
  budgets: (budget, locale) =>
    `${say(BUDGET_KIND_NAMES[budget.kind], locale)} ${amountText(budget.amount, { approximate: budget.approximate }, locale)}`,
  links: ({ label, url }, locale) => `${localize(label, locale)} ${url}`,
};

export const isItemList = (name: string): name is ItemList => Object.hasOwn(SENTENCES, name);

/** An item of a list as one sentence, with all that it says. */
export const itemText = (list: ItemList, item: Fields, locale: Locale): string =>
  (SENTENCES[list] as (item: unknown, locale: Locale) => string)(item, locale);

const bracketed = (text: string, locale: Locale): string => (locale === 'en' ? ` (${text})` : `（${text}）`);

/** `(02)2700-0000 #204-217`. */
export function phoneText({ number, extension, lastExtension }: ContactPoint['phones'][number]): string {
  if (extension === undefined) return number;
  return `${number} #${lastExtension === undefined ? extension : `${extension}-${lastExtension}`}`;
}

function executionText(
  { minMonths, maxMonths, startsOn, endsOn, soft, approximate }: ExecutionPeriod,
  locale: Locale,
): string {
  const isChinese = locale === 'zh-TW';
  const months = [...new Set([minMonths, maxMonths])].filter((length) => length !== undefined).join('–');
  const days = [startsOn, endsOn].map((day) => (day === undefined ? '' : dateText(day, locale)));
  const parts = [
    months && `${approximate ? (isChinese ? '約' : 'about ') : ''}${months}${isChinese ? '個月' : ' months'}`,
    days.some((day) => day !== '') && days.join(isChinese ? '至' : ' to '),
    soft && (isChinese ? '為原則' : 'as a guide'),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(isChinese ? '，' : ', ');
}
