import fc from 'fast-check';
import type { Expression } from '../eligibility/expression.ts';
import type { Facts } from '../eligibility/facts.ts';
import { type ExpenseCategory, FundingTerm } from '../funding/rule.ts';
import type { BareRule } from './document-with.ts';

/** Rules and projects of a few dollars, so that all plans can be tried one by one. */
export interface SmallCase {
  readonly rules: readonly BareRule[];
  readonly criteria: readonly Expression[];
  /** Everything that the rules and criteria ask. */
  readonly facts: Facts;
  readonly costs: readonly { readonly category: ExpenseCategory; readonly amount: number }[] | null;
}

const CATEGORIES: readonly ExpenseCategory[] = ['new_equipment', 'personnel', 'consumables'];

const share = fc.constantFrom('0%', '1/7', '20%', '1/3', '2/5', '50%', '2/3', '100%');
const points = fc.constantFrom('10%', '1/3');
const amount = fc.integer({ min: 0, max: 20 });
const party = fc.constantFrom('government' as const, 'applicant' as const);
const flag = fc.constantFrom(undefined, true as const);
const some = fc.subarray([...CATEGORIES], { minLength: 1 });

const atom: fc.Arbitrary<Expression> = fc.constantFrom<Expression>(
  { fact: 'project.exportsServices', op: 'eq', value: true },
  { fact: 'project.isEcfaUpgrade', op: 'eq', value: true },
  { fact: 'applicant.isSme', op: 'eq', value: true },
  { fact: 'applicant.employees', op: 'gte', value: 10 },
  { fact: 'applicant.employees', op: 'lt', value: 200 },
  { fact: 'project.memberCount', op: 'gte', value: 3 },
  { fact: 'project.priorityCost', op: 'gt', value: 0 },
);
const condition: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 3, arbitrary: atom },
  { weight: 1, arbitrary: atom.map((not) => ({ not })) },
  { weight: 1, arbitrary: fc.tuple(atom, atom).map((any) => ({ any })) },
  { weight: 1, arbitrary: fc.tuple(atom, atom).map((all) => ({ all })) },
);

const bare = (kind: string, fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ kind: fc.constant(kind), ...fields }, { noNullPrototype: true });

const body = fc.oneof(
  bare('amount_limit', {
    party: fc.constant('government'),
    bound: fc.constant('max'),
    amount,
    per: fc.constantFrom('case', 'applicant_year', 'lead', 'member'),
    timesMembers: flag,
  }),
  bare('amount_limit', {
    party: fc.constantFrom('government', 'applicant', 'total'),
    bound: fc.constantFrom('max', 'min', 'exact'),
    amount,
    per: fc.constant('case'),
  }),
  bare('share_limit', {
    party: fc.constant('government'),
    bound: fc.constant('max'),
    share,
    of: fc.constantFrom('total_cost', 'execution_cost', 'priority_cost'),
    strict: flag,
    soft: flag,
  }),
  bare('share_limit', {
    party,
    bound: fc.constantFrom('max', 'min'),
    share,
    of: fc.constantFrom('total_cost', 'approved_amount'),
    strict: flag,
  }),
  bare('share_limit', { party, bound: fc.constant('exact'), share, of: fc.constant('total_cost') }),
  bare('relation', {
    relations: fc.uniqueArray(
      fc.record({
        left: fc.constantFrom(...FundingTerm.options),
        op: fc.constantFrom('lte', 'lt', 'eq', 'gte', 'gt'),
        right: fc.constantFrom(...FundingTerm.options),
      }),
      { minLength: 1, maxLength: 2, selector: ({ left, right }) => `${left} ${right}` },
    ),
  }),
  bare('eligible_costs', { categories: some }),
  bare('own_funds_only', { categories: some }),
  bare('category_limit', {
    category: fc.constantFrom(...CATEGORIES),
    limits: fc.constantFrom('subsidy', 'cost'),
    share,
    of: fc.constant('total_cost'),
  }),
  bare('bonus', {
    share: points,
    of: fc.constant('approved_amount'),
    stacking: fc.constantFrom('above_limit', 'within_limit', undefined),
  }),
  bare('share_uplift', {
    points,
    of: fc.constantFrom('priority_cost', 'total_cost'),
    raises: fc.constant(['rule-0', 'rule-1']),
  }),
  bare('multiplier', { factor: fc.constantFrom('120%', '50%'), base: fc.constant({ zh: '基準' }) }),
  bare('by_reference', { reference: fc.constant({ zh: '要點' }) }),
);

const rule = fc
  .tuple(body, fc.option(condition, { nil: undefined }), fc.integer({ min: 0, max: 9 }))
  .map(([fields, when, replaced]) => ({
    ...fields,
    ...(when && { condition: when }),
    // A few rules stand in for the first one.
    replaces: replaced === 0 ? ['rule-0'] : [],
  }));

/** Rule sets in which the first rule is not replaced by itself, with keys `rule-0`, `rule-1` … */
const rules = fc.array(rule, { minLength: 1, maxLength: 4 }).map((list) =>
  list.map((one, index) => ({
    ...one,
    key: `rule-${index}`,
    replaces: index === 0 ? [] : one.replaces,
  })),
) as unknown as fc.Arbitrary<readonly BareRule[]>;

const facts = fc.record({
  'project.exportsServices': fc.boolean(),
  'project.isEcfaUpgrade': fc.boolean(),
  'applicant.employees': fc.constantFrom(0, 9, 10, 199, 200),
  'applicant.paidInCapital': fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(200_000_000)),
  'project.memberCount': fc.integer({ min: 1, max: 5 }),
  'project.priorityCost': fc.integer({ min: 0, max: 20 }),
  'project.subsidyBase': fc.integer({ min: 0, max: 20 }),
});

const CATEGORY_RULES = ['eligible_costs', 'own_funds_only', 'category_limit'];

/** Costs are known wherever a rule asks for them. */
export const smallCases: fc.Arbitrary<SmallCase> = fc
  .record({
    rules,
    criteria: fc.array(condition, { maxLength: 1 }),
    facts,
    total: fc.integer({ min: 0, max: 24 }),
    amounts: fc.tuple(...CATEGORIES.map(() => fc.integer({ min: 0, max: 8 }))),
    hasCosts: fc.boolean(),
  })
  .map(({ total, amounts, hasCosts, ...rest }) => {
    const needsCosts = rest.rules.some(({ kind }) => CATEGORY_RULES.includes(kind));
    const sum = amounts.reduce((all, one) => all + one, 0);
    const costs = CATEGORIES.map((category, index) => ({ category, amount: amounts[index] ?? 0 }));
    const isByCategory = hasCosts || needsCosts;
    return {
      ...rest,
      facts: { ...rest.facts, 'project.totalCost': isByCategory ? sum : total },
      costs: isByCategory ? costs : null,
    };
  });
