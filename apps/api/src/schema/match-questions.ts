import type { NextQuestion } from '@zhuli/domain';
import { builder } from './builder.ts';

export const NextQuestionType = builder.objectRef<NextQuestion>('NextQuestion').implement({
  description:
    'A fact to ask for next, and what its answer would tell. Only programs and tracks that are undecided count.',
  fields: (t) => ({
    fact: t.field({
      type: 'Fact',
      description:
        'The fact, with its question, type, unit, bounds and options. See Fact.path for where the answer goes.',
      resolve: ({ fact }) => fact,
    }),
    decides: t.int({
      description: 'So many programs would be decided by some answer.',
      resolve: ({ programs }) => programs.decides,
    }),
    settles: t.int({
      description: 'So many programs would be decided by any answer: nothing else is missing.',
      resolve: ({ programs }) => programs.settles,
    }),
    concerns: t.int({
      description: 'Of so many programs it is missing, alone or with other facts.',
      resolve: ({ programs }) => programs.concerns,
    }),
    decidesTracks: t.int({
      description:
        'As decides, counted in tracks. A program that is decided by one track can have others that are not.',
      resolve: ({ tracks }) => tracks.decides,
    }),
    settlesTracks: t.int({
      description: 'As settles, counted in tracks.',
      resolve: ({ tracks }) => tracks.settles,
    }),
    concernsTracks: t.int({
      description: 'As concerns, counted in tracks.',
      resolve: ({ tracks }) => tracks.concerns,
    }),
  }),
});
