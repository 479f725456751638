import type { Evidence, FundingRule } from '@zhuli/domain';
import { factFields, type Place, placeColumns, remarkColumns } from './fact-columns.ts';
import type { FundingRuleRow } from './funding-columns.ts';
import { specificColumns, specificFields } from './funding-kinds.ts';
import { present } from './row.ts';

export type { FundingRuleRow } from './funding-columns.ts';

export const fundingRuleRow = (rule: FundingRule, place: Place): FundingRuleRow => ({
  ...present({
    ...placeColumns(place),
    key: rule.key,
    kind: rule.kind,
    condition: rule.condition,
    replaces: rule.replaces,
    times_members: false,
    in_kind: false,
    strict: false,
    soft: false,
    approximate: false,
    categories: [],
    raises: [],
    terms: {},
    ...remarkColumns(rule),
  }),
  ...specificColumns(rule),
});

export const fundingRuleOf = (row: FundingRuleRow, evidence: Evidence[]): FundingRule =>
  ({
    kind: row.kind,
    ...specificFields(row),
    ...present({
      key: row.key,
      condition: row.condition,
      replaces: row.replaces,
      ...factFields(row, evidence),
    }),
  }) as FundingRule;
