import type { SchemaLocale } from '../data/reads.ts';
import { operation } from '../graphql/operation.ts';

/** A fiscal year of which programs are published. The year is its id. */
export interface ListedYear {
  readonly id: number;
}

export const FISCAL_YEARS = operation<
  { readonly locale: SchemaLocale },
  { readonly catalogue: { readonly fiscalYears: readonly number[] } }
>('query FiscalYears { catalogue { fiscalYears } }');
