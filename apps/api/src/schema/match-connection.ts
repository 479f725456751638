import type { InputProblem, Questions, VerdictCounts } from '@zhuli/domain';
import { refuse } from '../errors/refusal.ts';
import type { Connection } from '../paging/connection.ts';
import { builder } from './builder.ts';
import { connectionType } from './connection.ts';
import { type MatchRow, MatchType } from './match-program.ts';
import { NextQuestionType } from './match-questions.ts';

export interface Matches extends Connection<MatchRow> {
  readonly revision: number;
  readonly on: string;
  readonly counts: { readonly programs: VerdictCounts; readonly tracks: VerdictCounts };
  readonly questions: () => Questions;
  readonly problems: readonly InputProblem[];
}

const VerdictCountsType = builder.objectRef<VerdictCounts>('VerdictCounts').implement({
  description: 'How many have each verdict.',
  fields: (t) => ({
    eligible: t.exposeInt('eligible', { description: 'Every criterion is met for certain.' }),
    needsInformation: t.int({
      description: 'It depends on what is not known, or on a judgement.',
      resolve: ({ needs_information }) => needs_information,
    }),
    notEligible: t.int({
      description: 'Some criterion is not met for certain.',
      resolve: ({ not_eligible }) => not_eligible,
    }),
  }),
});

const MOST_QUESTIONS = 200;
const DEFAULT_QUESTIONS = 10;

const { connection } = connectionType<MatchRow, Matches>(MatchType, {
  description: 'A page of matched programs, and what is true of all of them.',
  totalCount: 'How many programs the list has in all pages together.',
  cursor:
    'Opaque. Good for the same applicant, project, filter and `at`, and in later versions of the register.',
});
export const MatchConnection = connection;

builder.objectFields(connection, (t) => ({
  revision: t.exposeInt('revision', {
    description:
      'The catalogue revision that the answer is true of. Within one, pages neither repeat nor miss a program; where it differs from that of the page before, programs that were published in between may.',
  }),
  on: t.field({
    type: 'Date',
    description: 'The day in Taipei on which the facts were looked at: firms grow older.',
    resolve: ({ on }) => on,
  }),
  counts: t.field({
    type: VerdictCountsType,
    description: 'The programs by verdict; `verdicts` leaves none of them out.',
    resolve: ({ counts }) => counts.programs,
  }),
  trackCounts: t.field({
    type: VerdictCountsType,
    description: 'The tracks of these programs by verdict.',
    resolve: ({ counts }) => counts.tracks,
  }),
  nextQuestions: t.field({
    type: [NextQuestionType],
    complexity: ({ first }) => ({
      field: 50,
      multiplier: Math.min(Math.max(first ?? DEFAULT_QUESTIONS, 1), MOST_QUESTIONS),
    }),
    description:
      'What to ask next, what would tell most first: by the programs that some answer decides, by those that any answer decides, by the same of tracks, by the programs it concerns, by name. Facts that can no longer change a verdict are not asked for, nor are judgements, nor facts that were given and contradict others. Empty: no fact can decide anything more.',
    args: {
      first: t.arg.int({
        description: `How many, 1 to ${MOST_QUESTIONS}; ${DEFAULT_QUESTIONS} where it is absent. Outside of that: PAGE_SIZE_OUT_OF_RANGE.`,
      }),
    },
    resolve: ({ questions }, { first }) => {
      const size = first ?? DEFAULT_QUESTIONS;
      if (size < 1 || size > MOST_QUESTIONS) {
        throw refuse('PAGE_SIZE_OUT_OF_RANGE', { argument: 'first', min: 1, max: MOST_QUESTIONS });
      }
      return [...questions().next.slice(0, size)];
    },
  }),
  beyondFacts: t.int({
    description:
      'Programs that are undecided and that no fact can decide: a person has to judge a condition that the source leaves in words, or what was given contradicts itself.',
    resolve: ({ questions }) => questions().beyondFacts.programs,
  }),
  tracksBeyondFacts: t.int({
    description: 'As beyondFacts, counted in tracks.',
    resolve: ({ questions }) => questions().beyondFacts.tracks,
  }),
  problems: t.field({
    type: ['InputProblem'],
    description: 'What is wrong with what was given. A fact with a problem counts as unknown.',
    resolve: ({ problems }) => problems,
  }),
}));
