import type { SupportKind as SupportKindWord } from '@zhuli/domain';
import { windowsOfTrack } from '@zhuli/domain';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { factId } from './fact-id.ts';
import { atMoment, momentOf } from './moment.ts';
import { statedFor, windowsFor } from './stated.ts';
import { inLocale, inWords } from './text.ts';
import { combinedStatusAt, isOpen } from './window-status.ts';

export const SupportKind = enumOf<SupportKindWord>('SupportKind', 'What a track gives.', {
  subsidy: '補助: money that is not paid back.',
  guidance: '輔導: experts who work with the firm.',
  diagnosis: '診斷: an expert look at the firm.',
  consultation: '諮詢: answers to questions.',
  training: '培訓: courses.',
  loan: '貸款.',
  equity: '投資: money for shares.',
  award: '獎項.',
  certification: '驗證, 認證: a certificate or a label.',
  matchmaking: '媒合: being brought together with others.',
  incubation: '育成: a place to grow.',
  promotion: '推廣: being shown to buyers and the public.',
  information: '資訊: knowledge and platforms.',
});

builder.objectType('Track', {
  description:
    'A part of a program with rules of its own (分項, 類別, 班別). Its lists begin with what the program states for all its tracks, marked appliesToAllTracks.',
  interfaces: ['Node', 'SourcedFact'],
  fields: (t) => ({
    id: t.id({
      description: 'See Node.id.',
      resolve: ({ edition, fact }) => factId('Track', edition, fact.key),
    }),
    key: t.string({
      description: 'Unique in the program, and the same in every version of it.',
      resolve: ({ fact }) => fact.key,
    }),
    program: t.field({
      type: 'Program',
      description: 'The program it belongs to.',
      resolve: ({ edition }) => edition,
    }),
    name: t.string({
      description: 'Its name, as the source prints it.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.name, arguments_),
    }),
    kind: t.field({ type: SupportKind, description: 'What it gives.', resolve: ({ fact }) => fact.kind }),
    summary: t.string({
      nullable: true,
      description: 'What it is, in a sentence. Null: the name says it.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.summary, arguments_),
    }),
    audience: t.field({
      type: 'Audience',
      nullable: true,
      description: "For whom it is, in the words of the source. Null: the program's audience holds.",
      resolve: ({ edition, fact }) => (fact.audience ? { edition, evidence: fact.audience.evidence } : null),
    }),
    eligibility: t.field({
      type: ['EligibilityCriterion'],
      description: 'What an applicant must meet, all together.',
      resolve: (track) => statedFor(track, 'eligibility'),
    }),
    fundingRules: t.field({
      type: ['FundingRule'],
      complexity: { field: 1, multiplier: 8 },
      description: 'Its rules about money.',
      resolve: (track) => statedFor(track, 'fundingRules'),
    }),
    windows: t.field({
      type: ['ApplicationWindow'],
      complexity: { field: 1, multiplier: 2 },
      description:
        "When to apply. A track with application windows of its own does not share its program's application windows.",
      resolve: windowsFor,
    }),
    windowStatus: t.field({
      type: 'WindowStatus',
      description:
        'Whether one may apply at an instant, all its application windows taken together, and why.',
      args: atMoment,
      resolve: ({ edition, fact }, arguments_, context) =>
        combinedStatusAt(momentOf(arguments_, context), windowsOfTrack(edition.document, fact), edition),
    }),
    isOpen: t.boolean({
      nullable: true,
      description: 'Applications are taken at an instant. Null: unknown, which is never yes.',
      args: atMoment,
      resolve: ({ edition, fact }, arguments_, context) =>
        isOpen(
          combinedStatusAt(momentOf(arguments_, context), windowsOfTrack(edition.document, fact), edition),
        ),
    }),
    quotas: t.field({
      type: ['Quota'],
      complexity: { field: 1, multiplier: 2 },
      description: 'How many places there are.',
      resolve: (track) => statedFor(track, 'quotas'),
    }),
    execution: t.field({
      type: ['ExecutionPeriod'],
      complexity: { field: 1, multiplier: 2 },
      description: 'How long the supported work may take. Not when to apply.',
      resolve: (track) => statedFor(track, 'execution'),
    }),
    performance: t.field({
      type: ['PerformanceCondition'],
      complexity: { field: 1, multiplier: 2 },
      description: 'What the supported work must achieve.',
      resolve: (track) => statedFor(track, 'performance'),
    }),
    preferences: t.field({
      type: ['Preference'],
      complexity: { field: 1, multiplier: 2 },
      description: 'What gives an application priority without deciding it.',
      resolve: (track) => statedFor(track, 'preferences'),
    }),
    facts: t.field({
      type: ['VerbatimFact'],
      complexity: { field: 1, multiplier: 2 },
      description: 'Printed statements that have no typed form.',
      resolve: (track) => statedFor(track, 'facts'),
    }),
    contacts: t.field({
      type: ['Contact'],
      description: "Whom to ask: the program's contacts.",
      resolve: ({ edition }) => edition.document.contacts.map((fact) => ({ edition, fact })),
    }),
  }),
});
