import type { SourceReference } from '@zhuli/domain';
import type { SourceReferenceModel } from '../generated/models.ts';
import type { Row } from './row.ts';

export type SourceReferenceRow = Row<SourceReferenceModel>;

export const sourceReferenceRow = (source: SourceReference, position: number): SourceReferenceRow => ({
  position,
  key: source.key,
  document_id: source.document,
  locator: source.locator,
});

export const sourceReferenceOf = (row: SourceReferenceRow): SourceReference => ({
  key: row.key,
  document: row.document_id,
  locator: row.locator,
});
