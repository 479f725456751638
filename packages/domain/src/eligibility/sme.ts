import { some, type Truth, truthOfBoolean } from './truth.ts';

export const SME_CAPITAL_LIMIT = 100_000_000;
export const SME_EMPLOYEE_LIMIT = 200;

/** What the standard looks at. */
export interface SizeOfFirm {
  readonly paidInCapital?: number;
  readonly employees?: number;
}

/**
 * Whether a firm is a small or medium enterprise: paid-in capital of at most 100 million NT dollars, or fewer than 200
 * regular employees (中小企業認定標準 article 2, as in force since 2020-06-24). One number is enough for a yes, both are
 * needed for a no. That the firm is registered, which the article also asks, programs ask in criteria of their own.
 */
export function isSmallOrMedium({ paidInCapital, employees }: SizeOfFirm): Truth {
  return some([
    paidInCapital === undefined ? 'unknown' : truthOfBoolean(paidInCapital <= SME_CAPITAL_LIMIT),
    employees === undefined ? 'unknown' : truthOfBoolean(employees < SME_EMPLOYEE_LIMIT),
  ]);
}
