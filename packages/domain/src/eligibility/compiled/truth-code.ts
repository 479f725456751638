import type { Truth } from '../truth.ts';

/** Truth as a number, so that "all" is the least, "any" the greatest, and "not" what is missing to 2. */
export type TruthCode = 0 | 1 | 2;

export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

const TRUTHS = ['no', 'unknown', 'yes'] as const satisfies readonly Truth[];

export const truthOfCode = (code: TruthCode): Truth => TRUTHS[code];

export const codeOfBoolean = (value: boolean): TruthCode => (value ? YES : NO);

/** Several truths at once: bit 0 for no, bit 1 for unknown, bit 2 for yes. */
export type TruthSet = number;

export const truthBit = (code: TruthCode): TruthSet => 1 << code;

export const MAY_BE_NO: TruthSet = 1 << NO;
export const MAY_BE_UNKNOWN: TruthSet = 1 << UNKNOWN;
export const MAY_BE_YES: TruthSet = 1 << YES;
