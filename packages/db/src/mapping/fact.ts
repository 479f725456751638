import type { Evidence, VerbatimFact } from '@zhuli/domain';
import type { VerbatimFactModel } from '../generated/models.ts';
import { factFields, type Place, placeColumns, remarkColumns } from './fact-columns.ts';
import { localizedColumns, localizedText } from './localized-columns.ts';
import type { Row } from './row.ts';

export type VerbatimFactRow = Row<VerbatimFactModel>;

export const verbatimFactRow = (fact: VerbatimFact, place: Place): VerbatimFactRow => ({
  ...placeColumns(place),
  key: fact.key,
  ...localizedColumns('topic', fact.topic),
  ...localizedColumns('untyped', fact.untyped),
  ...remarkColumns(fact),
});

export const verbatimFactOf = (row: VerbatimFactRow, evidence: Evidence[]): VerbatimFact => ({
  key: row.key,
  topic: localizedText('topic', row),
  untyped: localizedText('untyped', row),
  ...factFields(row, evidence),
});
