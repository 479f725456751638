import type { ContactPoint, ProgramDocument } from '../../program/document.ts';
import type { TableReferences } from './programs-table.ts';
import { type Columns, citationColumns, joined, programKey, type Table, tableOf } from './table.ts';

interface Row {
  readonly program: ProgramDocument;
  readonly contact: ContactPoint;
}

export function contactsTable(
  programs: readonly ProgramDocument[],
  { agencies, organizations }: TableReferences,
): Table {
  const columns: Columns<Row> = {
    program_key: ({ program }) => programKey(program),
    contact_key: ({ contact }) => contact.key,
    program_name_zh: ({ program }) => program.name.zh,
    organization_slug: ({ contact }) => contact.organization,
    organization_name: ({ contact }) => organizations.find(({ slug }) => slug === contact.organization)?.name,
    agency_code: ({ contact }) => contact.agency,
    agency_name: ({ contact }) => agencies.find(({ code }) => code === contact.agency)?.name,
    label: ({ contact }) => contact.label,
    phones: ({ contact }) => joined(contact.phones.map(phoneText)),
    fax: ({ contact }) => contact.fax,
    email: ({ contact }) => contact.email,
    url: ({ contact }) => contact.url,
    scope_zh: ({ contact }) => contact.scope?.zh,
    scope_en: ({ contact }) => contact.scope?.en,
    hours: ({ contact }) => contact.hours,
    ...citationColumns<Row>(
      ({ contact }) => contact,
      ({ program }) => program,
    ),
  };
  const rows = programs.flatMap((program) => program.contacts.map((contact) => ({ program, contact })));
  return tableOf('contacts', columns, rows);
}

/** `02-2709-0638#204~217`. */
const phoneText = ({ number, extension, lastExtension }: ContactPoint['phones'][number]): string =>
  `${number}${extension ? `#${extension}` : ''}${lastExtension ? `~${lastExtension}` : ''}`;
