import type { ProgramDocument } from '@zhuli/domain';
import type { ProgramVersionModel } from '../generated/models.ts';
import { localizedColumns, localizedText } from './localized-columns.ts';
import { flag, present, type Row } from './row.ts';

/** What the row of a version says of the program; the rest of it belongs to the workflow. */
export type VersionRow = Row<
  Pick<
    ProgramVersionModel,
    | 'nameZh'
    | 'nameEn'
    | 'nameEnUnofficial'
    | 'nameEditorialZh'
    | 'nameEditorialEn'
    | 'summaryZh'
    | 'summaryEn'
    | 'lifecycle'
    | 'replacedBySlug'
    | 'noteZh'
    | 'noteEn'
  >
>;

type Described = Pick<ProgramDocument, 'name' | 'summary' | 'lifecycle' | 'note'>;

export const versionRow = ({ name, summary, lifecycle, note }: Described): VersionRow =>
  present({
    name_zh: name.zh,
    name_en: name.en,
    name_en_unofficial: name.enUnofficial ?? false,
    ...localizedColumns('name_editorial', name.editorial),
    summary_zh: summary.zh,
    summary_en: summary.en,
    lifecycle: lifecycle.state,
    replaced_by_slug: lifecycle.replacedBy,
    ...localizedColumns('note', note),
  });

export const versionOf = (row: VersionRow): Described =>
  present({
    name: present({
      zh: row.name_zh,
      en: row.name_en,
      enUnofficial: flag(row.name_en_unofficial),
      editorial: localizedText('name_editorial', row),
    }),
    summary: { zh: row.summary_zh, en: row.summary_en },
    lifecycle: present({ state: row.lifecycle, replacedBy: row.replaced_by_slug }),
    note: localizedText('note', row),
  });
