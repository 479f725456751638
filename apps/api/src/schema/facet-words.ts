import type { Facet, Facets, NamedFacet } from '@zhuli/db';
import {
  type BilingualText,
  FACTS,
  type FactDefinition,
  type FactName,
  industryText,
  monthText,
  rocYear,
  SUPPORT_KIND_NAMES,
  THEME_NAMES,
  type WindowStateName,
} from '@zhuli/domain';

/** A counted value as the public schema tells it: in the spelling that the filter takes, with a name for people. */
export interface ToldFacet {
  readonly value: string;
  readonly label: BilingualText;
  readonly count: number;
}

const WINDOW_STATES: Readonly<Record<WindowStateName, BilingualText>> = {
  upcoming: { zh: '尚未開始', en: 'upcoming' },
  open: { zh: '受理中', en: 'open' },
  closing_soon: { zh: '即將截止', en: 'closing soon' },
  closed: { zh: '已截止', en: 'closed' },
  exhausted: { zh: '已額滿或用罄', en: 'used up' },
  unknown: { zh: '無法判定', en: 'unknown' },
};

const FREE: readonly [not: BilingualText, free: BilingualText] = [
  { zh: '需付費或自籌', en: 'not free of charge' },
  { zh: '免費', en: 'free of charge' },
];

/** How each facet is told, by its name in the schema. */
export const TOLD_FACETS = {
  agencies: ({ agencies }: Facets) => agencies.map(named),
  organizations: ({ organizations }: Facets) => organizations.map(named),
  kinds: ({ kinds }: Facets) => kinds.map(ofEnum(SUPPORT_KIND_NAMES)),
  themes: ({ themes }: Facets) => themes.map(ofEnum(THEME_NAMES)),
  industries: ({ industries }: Facets) =>
    industries.map(({ value, count }) => ({ value, count, label: industryText(value) })),
  regions: ({ regions }: Facets) => regions.map(ofEnum(valuesOf('applicant.county'))),
  legalForms: ({ legalForms }: Facets) => legalForms.map(ofEnum(valuesOf('applicant.legalForm'))),
  fiscalYears: ({ fiscalYears }: Facets) =>
    fiscalYears.map(({ value, count }) => ({ value: String(value), count, label: yearText(value) })),
  windowStates: ({ windowStates }: Facets) => windowStates.map(ofEnum(WINDOW_STATES)),
  isFree: ({ isFree }: Facets) =>
    isFree.map(({ value, count }) => ({ value: String(value), count, label: FREE[value ? 1 : 0] })),
  deadlineMonths: ({ deadlineMonths }: Facets) =>
    deadlineMonths.map(({ value, count }) => ({ value, count, label: yearAndMonthText(value) })),
} satisfies Readonly<Record<keyof Facets, (facets: Facets) => readonly ToldFacet[]>>;

const named = ({ value, count, name, nameEn }: NamedFacet): ToldFacet => ({
  value,
  count,
  label: { zh: name, en: nameEn },
});

const ofEnum =
  (words: Readonly<Record<string, BilingualText>>) =>
  ({ value, count }: Facet): ToldFacet => ({
    value: value.toUpperCase(),
    count,
    label: words[value] ?? { zh: value, en: value },
  });

function valuesOf(name: FactName): Readonly<Record<string, BilingualText>> {
  const { values = {} }: FactDefinition = FACTS[name];
  return values;
}

const yearText = (year: number): BilingualText => ({
  zh: `民國${rocYear(year)}年度（${year}）`,
  en: `fiscal year ${year}`,
});

function yearAndMonthText(written: string): BilingualText {
  const [year = 0, month = 1] = written.split('-').map(Number);
  return {
    zh: `民國${rocYear(year)}年${monthText(month, 'zh-TW')}（${written}）`,
    en: `${monthText(month, 'en')} ${year}`,
  };
}
