import type { Facets, StatisticsDimension, StatisticsKey } from '@zhuli/db';
import { localize } from '@zhuli/domain';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { TOLD_FACETS, type ToldFacet } from './facet-words.ts';
import { inLocale, localeOf } from './text.ts';

export const StatisticsDimensionEnum = enumOf<StatisticsDimension>(
  'StatisticsDimension',
  'What programs are grouped by. Where the filter names values of a dimension, those alone are its groups.',
  {
    agency:
      '主管機關, under its name of today: a program of 工業局 is in the group of 產業發展署. Where the filter names agencies, those are the groups, each with what it came from and what it became.',
    organization:
      '執行單位: organizations that work for the program in any role, or that it names as a contact.',
    kind: 'What the tracks give.',
    theme: 'What the program is about.',
    industry:
      '行業大類: sections of industry to which tracks are open. What is open to all is in every group; see ProgramFilter.isIndustrySpecific.',
    industry_division: '行業中類: the same by division.',
    region:
      '縣市: counties from which one may apply. What is open everywhere is in every group; see ProgramFilter.isRegional.',
    legal_form: '組織型態: legal forms that may apply. What is open to all is in every group.',
    fiscal_year: '年度, the newest first.',
    window_state: '受理狀態: the state of the windows of a track, taken together, at `filter.at`.',
    deadline_month:
      '截止月份: months in Taipei (`2023-06`) of the last days to apply that are still ahead at `filter.at`, in order. What has none ahead is in no group: to look back over a year, set `at` to its beginning.',
  },
);

/** The same values have the same spelling and words as the facets of a list. */
const FACET: Readonly<Record<StatisticsDimension, keyof Facets>> = {
  agency: 'agencies',
  organization: 'organizations',
  kind: 'kinds',
  theme: 'themes',
  industry: 'industries',
  industry_division: 'industries',
  region: 'regions',
  legal_form: 'legalForms',
  fiscal_year: 'fiscalYears',
  window_state: 'windowStates',
  deadline_month: 'deadlineMonths',
};

function told({ dimension, value, name, nameEn }: StatisticsKey): ToldFacet {
  const facet = FACET[dimension];
  const counted = {
    value: facet === 'fiscalYears' ? Number(value) : value,
    count: 0,
    name: name ?? value,
    nameEn: nameEn ?? value,
  };
  const [words] = TOLD_FACETS[facet]({ [facet]: [counted] } as unknown as Facets);
  if (!words) throw new Error('A value is told by its words');
  return words;
}

export const StatisticsKeyType = builder.objectRef<StatisticsKey>('StatisticsKey').implement({
  description: 'What a group has in common, of one dimension.',
  fields: (t) => ({
    dimension: t.field({
      type: StatisticsDimensionEnum,
      description: 'The dimension.',
      resolve: ({ dimension }) => dimension,
    }),
    value: t.string({
      description: 'As ProgramFilter takes it: an enum value, a code, a slug, a year or a month.',
      resolve: (key) => told(key).value,
    }),
    label: t.string({
      description: 'What it is called.',
      args: inLocale,
      resolve: (key, arguments_) => localize(told(key).label, localeOf(arguments_)),
    }),
  }),
});
