import type { LocalizedText } from '@zhuli/domain';
import { present } from './row.ts';

type Columns<Prefix extends string> = { [Name in `${Prefix}_zh`]: string } & {
  [Name in `${Prefix}_en`]?: string;
};
type MaybeColumns<Prefix extends string> = Partial<Columns<Prefix>>;

/** `label` and a text: `label_zh` and, where there is a translation, `label_en`. */
export function localizedColumns<Prefix extends string>(prefix: Prefix, text: LocalizedText): Columns<Prefix>;
export function localizedColumns<Prefix extends string>(
  prefix: Prefix,
  text: LocalizedText | undefined,
): MaybeColumns<Prefix>;
export function localizedColumns(prefix: string, text: LocalizedText | undefined): Record<string, string> {
  if (!text) return {};
  return present({ [`${prefix}_zh`]: text.zh, [`${prefix}_en`]: text.en }) as Record<string, string>;
}

export function localizedText<Prefix extends string>(prefix: Prefix, row: Columns<Prefix>): LocalizedText;
export function localizedText<Prefix extends string>(
  prefix: Prefix,
  row: MaybeColumns<Prefix>,
): LocalizedText | undefined;
export function localizedText(prefix: string, row: Record<string, unknown>): LocalizedText | undefined {
  const zh = row[`${prefix}_zh`];
  const en = row[`${prefix}_en`];
  if (typeof zh !== 'string') return undefined;
  return typeof en === 'string' ? { zh, en } : { zh };
}
