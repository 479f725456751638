import type { BudgetFigures, CeilingFigures, QuotaFigures, StatisticsFigures } from '@zhuli/db';
import type { Instrument } from '@zhuli/domain';
import { BudgetKind } from './budget.ts';
import { builder } from './builder.ts';
import { InstrumentEnum } from './estimate.ts';

const Ceilings = builder.objectRef<CeilingFigures>('CeilingFigures').implement({
  description:
    'The highest amounts that one case may be given (補助上限), over tracks. They are compared and never added up: each is for one case, and nobody knows how many there will be. In-kind services count with the value that the source states.',
  fields: (t) => ({
    known: t.exposeInt('known', { description: 'Tracks of which the amount is known.' }),
    unknown: t.exposeInt('unknown', {
      description: 'Tracks of which the rules state no amount, or one that grows without a limit.',
    }),
    forOne: t.exposeInt('forOne', {
      description:
        'Of the known, those that are an amount for one of something of which a case may have several: for each year, trainee, member.',
    }),
    lowest: t.field({
      type: 'Money',
      nullable: true,
      description: 'The lowest. Null: none is known.',
      resolve: ({ lowest }) => lowest,
    }),
    median: t.field({
      type: 'Money',
      nullable: true,
      description: 'The one in the middle, or the lower of the two in the middle. Null: none is known.',
      resolve: ({ median }) => median,
    }),
    highest: t.field({
      type: 'Money',
      nullable: true,
      description: 'The highest. Null: none is known.',
      resolve: ({ highest }) => highest,
    }),
  }),
});

const InstrumentCeilings = builder
  .objectRef<CeilingFigures & { readonly instrument: Instrument }>('InstrumentCeilings')
  .implement({
    description: 'Highest amounts of one kind of money: a loan is no grant.',
    fields: (t) => ({
      instrument: t.field({
        type: InstrumentEnum,
        description: 'What kind of help.',
        resolve: ({ instrument }) => instrument,
      }),
      ceilings: t.field({
        type: Ceilings,
        description: 'The amounts of tracks that give it.',
        resolve: (figures) => figures,
      }),
    }),
  });

const Budgets = builder.objectRef<BudgetFigures>('BudgetFigures').implement({
  description:
    'The budget figures of one kind (預算, 經費額度), each program once, whatever it has several of. Of a figure that moves (核定, 撥付, 餘額), the latest alone is added.',
  fields: (t) => ({
    kind: t.field({ type: BudgetKind, description: 'What the figures are of.', resolve: ({ kind }) => kind }),
    sum: t.field({
      type: 'Money',
      nullable: true,
      description: 'All figures together. Null: there is none.',
      resolve: ({ sum }) => sum,
    }),
    known: t.exposeInt('known', { description: 'Programs with such a figure.' }),
    unknown: t.exposeInt('unknown', { description: 'Programs without one: the sum says nothing of them.' }),
    figures: t.exposeInt('figures', { description: 'How many figures were added.' }),
    approximate: t.exposeInt('approximate', {
      description: 'Of the figures, those that are about so much (約).',
    }),
    earliest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first of the days of the figures. Null: none has a day.',
      resolve: ({ earliest }) => earliest,
    }),
    latest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last of the days of the figures. Null: none has a day.',
      resolve: ({ latest }) => latest,
    }),
    undated: t.exposeInt('undated', { description: 'Of the figures, those without a day.' }),
  }),
});

const Quotas = builder.objectRef<QuotaFigures>('QuotaFigures').implement({
  description:
    'Places (名額) of one unit. Firms and people are not added up. What a program states for all its tracks counts once.',
  fields: (t) => ({
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'The counter as printed: 家, 名, 案. Null: none is printed.',
    }),
    quotas: t.exposeInt('quotas', { description: 'Statements of places.' }),
    places: t.field({
      type: 'SafeInt',
      nullable: true,
      description: 'The places of the counted ones together. Null: none is counted.',
      resolve: ({ places }) => places,
    }),
    counted: t.exposeInt('counted', { description: 'Of the statements, those with a number.' }),
    unlimited: t.exposeInt('unlimited', { description: 'Those that say 名額不限.' }),
    unknown: t.exposeInt('unknown', { description: 'Those that say neither.' }),
    approximate: t.exposeInt('approximate', {
      description: 'Of the counted, those that are about so many (約).',
    }),
    used: t.field({
      type: 'SafeInt',
      nullable: true,
      description: 'Places taken, of the statements of which that is known. Null: of none.',
      resolve: ({ used }) => used,
    }),
    usedKnown: t.exposeInt('usedKnown', { description: 'How many statements that is of.' }),
  }),
});

/** About how many units there are. */
const UNITS = 6;

export const StatisticsFiguresType = builder.objectRef<StatisticsFigures>('StatisticsFigures').implement({
  description:
    'Figures of a group of programs. Each program and each track counts once, whatever it has several of; each figure says of how many it is not known.',
  fields: (t) => ({
    programs: t.exposeInt('programs', {
      description: 'Programs. One that runs in several fiscal years counts once for each.',
    }),
    tracks: t.exposeInt('tracks', {
      description: 'Their tracks: where the filter or the group speaks of tracks, those that meet it.',
    }),
    ceilings: t.field({
      type: Ceilings,
      description: 'The highest amounts for one case, whatever kind of money it is.',
      resolve: ({ ceilings }) => ceilings,
    }),
    ceilingsByInstrument: t.field({
      type: [InstrumentCeilings],
      complexity: { field: 1, multiplier: 5 },
      description: 'The same, apart for grants, services, loans, investments and awards.',
      resolve: ({ ceilingsByInstrument }) => ceilingsByInstrument,
    }),
    budgets: t.field({
      type: [Budgets],
      complexity: { field: 1, multiplier: 5 },
      description: 'Budgets by kind, each kind always.',
      resolve: ({ budgets }) => budgets,
    }),
    quotas: t.field({
      type: [Quotas],
      complexity: { field: 1, multiplier: UNITS },
      description: 'Places by unit, most places first.',
      resolve: ({ quotas }) => quotas,
    }),
    tracksWithoutQuota: t.exposeInt('tracksWithoutQuota', {
      description: 'Tracks of which no places are stated, be it for them or for the whole program.',
    }),
  }),
});
