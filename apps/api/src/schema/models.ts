/** What the types of the public schema read from: parts of an immutable published document, and where they stand in it. */
import type { AgencyRecord, CatalogueSummary, PublishedEdition } from '@zhuli/db';
import type {
  Allowance,
  AmountRange,
  ApplicationWindow,
  Budget,
  ContactPoint,
  CostRange,
  CriterionResult,
  Disbursement,
  Eligibility,
  EligibilityCriterion,
  EquityEstimate,
  Evidence,
  Expression,
  FactName,
  FundingEstimate,
  FundingPlan,
  FundingRule,
  FundingRuleKind,
  FundingRuleOf,
  FundingStep,
  GuaranteeFee,
  GuaranteeTerms,
  InputProblem,
  LoanEstimate,
  LoanForPurpose,
  LoanPlan,
  LocalizedText,
  Matching,
  MemberShare,
  MemberSplit,
  MissingInformation,
  OrganizationDocument,
  PlannedCost,
  ProgramDocument,
  Quota,
  RelatedSupport,
  RepaymentMonth,
  Track,
  Unstated,
  Value,
  WindowState,
  YearLimit,
  YearlyLimits,
} from '@zhuli/domain';
import type { PageInfo } from '../paging/connection.ts';
import type { WindowStatus } from './window-status.ts';

/** What every fact carries beside its value. */
export interface Proof {
  readonly evidence: readonly Evidence[];
  readonly inferred?: LocalizedText | undefined;
  readonly note?: LocalizedText | undefined;
}

/** A fact, and the edition that gives its citations their meaning. */
export interface Sourced<Fact extends Proof> {
  readonly edition: PublishedEdition;
  readonly fact: Fact;
}

/** A fact that a program states for all its tracks (`shared`), or a track for itself. */
export interface Stated<Fact extends Proof> extends Sourced<Fact> {
  readonly shared: boolean;
}

type Fields<K extends keyof ProgramDocument> = Item<ProgramDocument[K]>;
type TrackItem<K extends keyof Track> = Item<Track[K]>;

export type RuleTypeName = {
  amount_limit: 'AmountLimit';
  share_limit: 'ShareLimit';
  fixed_split: 'FixedSplit';
  free_of_charge: 'FreeOfCharge';
  fee: 'Fee';
  bonus: 'Bonus';
  multiplier: 'Multiplier';
  share_uplift: 'ShareUplift';
  relation: 'Relation';
  eligible_costs: 'EligibleCosts';
  category_limit: 'CategoryLimit';
  own_funds_only: 'OwnFundsOnly';
  loan_terms: 'LoanTerms';
  guarantee: 'Guarantee';
  lender_fee: 'LenderFee';
  equity_terms: 'EquityTerms';
  disbursement_plan: 'DisbursementPlan';
  matching_ratio: 'MatchingRatio';
  by_reference: 'ByReference';
  negotiated: 'Negotiated';
};

type Item<List> = List extends readonly (infer Member)[] ? Member : never;
type LoanTerms = FundingRuleOf<'loan_terms'>;
type DisbursementOption = FundingRuleOf<'disbursement_plan'>['options'][number];

/** The parts of rules that have a type of their own. */
interface RuleParts {
  FundingComparison: Item<FundingRuleOf<'relation'>['relations']>;
  LoanRate: NonNullable<LoanTerms['rate']>;
  ShareClassRule: NonNullable<FundingRuleOf<'equity_terms'>['shareClasses']>;
  DisbursementOption: DisbursementOption;
  DisbursementStage: Item<DisbursementOption['stages']>;
  CountyRatio: Item<FundingRuleOf<'matching_ratio'>['ratios']>;
}

type RuleObjects = {
  [K in FundingRuleKind as RuleTypeName[K]]: Stated<FundingRuleOf<K>>;
};

export interface Interfaces {
  Allowance: { readonly allowance: Allowance };
  Node: object;
  SourcedFact: Sourced<Proof>;
  TrackFact: Stated<Proof & { readonly key: string }>;
  FundingRule: Stated<FundingRule>;
}

