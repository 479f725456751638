import type { FundingRule, FundingRuleKind, FundingRuleOf } from '@zhuli/domain';
import { exactNumber, shareColumns } from './exact-number.ts';
import {
  dollars,
  type FundingRuleRow,
  filled,
  maybeShare,
  maybeShareColumns,
  oneParty,
  type SpecificColumns,
  type SpecificFields,
  share,
  terms,
} from './funding-columns.ts';
import { flag, present } from './row.ts';

interface Mapping<Kind extends FundingRuleKind> {
  columns(rule: FundingRuleOf<Kind>): SpecificColumns;
  fields(row: FundingRuleRow): SpecificFields<Kind>;
}

/** How each kind of rule lies in the columns of its table. What SQL does not ask for is in `terms`. */
const mappings: { readonly [Kind in FundingRuleKind]: Mapping<Kind> } = {
  amount_limit: {
    columns: ({ party, bound, amount, per, timesMembers, inKind, approximate, tax }) =>
      present({
        party,
        bound,
        amount,
        per,
        times_members: timesMembers ?? false,
        in_kind: inKind ?? false,
        approximate: approximate ?? false,
        tax,
      }),
    fields: (row) =>
      present({
        party: filled(row, 'party'),
        bound: filled(row, 'bound'),
        amount: exactNumber(filled(row, 'amount')),
        per: filled(row, 'per'),
        timesMembers: flag(row.times_members),
        inKind: flag(row.in_kind),
        approximate: flag(row.approximate),
        tax: row.tax,
      }),
  },
  share_limit: {
    columns: ({ party, bound, share, of, strict, soft }) => ({
      party,
      bound,
      ...shareColumns(share),
      base: of,
      strict: strict ?? false,
      soft: soft ?? false,
    }),
    fields: (row) =>
      present({
        party: oneParty(row),
        bound: filled(row, 'bound'),
        share: share(row),
        of: filled(row, 'base'),
        strict: flag(row.strict),
        soft: flag(row.soft),
      }),
  },
  fixed_split: {
    columns: ({ total, government, applicant, per, inKind, approximate, approximatePart, tax }) =>
      present({
        amount: total,
        government_amount: government,
        applicant_amount: applicant,
        per,
        in_kind: inKind ?? false,
        approximate: approximate ?? false,
        party: approximatePart,
        tax,
      }),
    fields: (row) =>
      present({
        total: dollars(row.amount),
        government: exactNumber(filled(row, 'government_amount')),
        applicant: exactNumber(filled(row, 'applicant_amount')),
        per: filled(row, 'per'),
        inKind: flag(row.in_kind),
        approximate: flag(row.approximate),
        approximatePart: row.party === undefined ? undefined : oneParty(row),
        tax: row.tax,
      }),
  },
  free_of_charge: {
    columns: ({ except }) => ({ terms: present({ except }) }),
    fields: terms<'free_of_charge'>,
  },
  fee: {
    columns: ({ amount, per, tax }) => present({ amount, per, tax }),
    fields: (row) => present({ amount: dollars(row.amount), per: filled(row, 'per'), tax: row.tax }),
  },
  bonus: {
    columns: ({ share, of, stacking }) => ({
      ...shareColumns(share),
      base: of,
      terms: present({ stacking }),
    }),
    fields: (row) => ({ ...terms<'bonus'>(row), share: share(row), of: filled(row, 'base') }),
  },
  multiplier: {
    columns: ({ factor, base }) => ({ ...shareColumns(factor), terms: { base } }),
    fields: (row) => ({ ...terms<'multiplier'>(row), factor: share(row) }),
  },
  share_uplift: {
    columns: ({ points, of, raises }) => ({ ...shareColumns(points), base: of, raises }),
    fields: (row) => ({ points: share(row), of: filled(row, 'base'), raises: row.raises }),
  },
  relation: {
    columns: ({ relations }) => ({ terms: { relations } }),
    fields: terms<'relation'>,
  },
  eligible_costs: {
    columns: ({ categories }) => ({ categories }),
    fields: ({ categories }) => ({ categories }),
  },
  category_limit: {
    columns: ({ category, limits, share, of }) => ({
      categories: [category],
      ...shareColumns(share),
      base: of,
      terms: { limits },
    }),
    fields: (row) => {
      const [category] = row.categories;
      if (!category) throw new Error(`category_limit "${row.key}" has no category`);
      return { ...terms<'category_limit'>(row), category, share: share(row), of: filled(row, 'base') };
    },
  },
  own_funds_only: {
    columns: ({ categories }) => ({ categories }),
    fields: ({ categories }) => ({ categories }),
  },
  loan_terms: {
    columns: ({
      purposes,
      maxAmount,
      maxShareOfPlan,
      maxTermMonths,
      maxGraceMonths,
      rate,
      adjustableByLender,
    }) =>
      present({
        amount: maxAmount,
        ...maybeShareColumns(maxShareOfPlan),
        terms: present({ purposes, maxTermMonths, maxGraceMonths, rate, adjustableByLender }),
      }),
    fields: (row) =>
      present({
        ...terms<'loan_terms'>(row),
        maxAmount: dollars(row.amount),
        maxShareOfPlan: maybeShare(row),
      }),
  },
  guarantee: {
    columns: ({ minShare, maxShare, maxFeeRate }) => ({ terms: present({ minShare, maxShare, maxFeeRate }) }),
    fields: terms<'guarantee'>,
  },
  lender_fee: {
    columns: ({ rate, of, maxMonths }) => ({ ...shareColumns(rate), terms: present({ of, maxMonths }) }),
    fields: (row) => ({ ...terms<'lender_fee'>(row), rate: share(row) }),
  },
  equity_terms: {
    columns: ({
      maxFirstInvestment,
      maxMultipleOfCoInvestors,
      notLargestShareholder,
      newSharesOnly,
      shareClasses,
      maxCumulativeInvestment,
      maxPublicShareholding,
      requiresCoInvestor,
    }) =>
      present({
        amount: maxFirstInvestment,
        terms: present({
          maxMultipleOfCoInvestors,
          notLargestShareholder,
          newSharesOnly,
          shareClasses,
          maxCumulativeInvestment,
          maxPublicShareholding,
          requiresCoInvestor,
        }),
      }),
    fields: (row) => present({ ...terms<'equity_terms'>(row), maxFirstInvestment: dollars(row.amount) }),
  },
  disbursement_plan: {
    columns: ({ options }) => ({ terms: { options } }),
    fields: terms<'disbursement_plan'>,
  },
  matching_ratio: {
    columns: ({ ratios }) => ({ terms: { ratios } }),
    fields: terms<'matching_ratio'>,
  },
  by_reference: {
    columns: ({ reference }) => ({ terms: { reference } }),
    fields: terms<'by_reference'>,
  },
  negotiated: {
    columns: ({ subject, by }) => ({ terms: present({ subject, by }) }),
    fields: terms<'negotiated'>,
  },
};

const mappingOf = <Kind extends FundingRuleKind>(kind: Kind) =>
  mappings[kind] as unknown as Mapping<FundingRuleKind>;

export const specificColumns = (rule: FundingRule): SpecificColumns => mappingOf(rule.kind).columns(rule);

export const specificFields = (row: FundingRuleRow): SpecificFields<FundingRuleKind> =>
  mappingOf(row.kind).fields(row);
