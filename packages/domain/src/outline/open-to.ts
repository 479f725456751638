import type { EligibilityCriterion } from '../eligibility/criterion.ts';
import { eligibilityVerdict } from '../eligibility/evaluate-criteria.ts';
import { FACTS, type Facts } from '../eligibility/facts.ts';
import { divisionsOf, sectionOf } from '../eligibility/industry.ts';
import { deriveFacts } from '../eligibility/known-facts.ts';
import { comparisonsIn } from '../funding/case/undecided.ts';
import type { OpenTo } from './outline.ts';

/** The day decides nothing: only the facts below are known. */
const ANY_DAY = '2000-01-01';

const COUNTIES = Object.keys(FACTS['applicant.county'].values);
const LEGAL_FORMS = Object.keys(FACTS['applicant.legalForm'].values);
const INDUSTRIES = [...'ABCDEFGHIJKLMNOPQRS'].flatMap((section) => [section, ...divisionsOf(section)]);
/** The section of each division. */
const SECTION = new Map(INDUSTRIES.map((code) => [code, sectionOf(code)]));
const HUA_TUNG = ['hualien', 'taitung'];

/**
 * To whom the criteria leave a track open, each fact by itself: a county is open if an applicant of whom nothing else is
 * known may be eligible. `named`: the industries that the program itself names; none: all.
 */
export function openTo(criteria: readonly EligibilityCriterion[], named: readonly string[]): OpenTo {
  const asked = new Set(comparisonsIn(criteria.map(({ expression }) => expression)).map(({ fact }) => fact));
  const isOpen = (facts: Facts): boolean =>
    eligibilityVerdict(criteria, deriveFacts(facts, { on: ANY_DAY })) !== 'not_eligible';
  const isOpenToSome = isOpen({});
  /** A fact that no criterion asks for decides nothing. */
  const isOpenTo = (facts: Facts): boolean =>
    Object.keys(facts).some((fact) => asked.has(fact)) ? isOpen(facts) : isOpenToSome;
  return {
    counties: openAmong(COUNTIES, (county) => isOpenTo(locatedIn(county))),
    legalForms: openAmong(LEGAL_FORMS, (form) => isOpenTo({ 'applicant.legalForm': form })),
    industries: openAmong(
      INDUSTRIES,
      (code) => isAmong(code, named) && isOpenTo({ 'applicant.industries': [code] }),
    ),
  };
}

/** Applicant and project are taken to be in one place. */
const locatedIn = (county: string): Facts => ({
  'applicant.county': county,
  'project.county': county,
  'project.isInHuaTung': HUA_TUNG.includes(county),
});

/** A division is among its section, and a section among divisions of which one is its own. */
const isAmong = (code: string, named: readonly string[]): boolean =>
  named.length === 0 ||
  named.some((other) => other === code || SECTION.get(code) === other || SECTION.get(other) === code);

function openAmong(values: readonly string[], isOpen: (value: string) => boolean): readonly string[] | null {
  const open = values.filter(isOpen);
  return open.length === values.length ? null : open;
}
