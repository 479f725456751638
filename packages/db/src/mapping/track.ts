import type { Evidence, Track } from '@zhuli/domain';
import type { TrackModel } from '../generated/models.ts';
import { factFields, remarkColumns } from './fact-columns.ts';
import { localizedColumns, localizedText } from './localized-columns.ts';
import { present, type Row } from './row.ts';
import type { Stated } from './stated.ts';

export type TrackRow = Row<TrackModel>;

export const trackRow = (track: Track, position: number): TrackRow =>
  present({
    position,
    key: track.key,
    ...localizedColumns('name', track.name),
    kind: track.kind,
    ...localizedColumns('summary', track.summary),
    ...remarkColumns(track),
  });

export const trackOf = (
  row: TrackRow,
  stated: Stated,
  audience: Evidence[] | undefined,
  evidence: Evidence[],
): Track =>
  present({
    key: row.key,
    name: localizedText('name', row),
    kind: row.kind,
    summary: localizedText('summary', row),
    audience: audience && { evidence: audience },
    ...stated,
    ...factFields(row, evidence),
  });
