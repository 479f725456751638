import { formatRocDate } from '../../calendar/roc-date.ts';
import type { Evidence, LocalizedText } from '../../document/primitives.ts';
import type { ProgramDocument } from '../../program/document.ts';

export type Cell = string | number | undefined;

/** One table of the catalogue for people who use spreadsheets. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The columns of a table, by name and in order, with what stands in them. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

export const tableOf = <Row>(name: string, columns: Columns<Row>, rows: readonly Row[]): Table => ({
  name,
  columns: Object.keys(columns),
  rows: rows.map((row) => Object.values(columns).map((cell) => cell(row))),
});

/** What joins the tables: the year and the slug. */
export const programKey = ({ fiscalYear, slug }: Pick<ProgramDocument, 'fiscalYear' | 'slug'>): string =>
  `${fiscalYear}/${slug}`;

export const joined = (values: readonly string[], joint = '; '): string | undefined =>
  values.length === 0 ? undefined : values.join(joint);

/** A spreadsheet knows TRUE; what a source does not say stays empty. */
export const flag = (value: true | undefined): Cell => (value ? 'TRUE' : undefined);

export const rocDate = (date: string | undefined): Cell =>
  date === undefined ? undefined : formatRocDate(date);

interface Stated {
  readonly evidence: readonly Evidence[];
  readonly inferred?: LocalizedText | undefined;
  readonly note?: LocalizedText | undefined;
}

/** Where a row comes from, at the end of every table. */
export const citationColumns = <Row>(
  statedOf: (row: Row) => Stated,
  programOf: (row: Row) => Pick<ProgramDocument, 'sources'>,
): Columns<Row> => ({
  inferred_zh: (row) => statedOf(row).inferred?.zh,
  inferred_en: (row) => statedOf(row).inferred?.en,
  note_zh: (row) => statedOf(row).note?.zh,
  note_en: (row) => statedOf(row).note?.en,
  quotes: (row) =>
    joined(
      statedOf(row).evidence.map(({ quote }) => quote),
      ' / ',
    ),
  sources: (row) => {
    const cited = new Set(statedOf(row).evidence.map(({ source }) => source));
    const places = programOf(row).sources.filter(({ key }) => cited.has(key));
    return joined(places.map(({ document, locator }) => `${document}: ${locator}`));
  },
});
