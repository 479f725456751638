import type {
  CriterionVerdict as CriterionVerdictWord,
  MissingInformation,
  Verdict as VerdictWord,
} from '@zhuli/domain';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { statedFor } from './stated.ts';
import { inLocale, inWords } from './text.ts';

export const Verdict = enumOf<VerdictWord>(
  'Verdict',
  'Whether an applicant is eligible. Three-valued: unknown is never yes.',
  {
    eligible: 'Every criterion is met for certain.',
    not_eligible: 'Some criterion is not met for certain.',
    needs_information: 'It depends on what is not known, or on a judgement.',
  },
);

const CriterionVerdict = enumOf<CriterionVerdictWord>('CriterionVerdict', 'Whether a criterion is met.', {
  met: 'For certain.',
  not_met: 'For certain not.',
  needs_information: 'It depends on what is not known, or on a judgement.',
});

const MissingKind = enumOf<MissingInformation['kind']>('MissingKind', 'What kind of thing is missing.', {
  fact: 'A fact that was not given.',
  conflict: 'A fact that was given, and that other facts contradict.',
  detail: 'A particular of the project that is no fact of the register, such as its costs by category.',
  judgement: 'Something that only a person can judge.',
});

builder.objectType('MissingInformation', {
  description: 'Something that would have to be known.',
  fields: (t) => ({
    kind: t.field({
      type: MissingKind,
      description: 'What kind of thing it is.',
      resolve: ({ kind }) => kind,
    }),
    name: t.string({
      nullable: true,
      description: 'The name of the fact: `applicant.employees`. Null where it is no fact of the register.',
      resolve: ({ fact }) => fact,
    }),
    fact: t.field({
      type: 'Fact',
      nullable: true,
      description: 'The fact. Null where it is no fact of the register.',
      resolve: ({ fact }) => fact,
    }),
    label: t.string({
      description: 'What it is called.',
      args: inLocale,
      resolve: ({ label }, arguments_) => inWords(label, arguments_),
    }),
    question: t.string({
      description: 'What to ask a person.',
      args: inLocale,
      resolve: ({ question }, arguments_) => inWords(question, arguments_),
    }),
  }),
});

builder.objectType('EligibilityResult', {
  description: 'Whether an applicant is eligible for a track, and why.',
  fields: (t) => ({
    verdict: t.field({
      type: Verdict,
      description: 'All criteria together.',
      resolve: ({ eligibility }) => eligibility.verdict,
    }),
    criteria: t.field({
      type: ['CriterionResult'],
      description: "Criterion by criterion: the program's, then the track's.",
      resolve: ({ track, eligibility }) => eligibility.criteria.map((result) => ({ track, result })),
    }),
    missing: t.field({
      type: ['MissingInformation'],
      description: 'What would have to be known to decide. Empty where it is decided.',
      resolve: ({ eligibility }) => eligibility.missing,
    }),
  }),
});

builder.objectType('CriterionResult', {
  description: 'A criterion, and whether it is met.',
  fields: (t) => ({
    criterion: t.field({
      type: 'EligibilityCriterion',
      description: 'The criterion, with the sentence it came from.',
      resolve: ({ track, result }) => {
        const criterion = statedFor(track, 'eligibility').find(({ fact }) => fact.key === result.key);
        if (criterion) return criterion;
        throw new Error(`An evaluation names a criterion that the track does not have: ${result.key}`);
      },
    }),
    verdict: t.field({
      type: CriterionVerdict,
      description: 'Whether it is met.',
      resolve: ({ result }) => result.verdict,
    }),
    requirement: t.string({
      description: 'What it asks.',
      args: inLocale,
      resolve: ({ result }, arguments_) => inWords(result.requirement, arguments_),
    }),
    because: t.string({
      description: 'What is known, and how it compares.',
      args: inLocale,
      resolve: ({ result }, arguments_) => inWords(result.because, arguments_),
    }),
    missing: t.field({
      type: ['MissingInformation'],
      complexity: { field: 1, multiplier: 2 },
      description: 'What would have to be known to decide this one.',
      resolve: ({ result }) => result.missing,
    }),
  }),
});

builder.objectType('InputProblem', {
  description: 'Something wrong with what was given. It is no error: the rest is answered all the same.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'For programs, such as `FACT_RANGE` or `COSTS_DO_NOT_ADD_UP`. Stable.',
    }),
    path: t.stringList({
      description: 'Where in the input: `["project", "costs", "2"]`.',
      resolve: ({ path }) => path.map(String),
    }),
    message: t.string({
      description: 'For people.',
      args: inLocale,
      resolve: ({ message }, arguments_) => inWords(message, arguments_),
    }),
  }),
});
