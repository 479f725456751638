import type { ContactPoint } from '@zhuli/domain';
import { describe, expect, it } from 'vitest';
import { organizations, programs } from './catalogue-files.ts';
import { normalizeQuotation, undoubled } from './quotation.ts';

/** The words as quoted, and once more as meant where the source doubles its glyphs. */
function wordsOf({ evidence }: Pick<ContactPoint, 'evidence'>): string {
  const words = normalizeQuotation(evidence.map(({ quote }) => quote).join(' '));
  return [words, undoubled(words)].join(' ');
}

/** Everything in a contact that a reader would dial, write to or ask for. */
const printedParts = ({ phones, label, fax, email, url, hours }: ContactPoint): readonly string[] =>
  [
    ...phones.flatMap(({ number, extension, lastExtension }) => [number, extension, lastExtension]),
    label,
    fax,
    email,
    url,
    hours,
  ].filter((part) => part !== undefined);

describe.each(programs)('%s', (_, program) => {
  it('gives each contact as its evidence prints it', () => {
    const unprinted = program.contacts.flatMap((contact) =>
      printedParts(contact).filter((part) => !wordsOf(contact).includes(normalizeQuotation(part))),
    );
    expect(unprinted).toEqual([]);
  });

  it('gives each link as its evidence prints it', () => {
    const unprinted = program.links.filter((link) => !wordsOf(link).includes(link.url)).map(({ url }) => url);
    expect(unprinted).toEqual([]);
  });

  it('names organizations by a spelling that the catalogue knows', () => {
    const unknown = [...program.organizations, ...program.contacts]
      .filter(({ organization }) => organization !== undefined)
      .filter((named) => {
        const known = organizations.find(({ slug }) => slug === named.organization);
        const spellings = known ? [known.name, ...known.aliases, ...known.units] : [];
        return !spellings.some((spelling) => wordsOf(named).includes(normalizeQuotation(spelling)));
      });
    expect(unknown).toEqual([]);
  });
});
