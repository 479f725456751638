import type { Operator } from '../expression.ts';

/** The operators that compare measured facts. */
export type Order = Exclude<Operator, 'in' | 'has'>;

const OPPOSITE: Readonly<Record<Order, Order>> = {
  eq: 'ne',
  ne: 'eq',
  lt: 'gte',
  gte: 'lt',
  gt: 'lte',
  lte: 'gt',
};

export const isOrder = (op: Operator): op is Order => Object.hasOwn(OPPOSITE, op);

export const oppositeOf = (op: Order): Order => OPPOSITE[op];

export const COUNTS: Readonly<Record<Order, string>> = {
  eq: 'exactly',
  ne: 'other than',
  lt: 'fewer than',
  lte: 'at most',
  gt: 'more than',
  gte: 'at least',
};

export const AMOUNTS: typeof COUNTS = { ...COUNTS, lt: 'less than' };

export const DATES: typeof COUNTS = {
  eq: 'on',
  ne: 'not on',
  lt: 'before',
  lte: 'on or before',
  gt: 'after',
  gte: 'on or after',
};
