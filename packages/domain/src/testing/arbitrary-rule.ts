import fc from 'fast-check';
import type { z } from 'zod';
import {
  AmountParty,
  Bonus,
  CategoryLimit,
  CostBase,
  ExpenseCategory,
  type FundingRule,
  type FundingRuleKind,
  FundingTerm,
  LoanPurpose,
  Party,
  Per,
  TaxTreatment,
} from '../funding/rule.ts';
import { arbitraryExpression } from './arbitrary-expression.ts';
import {
  arbitraryChoice,
  arbitraryDollars,
  arbitraryFact,
  arbitraryFlag,
  arbitraryLocalizedText,
  arbitraryShare,
  record,
} from './arbitrary-primitives.ts';

type RuleInput = z.input<typeof FundingRule>;

const oneOf = <Value extends string>(type: { options: readonly Value[] }) => fc.constantFrom(...type.options);
const months = fc.integer({ min: 1, max: 120 });
const maybe = <Model extends object>(model: { [Field in keyof Model]: fc.Arbitrary<Model[Field]> }) =>
  record(model, []);
const needed = <Model extends object>(model: { [Field in keyof Model]: fc.Arbitrary<Model[Field]> }) =>
  fc.record(model, { noNullPrototype: true });

const relationOf = (ops: readonly string[]) =>
  needed({ left: oneOf(FundingTerm), op: fc.constantFrom(...ops), right: oneOf(FundingTerm) }).filter(
    ({ left, right }) => left !== right,
  );
const oneRelation = relationOf(['lte', 'lt', 'eq', 'gte', 'gt']).map((relation) => [relation]);
/** They hold together where all are equal. */
const severalRelations = fc.uniqueArray(relationOf(['lte', 'eq', 'gte']), {
  minLength: 2,
  maxLength: 3,
  selector: ({ left, right }) => `${left} ${right}`,
});

