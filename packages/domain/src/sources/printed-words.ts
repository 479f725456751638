import type { OrganizationDocument } from '../catalogue/organization.ts';
import type { Evidence } from '../document/primitives.ts';
import type { ContactPoint, ProgramDocument } from '../program/document.ts';
import type { Path } from '../program/place.ts';
import { normalizeQuotation } from './normal-text.ts';
import { undoubled } from './quotation.ts';
import type { SourceText } from './source-text.ts';

/** A name or a label that is not printed where it should be. */
export interface UnprintedWords {
  readonly path: Path;
  readonly words: string;
}

/** The words as quoted, and once more as meant where the source doubles its glyphs. */
function quotedWords({ evidence }: { readonly evidence: readonly Evidence[] }): string {
  const words = normalizeQuotation(evidence.map(({ quote }) => quote).join(' '));
  return [words, undoubled(words)].join(' ');
}

/** What a contact is called and when it answers, against its own quotes. Its numbers are figures, and judged as such. */
export function unprintedContacts({
  contacts,
}: Pick<ProgramDocument, 'contacts'>): readonly UnprintedWords[] {
  return contacts.flatMap((contact, index) =>
    (['label', 'hours'] as const satisfies readonly (keyof ContactPoint)[]).flatMap((field) => {
      const words = contact[field];
      if (words === undefined || quotedWords(contact).includes(normalizeQuotation(words))) return [];
      return [{ path: ['contacts', index, field], words }];
    }),
  );
}

/** Organizations that a statement names without quoting one of their spellings, or one of their units. */
export function unprintedOrganizations(
  program: Pick<ProgramDocument, 'contacts' | 'organizations'>,
  organizations: readonly OrganizationDocument[],
): readonly UnprintedWords[] {
  return (['organizations', 'contacts'] as const).flatMap((list) =>
    program[list].flatMap((named, index) => {
      const known = organizations.find(({ slug }) => slug === named.organization);
      if (!known) return [];
      const words = quotedWords(named);
      const spellings = [known.name, ...known.aliases, ...known.units];
      if (spellings.some((spelling) => words.includes(normalizeQuotation(spelling)))) return [];
      return [{ path: [list, index, 'organization'], words: known.name }];
    }),
  );
}

/** The name and the aliases, against the texts that the program cites. An editorial name is none of theirs. */
export function unprintedNames(
  { name, aliases, sources }: Pick<ProgramDocument, 'name' | 'aliases' | 'sources'>,
  texts: ReadonlyMap<string, SourceText>,
): readonly UnprintedWords[] {
  const cited = sources.map(({ document }) => texts.get(document)?.text ?? '');
  const names: UnprintedWords[] = [
    ...(name.editorial ? [] : [{ path: ['name', 'zh'], words: name.zh }]),
    ...aliases.map((words, index) => ({ path: ['aliases', index], words })),
  ];
  return names.filter(({ words }) => !cited.some((text) => text.includes(normalizeQuotation(words))));
}