type Given<Part> = { readonly track: Sourced<Track> } & Part;

interface EstimateObjects {
  FundingEstimate: Given<{ readonly estimate: FundingEstimate; readonly allowance: Allowance }>;
  AllowanceIfEligible: { readonly allowance: Allowance };
  AmountRange: AmountRange;
  CostRange: CostRange;
  UnknownAmount: Unstated;
  FundingPlan: FundingPlan;
  PlannedCost: PlannedCost;
  FundingStep: Given<{ readonly step: FundingStep }>;
  EligibilityResult: Given<{ readonly eligibility: Eligibility }>;
  CriterionResult: Given<{ readonly result: CriterionResult }>;
  MissingInformation: MissingInformation;
  InputProblem: InputProblem;
  LoanEstimate: LoanEstimate;
  MemberSplit: MemberSplit;
  MemberShare: MemberShare;
  YearlyLimits: YearlyLimits;
  YearLimit: YearLimit;
  RelatedSupport: Given<{ readonly support: RelatedSupport }>;
  LoanForPurpose: LoanForPurpose;
  LoanPlan: LoanPlan;
  RepaymentMonth: RepaymentMonth;
  GuaranteeFee: GuaranteeFee;
  GuaranteeTerms: GuaranteeTerms;
  EquityEstimate: EquityEstimate;
  Disbursement: Disbursement;
  PaidOption: Disbursement['options'][number];
  PaidStage: Disbursement['options'][number]['stages'][number];
  Matching: Matching;
}

export interface Objects extends EstimateObjects, RuleObjects, RuleParts {
  PageInfo: PageInfo;
  Catalogue: CatalogueSummary;
  Agency: AgencyRecord;
  Organization: OrganizationDocument;
  Program: PublishedEdition;
  ProgramLifecycle: ProgramDocument['lifecycle'];
  ProgramOrganization: Sourced<Fields<'organizations'>>;
  ProgramLink: Sourced<Fields<'links'>>;
  Track: Sourced<Track>;
  ApplicationWindow: Stated<ApplicationWindow>;
  WindowStatus: WindowStatus;
  WindowTransition: { readonly at: Date; readonly next: WindowState };
  EarlyClosure: NonNullable<ApplicationWindow['earlyClosure']>;
  EligibilityCriterion: Stated<EligibilityCriterion>;
  Quota: Stated<Quota>;
  ExecutionPeriod: Stated<TrackItem<'execution'>>;
  PerformanceCondition: Stated<TrackItem<'performance'>>;
  Preference: Stated<TrackItem<'preferences'>>;
  VerbatimFact: Stated<TrackItem<'facts'>>;
  Audience: { readonly edition: PublishedEdition; readonly evidence: readonly Evidence[] };
  Evidence: { readonly edition: PublishedEdition; readonly evidence: Evidence };
  Citation: Fields<'sources'>;
  Contact: Sourced<ContactPoint>;
  Phone: ContactPoint['phones'][number];
  Budget: Sourced<Budget>;
  /** Whole NT dollars. */
  Money: number;
  /** In the document's spelling: `30%` or `1/3`. */
  Share: string;
  Condition: Expression;
  Fact: FactName;
  FactUse: { readonly fact: FactName; readonly programCount: number };
  FactValue: { readonly fact: FactName; readonly value: string };
}

export type Scalars = {
  ID: { Input: string; Output: string };
  Date: { Input: string; Output: string };
  DateTime: { Input: Date; Output: Date };
  SafeInt: { Input: number; Output: number };
  ShareText: { Input: string; Output: string };
  ConditionTree: { Input: never; Output: Expression };
  /** A ProgramFilter in the spelling of the schema. */
  ProgramFilterValue: { Input: never; Output: Readonly<Record<string, unknown>> };
  DocumentValue: { Input: never; Output: Value | ProgramDocument };
};
