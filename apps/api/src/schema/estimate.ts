import { estimateFunding, type Instrument, taipeiDate } from '@zhuli/domain';
import { refuse } from '../errors/refusal.ts';
import { findNode } from '../ids/find-node.ts';
import { readGlobalId } from '../ids/global-id.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { ApplicantInput, factsFrom, ProjectInput, projectFrom } from './estimate-input.ts';
import type { Objects } from './models.ts';
import { momentOf } from './moment.ts';

const InstrumentEnum = enumOf<Instrument>('Instrument', 'What kind of help a track gives.', {
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
    problems: t.field({
      type: ['InputProblem'],
      description: 'What is wrong with what was given. A fact with a problem counts as unknown.',
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
      'What a track gives an applicant for a project: the highest government contribution, the least own money, each rule with what it did and its sentence, and what would have to be known. What is unknown is never taken for a yes.',
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
  return { track, estimate, allowance: estimate };
}
