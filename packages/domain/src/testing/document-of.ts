import { ProgramDocument, type ProgramDocumentInput } from '../program/document.ts';

type TrackInput = ProgramDocumentInput['tracks'][number];

export const evidence = [{ source: 'handbook', quote: '補助上限每案500萬元' }];

/** A track with nothing wrong, of a kind that promises no money. */
export const trackOf = (fields: Partial<TrackInput> = {}): TrackInput => ({
  key: 'track',
  name: { zh: '分項', en: 'Track' },
  kind: 'guidance',
  evidence,
  ...fields,
});

/** A document with nothing wrong, as somebody would write it. */
export const inputOf = (fields: Partial<ProgramDocumentInput> = {}): ProgramDocumentInput => ({
  slug: 'program',
  fiscalYear: 2023,
  name: { zh: '計畫', en: 'Program' },
  agencies: ['IDB'],
  summary: { zh: '摘要', en: 'Summary' },
  sources: [{ key: 'handbook', document: 'moea-handbook-112', locator: '計畫' }],
  tracks: [trackOf()],
  ...fields,
});

export const documentOf = (fields: Partial<ProgramDocumentInput> = {}): ProgramDocument =>
  ProgramDocument.parse(inputOf(fields));

/** A document of one track that says `fields`. */
export const documentOfTrack = (
  fields: Partial<TrackInput>,
  program: Partial<ProgramDocumentInput> = {},
): ProgramDocument => documentOf({ ...program, tracks: [trackOf(fields)] });
