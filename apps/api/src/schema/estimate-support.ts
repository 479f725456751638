import { relatedSupport, type SupportRelation as SupportRelationWord, type Truth } from '@zhuli/domain';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { statedFor } from './stated.ts';
import { inLocale, inWords } from './text.ts';

const SupportRelation = enumOf<SupportRelationWord>(
  'SupportRelation',
  'What other support has to do with a track.',
  {
    excludes: 'Who has had it is not eligible (未曾獲…補助, 未獲其他單位補助).',
    requires: 'Only who has had it is eligible (曾獲…補助).',
  },
);

const SupportState = enumOf<Truth>('SupportState', 'Whether that is so of this applicant and project.', {
  yes: 'It is: other support is no obstacle.',
  no: 'It is not: this stands in the way.',
  unknown: 'It is not known.',
});

builder.objectType('RelatedSupport', {
  description:
    'A program, or a kind of support, that excludes a track or must come before it. Taken from typed criteria alone: nothing is read into the words of others.',
  fields: (t) => ({
    relation: t.field({
      type: SupportRelation,
      description: 'Whether it excludes, or is required.',
      resolve: ({ support }) => support.relation,
    }),
    slugs: t.stringList({
      description: 'The programs that the source names. Empty: it names a kind of support.',
      resolve: ({ support }) => [...support.programs],
    }),
    programs: t.field({
      type: ['Program'],
      complexity: { field: 1, multiplier: 2 },
      description: "Those of them that are published for the track's fiscal year.",
      resolve: async ({ track, support }, _, { directory }) => {
        const { fiscalYear } = track.edition.document;
        const found = await Promise.all(
          support.programs.map((slug) => directory.editionNamed(slug, fiscalYear)),
        );
        return found.filter((edition) => edition !== null);
      },
    }),
    kind: t.string({
      description: 'What kind of support it is, in words.',
      args: inLocale,
      resolve: ({ support }, arguments_) => inWords(support.kind, arguments_),
    }),
    isAlternative: t.boolean({
      description: 'It is one of several ways to meet the criterion, or one part of what breaks it.',
      resolve: ({ support }) => support.isAlternative,
    }),
    isKept: t.field({
      type: SupportState,
      description:
        'Whether what is asked is so, by the facts that were given: no such support where it excludes, some where it is required.',
      resolve: ({ support }) => support.isKept,
    }),
    criterion: t.field({
      type: 'EligibilityCriterion',
      description: 'The criterion, with the sentence it came from.',
      resolve: ({ track, support }) => {
        const criterion = statedFor(track, 'eligibility').find(
          ({ fact }) => fact.key === support.criterionKey,
        );
        if (criterion) return criterion;
        throw new Error(
          `Related support names a criterion that the track does not have: ${support.criterionKey}`,
        );
      },
    }),
  }),
});

builder.objectField('Track', 'relatedSupport', (t) =>
  t.field({
    type: ['RelatedSupport'],
    description:
      'The programs and kinds of support that exclude this track, or must come before it. Empty: its criteria name none.',
    resolve: (track) =>
      relatedSupport(statedFor(track, 'eligibility').map(({ fact }) => fact)).map((support) => ({
        track,
        support,
      })),
  }),
);
