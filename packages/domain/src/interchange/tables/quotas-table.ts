import type { ProgramDocument, Quota, Track } from '../../program/document.ts';
import { type Columns, citationColumns, flag, programKey, type Table, tableOf } from './table.ts';

interface Row {
  readonly program: ProgramDocument;
  /** Absent where the places are those of the whole program. */
  readonly track?: Track;
  readonly quota: Quota;
}

export function quotasTable(programs: readonly ProgramDocument[]): Table {
  const columns: Columns<Row> = {
    program_key: ({ program }) => programKey(program),
    track_key: ({ track }) => track?.key,
    quota_key: ({ quota }) => quota.key,
    program_name_zh: ({ program }) => program.name.zh,
    track_name_zh: ({ track }) => track?.name.zh,
    label_zh: ({ quota }) => quota.label?.zh,
    label_en: ({ quota }) => quota.label?.en,
    count: ({ quota }) => quota.count,
    unit: ({ quota }) => quota.unit,
    approximate: ({ quota }) => flag(quota.approximate),
    unlimited: ({ quota }) => flag(quota.unlimited),
    used: ({ quota }) => quota.used,
    used_as_of: ({ quota }) => quota.usedAsOf,
    ...citationColumns<Row>(
      ({ quota }) => quota,
      ({ program }) => program,
    ),
  };
  const rows = programs.flatMap((program): Row[] => [
    ...program.quotas.map((quota) => ({ program, quota })),
    ...program.tracks.flatMap((track) => track.quotas.map((quota) => ({ program, track, quota }))),
  ]);
  return tableOf('quotas', columns, rows);
}
