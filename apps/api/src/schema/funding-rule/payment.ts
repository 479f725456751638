import { builder } from '../builder.ts';
import { enumOf } from '../enum.ts';

export const DisbursementStage = enumOf('DisbursementStageName', 'When a part of a grant is paid.', {
  contract: 'On signing (簽約).',
  midterm: 'After the midterm review (期中).',
  final: 'After the final review (期末).',
  by_progress: 'As the work advances.',
  by_bond: 'As far as the performance bond covers it.',
});

const CountyClass = enumOf('CountyClass', 'A class of counties, as matching ratios know them.', {
  special_municipality: '直轄市.',
  western_county: 'A county or city of the west that is no special municipality.',
  eastern_or_outlying_county: '花東及離島: a county of the east or of the outlying islands.',
});

builder.objectType('DisbursementPlan', {
  description: 'How a grant is paid out; the applicant chooses one of the options.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    options: t.field({
      type: ['DisbursementOption'],
      description: 'The options, at least one.',
      resolve: ({ fact }) => fact.options,
    }),
  }),
});

builder.objectType('DisbursementOption', {
  description: 'One way to be paid.',
  fields: (t) => ({
    bond: t.field({
      type: 'Share',
      description: 'The performance bond (履約保證) as a share of the grant: 0% none, 100% in full.',
      resolve: ({ bond }) => bond,
    }),
    stages: t.field({
      type: ['DisbursementStage'],
      description: 'The payments in order, at least one.',
      resolve: ({ stages }) => stages,
    }),
  }),
});

builder.objectType('DisbursementStage', {
  description: 'One payment of a grant.',
  fields: (t) => ({
    stage: t.field({
      type: DisbursementStage,
      description: 'When it is paid.',
      resolve: ({ stage }) => stage,
    }),
    share: t.field({
      type: 'Share',
      nullable: true,
      description: 'The share of the grant. Null: tied to progress, not to a share.',
      resolve: ({ share }) => share ?? null,
    }),
  }),
});

builder.objectType('MatchingRatio', {
  description: 'Central to local government money, by class of county.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact', 'FundingRule'],
  fields: (t) => ({
    ratios: t.field({
      type: ['CountyRatio'],
      description: 'The ratios, at least one.',
      resolve: ({ fact }) => fact.ratios,
    }),
  }),
});

builder.objectType('CountyRatio', {
  description: 'For each `local` dollars of a county, the central government pays `central`.',
  fields: (t) => ({
    countyClass: t.field({
      type: CountyClass,
      description: 'The counties it holds for.',
      resolve: ({ countyClass }) => countyClass,
    }),
    local: t.exposeInt('local', { description: "The county's part." }),
    central: t.exposeInt('central', { description: "The central government's part." }),
  }),
});
