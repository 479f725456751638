import { estimateFunding, type Instrument, impossibleIn, taipeiDate } from '@zhuli/domain';
import { refuse } from '../errors/refusal.ts';
import { findNode } from '../ids/find-node.ts';
import { readGlobalId } from '../ids/global-id.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { ApplicantInput, factsFrom, ProjectInput, projectFrom } from './estimate-input.ts';
import type { Objects } from './models.ts';
import { momentOf } from './moment.ts';

export const InstrumentEnum = enumOf<Instrument>('Instrument', 'What kind of help a track gives.', {
  grant: 'Money that is not paid back.',
  service: 'A service: guidance, diagnosis, training ...',
  loan: 'A loan. What is lent is in `loan`; it is no contribution.',
  equity: 'Money for shares. What is invested is in `equity`; it is no contribution.',
  award: 'An award.',
});

builder.objectType('FundingEstimate', {
  description:
    'What a track gives an applicant for a project, with every rule and what it did, and all that is not known. Worked out from the published rules; the decision is made by the agency.',
  interfaces: ['Allowance'],
  fields: (t) => ({
    track: t.field({ type: 'Track', description: 'The track.', resolve: ({ track }) => track }),
    instrument: t.field({
      type: InstrumentEnum,
      description: 'What kind of help it is.',
      resolve: ({ estimate }) => estimate.instrument,
    }),
    eligibility: t.field({
      type: 'EligibilityResult',
      description: 'Whether the applicant is eligible, criterion by criterion.',
      resolve: ({ track, estimate }) => ({ track, eligibility: estimate.eligibility }),
    }),
    ifEligible: t.field({
      type: 'AllowanceIfEligible',
      description: 'What the rules would allow if the applicant is, or were, eligible.',
      resolve: ({ estimate }) => ({ allowance: estimate.ifEligible }),
    }),
    bestPlan: t.field({
      type: 'FundingPlan',
      nullable: true,
      description:
        'The plan that keeps all rules and in which the government pays most. Null: there is none, or its total is not known.',
      resolve: ({ estimate }) => estimate.bestPlan,
    }),
    split: t.field({
      type: 'MemberSplit',
      nullable: true,
      description:
        'How the highest possible grant goes to those who apply together. Null: one applies alone, there is no plan, its total or the number of members is not known, or there are more than 100.',
      resolve: ({ estimate }) => estimate.split,
    }),
    byYear: t.field({
      type: 'YearlyLimits',
      nullable: true,
      description:
        'What may be granted in each calendar year. Null: no rule counts by year, or the grant is not known.',
      resolve: ({ estimate }) => estimate.byYear,
    }),
    loan: t.field({
      type: 'LoanEstimate',
      nullable: true,
      description: 'What may be borrowed. Null: the track lends nothing.',
      resolve: ({ estimate }) => estimate.loan,
    }),
    equity: t.field({
      type: 'EquityEstimate',
      nullable: true,
      description: 'What may be invested. Null: the track buys no shares.',
      resolve: ({ estimate }) => estimate.equity,
    }),
    disbursement: t.field({
      type: 'Disbursement',
      nullable: true,
      description: 'How the grant is paid out. Null: the source does not say.',
      resolve: ({ estimate }) => estimate.disbursement,
    }),
    matching: t.field({
      type: 'Matching',
      nullable: true,
      description: 'Central money for local money. Null: the track has none.',
      resolve: ({ estimate }) => estimate.matching,
    }),
    steps: t.field({
      type: ['FundingStep'],
      complexity: { field: 1, multiplier: 8 },
      description: "Every rule in the order in which it is stated: the program's, then the track's.",
      resolve: ({ track, estimate }) => estimate.steps.map((step) => ({ track, step })),
    }),
    relatedSupport: t.field({
      type: ['RelatedSupport'],
      complexity: { field: 1, multiplier: 2 },
      description:
        'The programs and kinds of support that exclude this track, or must come before it, and whether that is so of the applicant.',
      resolve: ({ track, estimate }) => estimate.relatedSupport.map((support) => ({ track, support })),
    }),
    problems: t.field({
      type: ['InputProblem'],
      description:
        'What the rules do not allow of what was given, and facts of it that cannot be read: such a fact counts as unknown. What is impossible is refused with IMPOSSIBLE_PROJECT.',
      resolve: ({ estimate }) => estimate.problems,
    }),
    missing: t.field({
      type: ['MissingInformation'],
      complexity: { field: 1, multiplier: 5 },
      description: 'What would have to be known to decide what is open. Empty: nothing is.',
      resolve: ({ estimate }) => estimate.missing,
    }),
    missingFacts: t.field({
      type: ['Fact'],
      complexity: { field: 1, multiplier: 5 },
      description: 'Those of them that are facts of the register, to be given in the inputs.',
      resolve: ({ estimate }) =>
        estimate.missing.flatMap(({ kind, fact }) => (kind === 'fact' && fact ? [fact] : [])),
    }),
    isExact: t.boolean({
      description: 'False where so much is unknown that the ranges may be wider than they need be.',
      resolve: ({ estimate }) => estimate.isExact,
    }),
  }),
});

builder.queryField('estimateFunding', (t) =>
  t.field({
    type: 'FundingEstimate',
    // What it computes takes about as long as so many fields.
    complexity: 10_000,
    description:
      'What a track gives an applicant for a project: the highest government contribution, the least own money, each rule with what it did and its sentence, and what would have to be known. What is unknown is never taken for a yes. IMPOSSIBLE_PROJECT if no project can be as given: a negative cost, parts that do not add up, an end before the beginning; extensions.problems says what and where.',
    args: {
      trackId: t.arg.id({
        required: true,
        description:
          'The id of a published track. BAD_ID if it is no id, UNKNOWN_TRACK if no published track has it.',
      }),
      applicant: t.arg({
        type: ApplicantInput,
        description: 'The applicant; of several, the lead. Absent: nothing is known.',
      }),
      project: t.arg({ type: ProjectInput, required: true, description: 'The project.' }),
      at: t.arg({
        type: 'DateTime',
        description:
          'The instant whose day in Taipei the facts are looked at: firms grow older. Absent: now.',
      }),
    },
    resolve: async (_, { trackId, applicant, project, at }, context) => {
      const id = readGlobalId(trackId, 'trackId');
      const track = id.subject === 'Track' ? await findNode(id, context.directory) : null;
      if (!track) throw refuse('UNKNOWN_TRACK', { argument: 'trackId' });
      return estimateFor(track as Objects['Track'], {
        applicant: factsFrom('applicant', applicant ?? {}),
        project: projectFrom(project),
        on: taipeiDate(momentOf({ at }, context)),
      });
    },
  }),
);

function estimateFor(
  track: Objects['Track'],
  input: Omit<Parameters<typeof estimateFunding>[0], 'document' | 'trackKey'>,
): Objects['FundingEstimate'] {
  const { edition, fact } = track;
  const estimate = estimateFunding({ ...input, document: edition.document, trackKey: fact.key });
  const impossible = impossibleIn(estimate.problems);
  if (impossible.length > 0) throw refuse('IMPOSSIBLE_PROJECT', { problems: impossible });
  return { track, estimate, allowance: estimate };
}
