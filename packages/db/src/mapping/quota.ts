import type { Evidence, Quota } from '@zhuli/domain';
import type { QuotaModel } from '../generated/models.ts';
import { factFields, type Place, placeColumns, remarkColumns } from './fact-columns.ts';
import { localizedColumns, localizedText } from './localized-columns.ts';
import { flag, present, type Row } from './row.ts';

export type QuotaRow = Row<QuotaModel>;

export const quotaRow = (quota: Quota, place: Place): QuotaRow =>
  present({
    ...placeColumns(place),
    key: quota.key,
    count: quota.count,
    unit: quota.unit,
    ...localizedColumns('label', quota.label),
    approximate: quota.approximate ?? false,
    unlimited: quota.unlimited ?? false,
    used: quota.used,
    used_as_of: quota.usedAsOf,
    ...remarkColumns(quota),
  });

export const quotaOf = (row: QuotaRow, evidence: Evidence[]): Quota =>
  present({
    key: row.key,
    count: row.count,
    unit: row.unit,
    label: localizedText('label', row),
    approximate: flag(row.approximate),
    unlimited: flag(row.unlimited),
    used: row.used,
    usedAsOf: row.used_as_of,
    ...factFields(row, evidence),
  });
