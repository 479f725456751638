import { type FundingRuleKind, ruleText } from '@zhuli/domain';

import { builder } from '../builder.ts';
import { enumOf } from '../enum.ts';
import { factId } from '../fact-id.ts';
import { inLocale, localeOf } from '../text.ts';
import { ruleTypeName } from './rule-type-name.ts';

const FundingRuleKindEnum = enumOf<FundingRuleKind>(
  'FundingRuleKind',
  'What a funding rule says. Each kind is a type of its own with typed fields.',
  {
    amount_limit: 'AmountLimit: at most, at least or exactly an amount.',
    share_limit: 'ShareLimit: at most, at least or exactly a share.',
    fixed_split: 'FixedSplit: fixed parts of government and applicant.',
    free_of_charge: 'FreeOfCharge: nothing to pay.',
    fee: 'Fee: something to pay.',
    bonus: 'Bonus: a share of what was approved, on top.',
    multiplier: 'Multiplier: a factor on a base.',
    share_uplift: 'ShareUplift: percentage points on top of a share.',
    relation: 'Relation: amounts compared with one another.',
    eligible_costs: 'EligibleCosts: what may be budgeted.',
    category_limit: 'CategoryLimit: a cap on one category of cost.',
    own_funds_only: "OwnFundsOnly: categories that only the applicant's own money may pay.",
    loan_terms: 'LoanTerms: a loan.',
    guarantee: 'Guarantee: a credit guarantee.',
    lender_fee: 'LenderFee: what the government pays the lender.',
    equity_terms: 'EquityTerms: an investment in shares.',
    disbursement_plan: 'DisbursementPlan: how a grant is paid out.',
    matching_ratio: 'MatchingRatio: central to local government money.',
    by_reference: 'ByReference: set by another document.',
    negotiated: 'Negotiated: decided case by case.',
  },
);

builder.interfaceType('FundingRule', {
  description:
    'A rule about money (經費規定): who pays how much of what, and when. Rules hold together; one that `replaces` others stands in their place where its condition holds.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact'],
  resolveType: ({ fact }) => ruleTypeName(fact),
  fields: (t) => ({
    id: t.id({
      description: 'See Node.id. A rule keeps its id when a later version gives it another kind.',
      resolve: ({ edition, fact }) => factId('FundingRule', edition, fact.key),
    }),
    kind: t.field({
      type: FundingRuleKindEnum,
      description: 'What it says.',
      resolve: ({ fact }) => fact.kind,
    }),
    text: t.string({
      description:
        'The rule as a sentence, made from its typed fields. The words of the source are in sourceText.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => ruleText(fact, localeOf(arguments_)),
    }),
    condition: t.field({
      type: 'Condition',
      nullable: true,
      description: 'When it applies. Null: always.',
      resolve: ({ fact }) => fact.condition ?? null,
    }),
    replaces: t.stringList({
      description: 'Keys of the rules that no longer apply where this one does.',
      resolve: ({ fact }) => fact.replaces,
    }),
  }),
});
