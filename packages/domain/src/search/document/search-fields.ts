import type { LocalizedText } from '../../document/primitives.ts';
import type { ProgramDocument } from '../../program/document.ts';
import { SUPPORT_KIND_NAMES, THEME_NAMES } from '../../program/names.ts';
import { type Statement, statementsOf } from '../../sources/statement.ts';
import type { SearchField, SearchFieldKind } from './search-field.ts';

/** The names behind the codes of a document. */
export interface SearchNames {
  /** Every name of an agency and of all that it was and became: old and new, aliases, English. Unknown code: none. */
  readonly agency: (code: string) => readonly string[];
  /** Every name of an organization: aliases, units, English. Unknown slug: none. */
  readonly organization: (slug: string) => readonly string[];
}

/** All that is searched in a program, what counts most first. The same text is there once. */
export function searchFieldsOf(document: ProgramDocument, names: SearchNames): readonly SearchField[] {
  const { name, aliases, slug, agencies, organizations, tracks, themes, summary, note, links } = document;
  const agencyCodes = [...agencies, ...document.contacts.flatMap(({ agency }) => agency ?? [])];
  const organizationSlugs = [
    ...organizations.map(({ organization }) => organization),
    ...document.contacts.flatMap(({ organization }) => organization ?? []),
  ];
  const statements = statementsOf(document);
  const quotes = (kind: SearchFieldKind) =>
    of(
      kind,
      statements
        .filter((statement) => kindOf(statement) === kind)
        .flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
    );
  const fields = [
    ...of('NAME', [name.zh, name.en]),
    ...of('ALIAS', aliases),
    ...of('SLUG', [slug]),
    ...of(
      'AGENCY',
      agencyCodes.flatMap((code) => [...names.agency(code), code]),
    ),
    ...of('ORGANIZATION', organizationSlugs.flatMap(names.organization)),
    ...of(
      'ORGANIZATION',
      organizations.flatMap(({ unit }) => unit ?? []),
    ),
    ...of(
      'TRACK',
      tracks.flatMap((track) => localized(track.name)),
    ),
    ...of(
      'SUPPORT_KIND',
      tracks.flatMap(({ kind }) => localized(SUPPORT_KIND_NAMES[kind])),
    ),
    ...of(
      'THEME',
      themes.flatMap((theme) => localized(THEME_NAMES[theme])),
    ),
    ...quotes('AUDIENCE'),
    ...of('SUMMARY', [
      summary.zh,
      summary.en,
      ...tracks.flatMap((track) => (track.summary === undefined ? [] : localized(track.summary))),
    ]),
    ...quotes('RULE'),
    ...quotes('CRITERION'),
    ...quotes('WINDOW'),
    ...of('FACT', statements.filter((statement) => kindOf(statement) === 'FACT').flatMap(wordsOf)),
    ...quotes('FACT'),
    ...of('CONTACT', statements.filter((statement) => kindOf(statement) === 'CONTACT').flatMap(wordsOf)),
    ...quotes('CONTACT'),
    ...of(
      'CONTACT',
      links.flatMap(({ label }) => localized(label)),
    ),
    ...of('NOTE', note === undefined ? [] : localized(note)),
  ];
  const seen = new Set<string>();
  return fields.filter(({ text }) => !seen.has(text) && seen.add(text));
}

const of = (kind: SearchFieldKind, texts: readonly string[]): readonly SearchField[] =>
  texts.map((text) => ({ kind, text }));

const localized = ({ zh, en }: LocalizedText): readonly string[] => (en === undefined ? [zh] : [zh, en]);

const KIND_OF_SECTION: Readonly<Record<string, SearchFieldKind>> = {
  audience: 'AUDIENCE',
  fundingRules: 'RULE',
  eligibility: 'CRITERION',
  windows: 'WINDOW',
  contacts: 'CONTACT',
  organizations: 'CONTACT',
  links: 'CONTACT',
};
const kindOf = ({ section }: Statement): SearchFieldKind => KIND_OF_SECTION[section] ?? 'FACT';

/** What the editors wrote of a statement in words: its topic, label, text. A track's words are fields of their own. */
function wordsOf({ section, content }: Statement): readonly string[] {
  if (section === 'tracks') return [];
  return ['topic', 'untyped', 'text', 'metric', 'label', 'scope', 'source'].flatMap((field) => {
    const value = content[field];
    if (typeof value === 'string') return [value];
    return isLocalized(value) ? localized(value) : [];
  });
}

const isLocalized = (value: unknown): value is LocalizedText =>
  typeof value === 'object' && value !== null && 'zh' in value && typeof value.zh === 'string';
