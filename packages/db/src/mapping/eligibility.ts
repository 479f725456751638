import type { EligibilityCriterion, Evidence, Expression, Preference } from '@zhuli/domain';
import type { EligibilityCriterionModel, PreferenceModel } from '../generated/models.ts';
import { factFields, type Place, placeColumns, remarkColumns } from './fact-columns.ts';
import { localizedColumns, localizedText } from './localized-columns.ts';
import { present, type Row } from './row.ts';

export type CriterionRow = Row<EligibilityCriterionModel, { expression: Expression }>;
export type PreferenceRow = Row<PreferenceModel, { condition?: Expression }>;

export const criterionRow = (criterion: EligibilityCriterion, place: Place): CriterionRow => ({
  ...placeColumns(place),
  key: criterion.key,
  expression: criterion.expression,
  ...remarkColumns(criterion),
});

export const criterionOf = (row: CriterionRow, evidence: Evidence[]): EligibilityCriterion => ({
  key: row.key,
  expression: row.expression,
  ...factFields(row, evidence),
});

export const preferenceRow = (preference: Preference, place: Place): PreferenceRow =>
  present({
    ...placeColumns(place),
    key: preference.key,
    ...localizedColumns('text', preference.text),
    condition: preference.condition,
    ...remarkColumns(preference),
  });

export const preferenceOf = (row: PreferenceRow, evidence: Evidence[]): Preference =>
  present({
    key: row.key,
    text: localizedText('text', row),
    condition: row.condition,
    ...factFields(row, evidence),
  });
