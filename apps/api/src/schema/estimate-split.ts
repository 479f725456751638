import { builder } from './builder.ts';
import { inLocale, inWords } from './text.ts';

builder.objectType('MemberSplit', {
  description:
    'How the highest possible grant goes to those who apply together (分配). Where the rules do not divide it, each member has a range, and nothing is made up.',
  fields: (t) => ({
    ofGrant: t.field({
      type: 'Money',
      description: 'What is divided: ifEligible.governmentContribution.possible.',
      resolve: ({ ofGrant }) => ofGrant,
    }),
    isDecided: t.exposeBoolean('isDecided', {
      description: 'The rules leave one division only: every member has one amount.',
    }),
    because: t.string({
      description: 'Why it is decided, or open.',
      args: inLocale,
      resolve: ({ because }, arguments_) => inWords(because, arguments_),
    }),
    members: t.field({
      type: ['MemberShare'],
      complexity: { field: 1, multiplier: 10 },
      description: 'Each of them, the lead first. At most 100.',
      resolve: ({ members }) => members,
    }),
  }),
});

builder.objectType('MemberShare', {
  description: 'What one of those who apply together may be given, and has to pay.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Its place in the list; 0 is the lead.' }),
    isLead: t.boolean({
      description: 'It leads (主導業者).',
      resolve: ({ position }) => position === 0,
    }),
    limit: t.field({
      type: 'Money',
      nullable: true,
      description: 'The limit that the rules set for this member alone. Null: none.',
      resolve: ({ limit }) => limit,
    }),
    submitted: t.field({
      type: 'Money',
      nullable: true,
      description: 'Its own part of the submitted cost. Null: not given.',
      resolve: ({ submitted }) => submitted,
    }),
    least: t.field({
      type: 'Money',
      description: 'The least that any division leaves to it.',
      resolve: ({ grant }) => grant.least,
    }),
    most: t.field({
      type: 'Money',
      description: 'The most that any division leaves to it.',
      resolve: ({ grant }) => grant.most,
    }),
    own: t.field({
      type: 'CostRange',
      nullable: true,
      description:
        'What it pays itself, over all divisions. Null: its costs, or those of another member, are not known.',
      resolve: ({ own }) => own,
    }),
    example: t.field({
      type: 'Money',
      description:
        'Its part in one division that keeps every limit: in proportion to what each may get at most. All of them add up to the grant. The source does not ask for this one.',
      resolve: ({ example }) => example,
    }),
  }),
});

builder.objectType('YearlyLimits', {
  description: 'What may be granted in each calendar year (年度), by the rules that count by year.',
  fields: (t) => ({
    ofGrant: t.field({
      type: 'Money',
      description: 'The whole grant that the years share: ifEligible.governmentContribution.possible.',
      resolve: ({ ofGrant }) => ofGrant,
    }),
    ruleKeys: t.stringList({
      description: 'The keys of the rules that count by year: see FundingStep.rule.',
      resolve: ({ ruleKeys }) => [...ruleKeys],
    }),
    years: t.field({
      type: ['YearLimit'],
      complexity: { field: 1, multiplier: 3 },
      description: 'Each calendar year that the project touches. Empty: its days are not known, see missing.',
      resolve: ({ years }) => years,
    }),
    missing: t.field({
      type: ['MissingInformation'],
      description: 'The days that would have to be known. Empty: none.',
      resolve: ({ missing }) => missing,
    }),
  }),
});

builder.objectType('YearLimit', {
  description:
    'What may be granted in one calendar year, as if nothing else were granted to the applicant in it.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The Gregorian year.' }),
    rocYear: t.int({
      description: "The Republic's year (民國).",
      resolve: ({ year }) => year - 1911,
    }),
    limit: t.field({
      type: 'Money',
      description: 'What the rules allow in this year, whatever the whole is.',
      resolve: ({ limit }) => limit,
    }),
    most: t.field({
      type: 'Money',
      description:
        'The most in this year alone: no more than the whole. The years share the whole, so these do not add up.',
      resolve: ({ most }) => most,
    }),
    mostSoFar: t.field({
      type: 'Money',
      description:
        'The most by the end of this year, those before it included. It ends at the whole and is never above it.',
      resolve: ({ mostSoFar }) => mostSoFar,
    }),
  }),
});
