import { z } from 'zod';
import { factFields, Key } from '../../document/primitives.ts';
import { Expression } from '../../eligibility/expression.ts';

/** What every rule states beside its values. */
export const ruleFields = {
  key: Key,
  /** When the rule applies; absent: always. */
  condition: Expression.optional(),
  /** Keys of rules that no longer apply where this one does. */
  replaces: z.array(Key).default([]),
  ...factFields,
};
