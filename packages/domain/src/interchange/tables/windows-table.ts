import type { ProgramDocument, Track } from '../../program/document.ts';
import type { ApplicationWindow } from '../../window/window.ts';
import { windowText } from '../../window/window-text.ts';
import {
  type Columns,
  citationColumns,
  flag,
  joined,
  programKey,
  rocDate,
  type Table,
  tableOf,
} from './table.ts';

interface Row {
  readonly program: ProgramDocument;
  /** Absent where the window is that of all tracks. */
  readonly track?: Track;
  readonly window: ApplicationWindow;
}

export function windowsTable(programs: readonly ProgramDocument[]): Table {
  const columns: Columns<Row> = {
    program_key: ({ program }) => programKey(program),
    track_key: ({ track }) => track?.key,
    window_key: ({ window }) => window.key,
    program_name_zh: ({ program }) => program.name.zh,
    track_name_zh: ({ track }) => track?.name.zh,
    kind: ({ window }) => window.kind,
    purpose: ({ window }) => window.purpose,
    text_zh: ({ window }) => windowText(window, 'zh-TW'),
    text_en: ({ window }) => windowText(window, 'en'),
    opens_on: ({ window }) => window.opensOn,
    opens_on_roc: ({ window }) => rocDate(window.opensOn),
    closes_on: ({ window }) => window.closesOn,
    closes_on_roc: ({ window }) => rocDate(window.closesOn),
    closes_at: ({ window }) => window.closesAt,
    closes_before_day: ({ window }) => flag(window.closesBeforeDay),
    opens_on_announcement: ({ window }) => flag(window.opensOnAnnouncement),
    ends_when: ({ window }) => joined(window.endsWhen),
    reopens_if_places_remain: ({ window }) => flag(window.reopensIfPlacesRemain),
    call: ({ window }) => window.call,
    tentative: ({ window }) => flag(window.tentative),
    label_zh: ({ window }) => window.label?.zh,
    label_en: ({ window }) => window.label?.en,
    months: ({ window }) => joined(window.months.map((month) => `${month}月`)),
    approximate: ({ window }) => flag(window.approximate),
    every_years: ({ window }) => window.everyYears,
    min_batches_per_year: ({ window }) => window.minBatchesPerYear,
    after_event_zh: ({ window }) => window.after?.event.zh,
    after_months: ({ window }) => window.after?.months,
    closed_early: ({ window }) => window.earlyClosure?.reason,
    closed_early_at: ({ window }) => window.earlyClosure?.at,
    ...citationColumns<Row>(
      ({ window }) => window,
      ({ program }) => program,
    ),
  };
  const rows = programs.flatMap((program): Row[] => [
    ...program.windows.map((window) => ({ program, window })),
    ...program.tracks.flatMap((track) => track.windows.map((window) => ({ program, track, window }))),
  ]);
  return tableOf('windows', columns, rows);
}
