import { type ApplicationWindow, type Evidence, formatInstant } from '@zhuli/domain';
import type { ApplicationWindowModel } from '../generated/models.ts';
import { factFields, type Place, placeColumns, remarkColumns } from './fact-columns.ts';
import { localizedColumns, localizedText } from './localized-columns.ts';
import { flag, present, type Row } from './row.ts';

type Ending = ApplicationWindow['endsWhen'];

export type WindowRow = Row<ApplicationWindowModel, { ends_when: Ending }>;

export const windowRow = (window: ApplicationWindow, place: Place): WindowRow =>
  present({
    ...placeColumns(place),
    key: window.key,
    kind: window.kind,
    purpose: window.purpose,
    ...localizedColumns('label', window.label),
    opens_on: window.opensOn,
    closes_on: window.closesOn,
    closes_before_day: window.closesBeforeDay ?? false,
    closes_at: window.closesAt,
    opens_on_announcement: window.opensOnAnnouncement ?? false,
    ends_when: window.endsWhen,
    reopens_if_places_remain: window.reopensIfPlacesRemain ?? false,
    call: window.call,
    tentative: window.tentative ?? false,
    months: window.months,
    approximate: window.approximate ?? false,
    every_years: window.everyYears,
    min_batches_per_year: window.minBatchesPerYear,
    ...localizedColumns('after_event', window.after?.event),
    after_months: window.after?.months,
    closure_reason: window.earlyClosure?.reason,
    closed_early_at: window.earlyClosure?.at,
    ...localizedColumns('closure_remark', window.earlyClosure?.remark),
    ...remarkColumns(window),
  });

export const windowOf = (row: WindowRow, evidence: Evidence[]): ApplicationWindow =>
  present({
    key: row.key,
    kind: row.kind,
    purpose: row.purpose,
    label: localizedText('label', row),
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    closesBeforeDay: flag(row.closes_before_day),
    closesAt: row.closes_at,
    opensOnAnnouncement: flag(row.opens_on_announcement),
    endsWhen: row.ends_when,
    reopensIfPlacesRemain: flag(row.reopens_if_places_remain),
    call: row.call,
    tentative: flag(row.tentative),
    months: row.months,
    approximate: flag(row.approximate),
    everyYears: row.every_years,
    minBatchesPerYear: row.min_batches_per_year,
    after: after(row),
    earlyClosure: earlyClosure(row),
    ...factFields(row, evidence),
  });

function after(row: WindowRow): ApplicationWindow['after'] {
  const event = localizedText('after_event', row);
  return event && row.after_months !== undefined ? { event, months: row.after_months } : undefined;
}

function earlyClosure(row: WindowRow): ApplicationWindow['earlyClosure'] {
  if (row.closure_reason === undefined || row.closed_early_at === undefined) return undefined;
  return present({
    reason: row.closure_reason,
    at: formatInstant(new Date(row.closed_early_at)),
    remark: localizedText('closure_remark', row),
  });
}
