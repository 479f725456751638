import { z } from 'zod';
import { LocalizedText } from '../document/primitives.ts';

export const Operator = z.enum(['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'has']);
export type Operator = z.infer<typeof Operator>;

/** Compares one fact with a constant. `in`: the fact is one of the values. `has`: the fact's set contains one of the values. */
export const Comparison = z.strictObject({
  /** A name from the fact registry, such as `applicant.employees`. */
  fact: z.string().regex(/^(applicant|project)\.[a-zA-Z]+$/, 'FACT_NAME_FORMAT'),
  op: Operator,
  value: z.union([z.boolean(), z.int(), z.string().min(1), z.array(z.string().min(1)).min(1)]),
});
export type Comparison = z.infer<typeof Comparison>;

/** A condition that only a person can judge. Evaluates to unknown, never to yes. */
export const Verbatim = z.strictObject({ verbatim: LocalizedText });

export type Expression =
  | Comparison
  | z.infer<typeof Verbatim>
  | { all: Expression[] }
  | { any: Expression[] }
  | { not: Expression };

/** `all`, `any`, `not` over typed facts of an applicant and a project. */
export const Expression: z.ZodType<Expression, Expression> = z.lazy(() =>
  z.union([
    Comparison,
    Verbatim,
    z.strictObject({ all: z.array(Expression).min(1) }),
    z.strictObject({ any: z.array(Expression).min(1) }),
    z.strictObject({ not: Expression }),
  ]),
);
