import type { ContactPoint, Evidence } from '@zhuli/domain';
import type { ContactPhoneModel, ContactPointModel } from '../generated/models.ts';
import { factFields, remarkColumns } from './fact-columns.ts';
import { localizedColumns, localizedText } from './localized-columns.ts';
import { present, type Row } from './row.ts';

export type ContactRow = Row<ContactPointModel>;
export type PhoneRow = Row<ContactPhoneModel>;

export const contactRow = (contact: ContactPoint, position: number): ContactRow =>
  present({
    position,
    key: contact.key,
    organization_slug: contact.organization,
    agency_code: contact.agency,
    label: contact.label,
    fax: contact.fax,
    email: contact.email,
    url: contact.url,
    ...localizedColumns('scope', contact.scope),
    hours: contact.hours,
    ...remarkColumns(contact),
  });

export const phoneRows = (contact: ContactPoint): PhoneRow[] =>
  contact.phones.map(({ number, extension, lastExtension }, position) =>
    present({ contact_key: contact.key, position, number, extension, last_extension: lastExtension }),
  );

export const contactOf = (row: ContactRow, phones: PhoneRow[], evidence: Evidence[]): ContactPoint =>
  present({
    key: row.key,
    organization: row.organization_slug,
    agency: row.agency_code,
    label: row.label,
    phones: phones.map(({ number, extension, last_extension }) =>
      present({ number, extension, lastExtension: last_extension }),
    ),
    fax: row.fax,
    email: row.email,
    url: row.url,
    scope: localizedText('scope', row),
    hours: row.hours,
    ...factFields(row, evidence),
  });
