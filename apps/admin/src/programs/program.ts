import { BUDGET, type Budget } from '../budgets/budget.ts';
import { CONTACT, type Contact, type NamedBody } from '../contacts/contact.ts';
import type { SchemaLocale } from '../data/reads.ts';
import type { Citation, SourcedFact } from '../facts/fact.ts';
import { operation } from '../graphql/operation.ts';
import type { Audience } from '../tracks/AudienceQuote.tsx';
import { TRACK_FRAGMENTS, type Track } from '../tracks/track.ts';
import type { WindowStatus } from '../windows/window.ts';
import type { EditionAddress } from './program-id.ts';

export interface Agency extends NamedBody {
  readonly code: string;
}

export interface ProgramOrganization extends SourcedFact {
  readonly role: string;
  readonly unit: string | null;
  readonly organization: NamedBody & { readonly slug: string };
}

/** One edition of a program, as its page shows it. */
export interface Program {
  readonly id: string;
  readonly slug: string;
  readonly fiscalYear: number;
  readonly name: string;
  readonly nameEn: string;
  readonly isNameEnUnofficial: boolean;
  /** Why the name was given by the editors; null: the source prints it. */
  readonly editorialName: string | null;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly note: string | null;
  readonly themes: readonly string[];
  readonly lifecycle: { readonly state: string; readonly replacedBy: string | null };
  readonly agencies: readonly Agency[];
  readonly organizations: readonly ProgramOrganization[];
  readonly audience: Audience | null;
  readonly windowStatus: WindowStatus;
  readonly tracks: readonly Track[];
  readonly contacts: readonly Contact[];
  readonly budgets: readonly Budget[];
  readonly links: readonly (SourcedFact & { readonly url: string; readonly label: string })[];
  readonly sources: readonly (Citation & { readonly title: string })[];
  readonly version: { readonly number: number; readonly publishedAt: string };
}

export const PROGRAM_PAGE = operation<
  EditionAddress & { readonly locale: SchemaLocale },
  { readonly program: Omit<Program, 'id'> | null }
>(
  `
query ProgramPage($slug: String!, $fiscalYear: Int!, $locale: Locale!) {
  program(slug: $slug, fiscalYear: $fiscalYear) {
    slug
    fiscalYear
    name
    nameEn
    isNameEnUnofficial
    editorialName(locale: $locale)
    aliases
    summary(locale: $locale)
    note(locale: $locale)
    themes
    lifecycle { state replacedBy }
    agencies { code name nameEn }
    organizations { ...SourcedFactParts role unit organization { slug name nameEn } }
    audience { ...AudienceParts }
    windowStatus { ...WindowStatusParts }
    tracks { ...TrackParts }
    contacts { ...ContactParts }
    budgets { ...BudgetParts }
    links { ...SourcedFactParts url label(locale: $locale) }
    sources { document locator title(locale: $locale) }
    version { number publishedAt }
  }
}`,
  ...TRACK_FRAGMENTS,
  CONTACT,
  BUDGET,
);
