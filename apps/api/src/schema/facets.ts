import type { Facets } from '@zhuli/db';
import { localize } from '@zhuli/domain';
import { builder } from './builder.ts';
import { TOLD_FACETS, type ToldFacet } from './facet-words.ts';
import { inLocale, localeOf } from './text.ts';

const FacetCount = builder.objectRef<ToldFacet>('FacetCount').implement({
  description: 'A value, and how many of the programs found have it.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description: 'As ProgramFilter takes it: an enum value, a code, a slug, a number, `true` or `false`.',
    }),
    label: t.string({
      description: 'What it is called.',
      args: inLocale,
      resolve: ({ label }, arguments_) => localize(label, localeOf(arguments_)),
    }),
    count: t.exposeInt('count', {
      description:
        'How many programs the list has once the filter asks for this value too. A program counts once, however many of its tracks have the value.',
    }),
  }),
});

/** About how many values each may have. */
const FACETS: Readonly<Record<keyof Facets, readonly [values: number, description: string]>> = {
  agencies: [
    20,
    'By agency under its name of today: a program of 工業局 counts for 產業發展署, as the filter finds it.',
  ],
  organizations: [
    100,
    'By organization that works for the program or answers for it; the 100 most frequent.',
  ],
  kinds: [13, 'By kind of support of its tracks.'],
  themes: [15, 'By theme.'],
  industries: [
    107,
    'By section and division of industry to which it is open, by code. What is open to all counts for each.',
  ],
  regions: [22, 'By county from which one may apply. What is open everywhere counts for each.'],
  legalForms: [10, 'By legal form that may apply. What is open to all counts for each.'],
  fiscalYears: [5, 'By fiscal year, the newest first.'],
  windowStates: [6, 'By state of the windows of a track at `filter.at`.'],
  isFree: [2, 'Free of charge or not; programs of which it is not known count for neither.'],
  deadlineMonths: [
    24,
    'By month (`2023-06`) of the last days to apply that are still ahead at `filter.at`, in order.',
  ],
};

export const ProgramFacets = builder.objectRef<Facets>('ProgramFacets').implement({
  description:
    'The programs of the whole list, all pages together, counted by what they are: the choices that would narrow it further. Where the filter speaks of tracks, only tracks that meet it count. Most frequent first, unless it says otherwise; what nothing has is left out.',
  fields: (t) =>
    Object.fromEntries(
      Object.entries(FACETS).map(([name, [values, description]]) => [
        name,
        t.field({
          type: [FacetCount],
          description,
          complexity: { field: 1, multiplier: values },
          resolve: (facets) => TOLD_FACETS[name as keyof Facets](facets),
        }),
      ]),
    ),
});
