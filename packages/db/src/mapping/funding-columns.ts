import type { ExpenseCategory, Expression, FundingRuleKind, FundingRuleOf } from '@zhuli/domain';
import type { FundingRuleModel } from '../generated/models.ts';
import { exactNumber, type ShareColumns, shareColumns, shareOf } from './exact-number.ts';
import type { Row } from './row.ts';

export type FundingRuleRow = Row<
  FundingRuleModel,
  { condition?: Expression; categories: ExpenseCategory[]; terms: object }
>;

/** The columns that a kind of rule may fill beside those that every rule fills. */
export type SpecificColumns = Partial<
  Omit<FundingRuleRow, 'key' | 'kind' | 'track_key' | 'position' | 'condition' | 'replaces'>
>;

/** The fields of a kind of rule beside those that every rule has. */
export type SpecificFields<Kind extends FundingRuleKind> = Omit<
  FundingRuleOf<Kind>,
  'key' | 'kind' | 'condition' | 'replaces' | 'evidence' | 'inferred' | 'note'
>;

/** A column that rules of this kind always fill. */
export function filled<Name extends keyof FundingRuleRow>(
  row: FundingRuleRow,
  name: Name,
): NonNullable<FundingRuleRow[Name]> {
  const value = row[name];
  if (value === undefined || value === null) throw new Error(`${row.kind} "${row.key}" has no ${name}`);
  return value;
}

/** The party of a share: one of the two. The table has a check of it. */
export function oneParty(row: FundingRuleRow): 'government' | 'applicant' {
  const party = filled(row, 'party');
  if (party === 'total') throw new Error(`${row.kind} "${row.key}" is a share of both parties' money`);
  return party;
}

export const dollars = (amount: number | undefined): number | undefined =>
  amount === undefined ? undefined : exactNumber(amount);

export const maybeShareColumns = (share: string | undefined): Partial<ShareColumns> =>
  share === undefined ? {} : shareColumns(share);

export const maybeShare = ({
  share_numerator,
  share_denominator,
}: Partial<ShareColumns>): string | undefined =>
  share_numerator === undefined || share_denominator === undefined
    ? undefined
    : shareOf({ share_numerator, share_denominator });

export const share = (row: FundingRuleRow): string =>
  shareOf({
    share_numerator: filled(row, 'share_numerator'),
    share_denominator: filled(row, 'share_denominator'),
  });

/** What only this kind has, in the shape of the document. */
export const terms = <Kind extends FundingRuleKind>(row: FundingRuleRow): SpecificFields<Kind> =>
  row.terms as SpecificFields<Kind>;
