import type { LoanPurpose } from '../rule.ts';

/** 本金平均攤還: the same principal each month. 本息平均攤還: the same payment each month. */
export type RepaymentMethod = 'equal_principal' | 'equal_installment';

/** A loan that an applicant would like to have. */
export interface LoanRequest {
  /** What it is for. Absent: the purpose of the project. */
  readonly purpose?: LoanPurpose;
  /** In whole NT dollars. */
  readonly amount: number;
  /** The grace period included. */
  readonly termMonths: number;
  /** Months at the beginning in which only interest is paid. */
  readonly graceMonths: number;
  readonly method: RepaymentMethod;
  /** The yearly rate, as a share, to which the track adds its spread. */
  readonly baseRate?: string;
  /** The whole yearly rate as agreed with the bank, where that is known: it stands in for the base and the spread. */
  readonly agreedRate?: string;
}
