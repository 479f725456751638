import type { BilingualText } from '../../document/primitives.ts';

export interface Unit extends BilingualText {
  /** English for exactly one, where that differs. */
  readonly one?: string;
}

export const yuan: Unit = { zh: '元', en: 'NT dollars', one: 'NT dollar' };
export const people: Unit = { zh: '人', en: 'people', one: 'person' };
export const years: Unit = { zh: '年', en: 'years', one: 'year' };
export const yearsOfAge: Unit = { zh: '歲', en: 'years', one: 'year' };
export const firms: Unit = { zh: '家', en: 'firms', one: 'firm' };
