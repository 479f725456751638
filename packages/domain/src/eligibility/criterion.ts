import { z } from 'zod';
import { factFields, Key } from '../document/primitives.ts';
import { Expression } from './expression.ts';

/** One requirement. All criteria of a program and of a track must hold together. */
export const EligibilityCriterion = z.strictObject({
  key: Key,
  expression: Expression,
  ...factFields,
});
export type EligibilityCriterion = z.infer<typeof EligibilityCriterion>;
