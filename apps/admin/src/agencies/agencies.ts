import type { NamedBody } from '../contacts/contact.ts';
import type { SchemaLocale } from '../data/reads.ts';
import { operation } from '../graphql/operation.ts';

/** An agency as the filter of the list offers it. */
export interface ListedAgency extends NamedBody {
  /** Its code. */
  readonly id: string;
  /** The last day of its name; null: it still bears it. */
  readonly validUntil: string | null;
}

export const AGENCIES = operation<
  { readonly locale: SchemaLocale },
  { readonly agencies: readonly (Omit<ListedAgency, 'id'> & { readonly code: string })[] }
>('query Agencies { agencies { code name nameEn validUntil } }');
