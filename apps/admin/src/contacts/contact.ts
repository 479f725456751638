import type { SourcedFact } from '../facts/fact.ts';

export interface NamedBody {
  readonly name: string;
  readonly nameEn: string;
}

export interface Phone {
  readonly number: string;
  readonly extension: string | null;
  /** As printed, with the extension or the range of them. */
  readonly text: string;
}

export interface Contact extends SourcedFact {
  readonly key: string;
  readonly organization: NamedBody | null;
  readonly agency: NamedBody | null;
  readonly label: string | null;
  readonly phones: readonly Phone[];
  readonly fax: string | null;
  readonly email: string | null;
  readonly url: string | null;
  readonly scope: string | null;
  readonly hours: string | null;
}

export const CONTACT = `
fragment ContactParts on Contact {
  ...SourcedFactParts
  key
  organization { name nameEn }
  agency { name nameEn }
  label
  phones { number extension text }
  fax
  email
  url
  scope(locale: $locale)
  hours
}`;
