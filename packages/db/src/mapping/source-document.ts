import type { SourceDocument } from '@zhuli/domain';
import type { SourceDocumentModel } from '../generated/models.ts';
import { localizedColumns, localizedText } from './localized-columns.ts';
import { present, type Row } from './row.ts';

export type SourceDocumentRow = Row<SourceDocumentModel>;

export const sourceDocumentRow = (source: SourceDocument): SourceDocumentRow =>
  present({
    id: source.id,
    ...localizedColumns('title', source.title),
    ...localizedColumns('publisher', source.publisher),
    fiscal_year: source.fiscalYear,
    published_on: source.publishedOn,
    text: source.text,
  });

export const sourceDocumentOf = (row: SourceDocumentRow): SourceDocument =>
  present({
    id: row.id,
    title: localizedText('title', row),
    publisher: localizedText('publisher', row),
    fiscalYear: row.fiscal_year,
    publishedOn: row.published_on,
    text: row.text,
  });
