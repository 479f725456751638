import type { Evidence, LocalizedText } from '@zhuli/domain';
import { localizedColumns, localizedText } from './localized-columns.ts';
import { type Present, present } from './row.ts';

interface Remarks {
  inferred?: LocalizedText | undefined;
  note?: LocalizedText | undefined;
}

interface RemarkColumns {
  inferred_zh?: string;
  inferred_en?: string;
  note_zh?: string;
  note_en?: string;
}

/** What every fact says beside its value; its evidence has a table of its own. */
export const remarkColumns = ({ inferred, note }: Remarks): RemarkColumns => ({
  ...localizedColumns('inferred', inferred),
  ...localizedColumns('note', note),
});

export const factFields = (
  row: RemarkColumns,
  evidence: Evidence[],
): Present<{ evidence: Evidence[]; inferred: LocalizedText | undefined; note: LocalizedText | undefined }> =>
  present({ evidence, inferred: localizedText('inferred', row), note: localizedText('note', row) });

/** Where a statement stands: the track that it is made for (absent: the program), and its place in that list. */
export interface Place {
  readonly trackKey: string | undefined;
  readonly position: number;
}

export const placeColumns = ({ trackKey, position }: Place): { track_key?: string; position: number } =>
  present({ track_key: trackKey, position });
