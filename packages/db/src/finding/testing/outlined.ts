import { outlineOf, type ProgramDocument, type TrackOutline } from '@zhuli/domain';

const outlines = new WeakMap<ProgramDocument, readonly TrackOutline[]>();

/** The outlines of a document, worked out once. */
export function outlined(document: ProgramDocument): readonly TrackOutline[] {
  const known = outlines.get(document) ?? outlineOf(document);
  outlines.set(document, known);
  return known;
}