/** The fields of each kind: those that must be there, and those that may. */
const fieldsOfKind = {
  amount_limit: [
    { party: oneOf(AmountParty), per: oneOf(Per) },
    {
      timesMembers: arbitraryFlag,
      inKind: arbitraryFlag,
      approximate: arbitraryFlag,
      tax: oneOf(TaxTreatment),
    },
  ],
  share_limit: [{ of: oneOf(CostBase) }, { strict: arbitraryFlag, soft: arbitraryFlag }],
  fixed_split: [
    {
      government: fc.constantFrom(160_000, 340_000),
      applicant: fc.constantFrom(40_000, 60_000),
      per: oneOf(Per),
    },
    {
      inKind: arbitraryFlag,
      approximate: arbitraryFlag,
      approximatePart: oneOf(Party),
      tax: oneOf(TaxTreatment),
    },
  ],
  free_of_charge: [{}, { except: arbitraryLocalizedText }],
  fee: [{ per: oneOf(Per) }, { amount: arbitraryDollars, tax: oneOf(TaxTreatment) }],
  bonus: [{ share: arbitraryShare, of: oneOf(CostBase) }, { stacking: oneOf(Bonus.shape.stacking.unwrap()) }],
  multiplier: [{ factor: fc.constantFrom('120%', '150%', '4/3'), base: arbitraryLocalizedText }, {}],
  share_uplift: [{ points: fc.constantFrom('5%', '10%'), of: oneOf(CostBase) }, {}],
  relation: [{ relations: fc.oneof(oneRelation, severalRelations) }, {}],
  eligible_costs: [{ categories: arbitraryChoice(ExpenseCategory.options, 1) }, {}],
  category_limit: [
    {
      category: oneOf(ExpenseCategory),
      limits: oneOf(CategoryLimit.shape.limits),
      share: arbitraryShare,
      of: oneOf(CostBase),
    },
    {},
  ],
  own_funds_only: [{ categories: arbitraryChoice(ExpenseCategory.options, 1) }, {}],
  loan_terms: [
    { purposes: arbitraryChoice(LoanPurpose.options) },
    {
      maxAmount: arbitraryDollars,
      maxShareOfPlan: arbitraryShare,
      maxTermMonths: fc.constantFrom(60, 72, 180),
      maxGraceMonths: fc.constantFrom(0, 12, 36),
      rate: record(
        {
          base: fc.constant('chunghwa_post_2y_floating'),
          spread: fc.constantFrom('0.575%', '1%', '1/3'),
          bound: fc.constantFrom('exact', 'max'),
          floating: arbitraryFlag,
        },
        ['base', 'spread', 'bound'],
      ),
      adjustableByLender: arbitraryFlag,
    },
  ],
  guarantee: [
    {},
    {
      minShare: fc.constant('80%'),
      maxShare: fc.constantFrom('95%', '100%'),
      maxFeeRate: fc.constant('1.5%'),
    },
  ],
  lender_fee: [
    { rate: fc.constantFrom('0.7%', '1/3'), of: fc.constant('average_loan_balance') },
    { maxMonths: months },
  ],
  equity_terms: [
    {},
    {
      maxFirstInvestment: fc.constantFrom(5_000_000, 30_000_000),
      maxMultipleOfCoInvestors: fc.integer({ min: 1, max: 5 }),
      notLargestShareholder: arbitraryFlag,
      newSharesOnly: arbitraryFlag,
      shareClasses: needed({
        shareholding: arbitraryShare,
        side: fc.constantFrom('up_to', 'above'),
        classes: arbitraryChoice(['common', 'preferred'] as const, 1),
      }),
      maxCumulativeInvestment: fc.constant(100_000_000),
      maxPublicShareholding: fc.constant('49%'),
      requiresCoInvestor: arbitraryFlag,
    },
  ],
  disbursement_plan: [
    {
      options: fc.array(
        needed({
          bond: fc.constantFrom('0%', '20%', '100%'),
          stages: fc.constantFrom(
            [{ stage: 'contract', share: '100%' }],
            [
              { stage: 'midterm', share: '50%' },
              { stage: 'final', share: '50%' },
            ],
            [{ stage: 'by_progress' }],
            [{ stage: 'by_bond' }],
          ),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    },
    {},
  ],
  matching_ratio: [
    {
      ratios: fc.uniqueArray(
        needed({
          countyClass: fc.constantFrom(
            'special_municipality',
            'western_county',
            'eastern_or_outlying_county',
          ),
          local: fc.integer({ min: 1, max: 3 }),
          central: months,
        }),
        { minLength: 1, maxLength: 3, selector: ({ countyClass }) => countyClass },
      ),
    },
    {},
  ],
  by_reference: [{ reference: arbitraryLocalizedText }, {}],
  negotiated: [
    { subject: fc.constantFrom('amount', 'share', 'fee', 'terms') },
    { by: arbitraryLocalizedText },
  ],
} satisfies Record<
  FundingRuleKind,
  [Record<string, fc.Arbitrary<unknown>>, Record<string, fc.Arbitrary<unknown>>]
>;

const { evidence, ...remarks } = arbitraryFact;

/** A cap of any height, a floor that is under every cap, or an exact amount. */
const arbitraryAmountBound = fc.oneof(
  needed({ bound: fc.constant('max'), amount: arbitraryDollars }),
  fc.constantFrom({ bound: 'min', amount: 0 }, { bound: 'exact', amount: 0 }),
);

/** Bounds that can all hold at once: the government pays half or less, and the applicant half or more. */
const arbitraryShareBound = fc.constantFrom(
  { party: 'government', bound: 'max', share: '50%' },
  { party: 'government', bound: 'min', share: '1/7' },
  { party: 'government', bound: 'exact', share: '50%' },
  { party: 'applicant', bound: 'min', share: '50%' },
  { party: 'applicant', bound: 'max', share: '6/7' },
  { party: 'applicant', bound: 'exact', share: '50%' },
);

const bounded: Partial<Record<FundingRuleKind, fc.Arbitrary<object>>> = {
  amount_limit: arbitraryAmountBound,
  share_limit: arbitraryShareBound,
};

function ruleOfKind(kind: FundingRuleKind): fc.Arbitrary<RuleInput> {
  const [required, optional] = fieldsOfKind[kind];
  return fc
    .tuple(
      bounded[kind] ?? fc.constant({}),
      fc.record(
        { key: fc.constant(kind), kind: fc.constant(kind), evidence, ...required },
        { noNullPrototype: true },
      ),
      maybe({ condition: arbitraryExpression, ...remarks, ...optional }),
    )
    .map(([bound, one, other]) => ({ ...one, ...bound, ...other }) as RuleInput);
}

/** Where the source prints a total, it is the sum of its parts. */
const withTotal = (rule: RuleInput): RuleInput =>
  rule.kind === 'fixed_split' && rule.tax ? { ...rule, total: rule.government + rule.applicant } : rule;

/** What is given in kind is given by the government. */
const withGiver = (rule: RuleInput): RuleInput =>
  rule.kind === 'amount_limit' && rule.inKind ? { ...rule, party: 'government' } : rule;

const upliftedShare = fc.tuple(ruleOfKind('share_limit'), ruleOfKind('share_uplift'));

const kinds = Object.keys(fieldsOfKind).filter((kind) => kind !== 'share_uplift') as FundingRuleKind[];

/**
 * Rules of every kind. A share uplift follows the share limit that it raises. Their keys, and the keys they speak of,
 * are set where the document is put together.
 */
export const arbitraryRules: fc.Arbitrary<RuleInput[]> = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .constantFrom(...kinds)
          .chain(ruleOfKind)
          .map((rule) => [rule]),
      },
      { weight: 1, arbitrary: upliftedShare },
    ),
    {
      maxLength: 4,
    },
  )
  .map((rules) => rules.flat().map(withTotal).map(withGiver));
