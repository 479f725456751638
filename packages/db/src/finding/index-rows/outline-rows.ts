import type { ProgramDocument, TrackOutline, WindowSpan } from '@zhuli/domain';
import { outlineOf } from '@zhuli/domain';

/** A row of `track_index`, as PostgreSQL reads it from JSON. */
export interface TrackIndexRow {
  readonly track_key: string;
  readonly position: number;
  readonly kind: string;
  readonly ceiling: number | null;
  readonly ceiling_instrument: string | null;
  readonly ceiling_counted: readonly string[];
  /** Written out, since they may be larger than any number of JavaScript's. */
  readonly own_share_numerator: string | null;
  readonly own_share_denominator: string | null;
  readonly is_free: boolean | null;
  readonly has_quota: boolean;
  readonly counties: readonly string[] | null;
  readonly legal_forms: readonly string[] | null;
  readonly industries: readonly string[] | null;
}

/** A row of `window_span`, as PostgreSQL reads it from JSON. */
export interface WindowSpanRow {
  readonly track_key: string;
  readonly position: number;
  readonly state: string;
  readonly from_at: string | null;
  readonly until_at: string | null;
  readonly deadline_at: string | null;
}

export interface OutlineRows {
  readonly track_index: readonly TrackIndexRow[];
  readonly window_span: readonly WindowSpanRow[];
}

/** What the tracks of a document are found by, in rows. */
export function outlineRows(document: ProgramDocument): OutlineRows {
  const outlines = outlineOf(document);
  return {
    track_index: outlines.map((outline, position) => ({
      ...trackIndexRow(outline, position),
      has_quota: document.quotas.length > 0 || (document.tracks[position]?.quotas.length ?? 0) > 0,
    })),
    window_span: outlines.flatMap(({ key, spans }) =>
      spans.map((span, position) => windowSpanRow(key, span, position)),
    ),
  };
}

const trackIndexRow = (outline: TrackOutline, position: number): Omit<TrackIndexRow, 'has_quota'> => ({
  track_key: outline.key,
  position,
  kind: outline.kind,
  ceiling: outline.ceiling?.amount ?? null,
  ceiling_instrument: outline.ceiling?.instrument ?? null,
  ceiling_counted: outline.ceiling?.counted ?? [],
  own_share_numerator: outline.ownShare?.numerator.toString() ?? null,
  own_share_denominator: outline.ownShare?.denominator.toString() ?? null,
  is_free: outline.isFree,
  counties: outline.counties,
  legal_forms: outline.legalForms,
  industries: outline.industries,
});

const windowSpanRow = (
  trackKey: string,
  { state, from, until, deadline }: WindowSpan,
  position: number,
): WindowSpanRow => ({
  track_key: trackKey,
  position,
  state,
  from_at: from?.toISOString() ?? null,
  until_at: until?.toISOString() ?? null,
  deadline_at: deadline?.toISOString() ?? null,
});
