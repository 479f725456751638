import { compareDates, fullYearsBetween } from '../calendar/calendar-date.ts';
import { FACTS, type FactName, type Facts, type FactValue } from './facts.ts';
import { withSections } from './industry.ts';
import type { FactProblem } from './parse-facts.ts';
import { isSmallOrMedium, type SizeOfFirm } from './sme.ts';
import { valueText } from './text/value-text.ts';

/** Stated facts together with all that follows from them. Made by `deriveFacts`. */
export interface KnownFacts {
  readonly stated: Facts;
  /** Stated and derived. A fact that is contradicted by others is left out: it is unknown which of them is wrong. */
  readonly values: Facts;
  readonly contradicted: readonly FactName[];
  readonly problems: readonly FactProblem[];
  /** The day on which the facts are looked at: firms grow older. */
  readonly on: string;
}

/** The facts that others decide, and which those are. */
export const DERIVED_FROM: Readonly<Partial<Record<FactName, readonly FactName[]>>> = {
  'applicant.isSme': ['applicant.paidInCapital', 'applicant.employees'],
  'applicant.yearsSinceEstablishment': ['applicant.establishedOn'],
};

/**
 * Works out what follows from the stated facts on a day: whether the applicant is small or medium, its full years since
 * establishment (未滿8年 is fewer than 8), and the section of each industry. Takes facts that `parseFacts` has read. A
 * stated fact that the others contradict is reported and counts as unknown: neither side is believed.
 */
export function deriveFacts(stated: Facts, { on }: { readonly on: string }): KnownFacts {
  const values: Partial<Record<FactName, FactValue>> = { ...stated };
  const contradicted: FactName[] = [];
  const problems: FactProblem[] = [];

  const industries = stated['applicant.industries'];
  if (typeof industries === 'object') values['applicant.industries'] = withSections(industries);

  for (const [fact, derived] of followingFacts(stated, on)) {
    if (derived === undefined) continue;
    const own = stated[fact];
    if (own === undefined || own === derived) values[fact] = derived;
    else {
      delete values[fact];
      contradicted.push(fact);
      problems.push(contradiction(fact, own, derived));
    }
  }
  const establishedOn = stated['applicant.establishedOn'];
  if (typeof establishedOn === 'string' && compareDates(establishedOn, on) > 0) {
    delete values['applicant.establishedOn'];
    contradicted.push('applicant.establishedOn');
    problems.push(notYetEstablished(on));
  }
  return { stated, values, contradicted, problems, on };
}

/** The same facts and more. What is added wins over what was stated or would follow. */
export function withFacts({ stated, on }: KnownFacts, added: Facts): KnownFacts {
  const known = deriveFacts({ ...stated, ...added }, { on });
  const industries = known.values['applicant.industries'];
  return {
    ...known,
    values: { ...known.values, ...added, ...(industries && { 'applicant.industries': industries }) },
    contradicted: known.contradicted.filter((fact) => !Object.hasOwn(added, fact)),
  };
}

function followingFacts(stated: Facts, on: string): [FactName, FactValue | undefined][] {
  const establishedOn = stated['applicant.establishedOn'];
  const isEstablished = typeof establishedOn === 'string' && compareDates(establishedOn, on) <= 0;
  return [
    ['applicant.isSme', isSme(stated)],
    ['applicant.yearsSinceEstablishment', isEstablished ? fullYearsBetween(establishedOn, on) : undefined],
  ];
}

function isSme(stated: Facts): boolean | undefined {
  const size: { -readonly [Field in keyof SizeOfFirm]: SizeOfFirm[Field] } = {};
  const capital = stated['applicant.paidInCapital'];
  const employees = stated['applicant.employees'];
  if (typeof capital === 'number') size.paidInCapital = capital;
  if (typeof employees === 'number') size.employees = employees;
  const truth = isSmallOrMedium(size);
  return truth === 'unknown' ? undefined : truth === 'yes';
}

function contradiction(fact: FactName, own: FactValue, derived: FactValue): FactProblem {
  const { label } = FACTS[fact];
  const because = DERIVED_FROM[fact] ?? [];
  const zh = because.map((name) => FACTS[name].label.zh).join('、');
  const en = because.map((name) => FACTS[name].label.en).join(', ');
  return {
    code: 'FACT_CONTRADICTION',
    path: fact.split('.'),
    message: {
      zh: `${label.zh}填為「${valueText(fact, own, 'zh-TW')}」，但依${zh}應為「${valueText(fact, derived, 'zh-TW')}」，請確認何者正確`,
      en: `Given as ${valueText(fact, own, 'en')} (${label.en}), but ${valueText(fact, derived, 'en')} by: ${en}. Please check which is right`,
    },
  };
}

const notYetEstablished = (on: string): FactProblem => ({
  code: 'FACT_RANGE',
  path: ['applicant', 'establishedOn'],
  message: {
    zh: `設立日期晚於評估日${on}`,
    en: `The date of establishment lies after ${on}, the day of assessment`,
  },
});
