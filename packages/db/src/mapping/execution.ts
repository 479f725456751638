import type { Evidence, ExecutionPeriod, PerformanceCondition } from '@zhuli/domain';
import type { ExecutionPeriodModel, PerformanceConditionModel } from '../generated/models.ts';
import { factFields, type Place, placeColumns, remarkColumns } from './fact-columns.ts';
import { localizedColumns, localizedText } from './localized-columns.ts';
import { flag, present, type Row } from './row.ts';

export type PeriodRow = Row<ExecutionPeriodModel>;
export type PerformanceRow = Row<PerformanceConditionModel>;

export const periodRow = (period: ExecutionPeriod, place: Place): PeriodRow =>
  present({
    ...placeColumns(place),
    key: period.key,
    min_months: period.minMonths,
    max_months: period.maxMonths,
    soft: period.soft ?? false,
    approximate: period.approximate ?? false,
    counted_from: period.from,
    starts_on: period.startsOn,
    ends_on: period.endsOn,
    ...remarkColumns(period),
  });

export const periodOf = (row: PeriodRow, evidence: Evidence[]): ExecutionPeriod =>
  present({
    key: row.key,
    minMonths: row.min_months,
    maxMonths: row.max_months,
    soft: flag(row.soft),
    approximate: flag(row.approximate),
    from: row.counted_from,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    ...factFields(row, evidence),
  });

export const performanceRow = (condition: PerformanceCondition, place: Place): PerformanceRow => ({
  ...placeColumns(place),
  key: condition.key,
  ...localizedColumns('metric', condition.metric),
  bound: condition.bound,
  value: condition.value,
  ...localizedColumns('unit', condition.unit),
  ...remarkColumns(condition),
});

export const performanceOf = (row: PerformanceRow, evidence: Evidence[]): PerformanceCondition => ({
  key: row.key,
  metric: localizedText('metric', row),
  bound: row.bound,
  value: row.value,
  unit: localizedText('unit', row),
  ...factFields(row, evidence),
});
