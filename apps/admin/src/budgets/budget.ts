import type { SourcedFact } from '../facts/fact.ts';

/** A figure of the money behind a program. */
export interface Budget extends SourcedFact {
  readonly key: string;
  readonly kind: string;
  readonly amount: { readonly text: string };
  readonly approximate: boolean;
  readonly fiscalYear: number | null;
  readonly asOf: string | null;
  readonly fundedBy: string | null;
}

export const BUDGET = `
fragment BudgetParts on Budget {
  ...SourcedFactParts
  key
  kind
  amount { text(locale: $locale) }
  approximate
  fiscalYear
  asOf
  fundedBy(locale: $locale)
}`;
