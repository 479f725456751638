import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import type { RequestContext } from '../context.ts';
import type { Interfaces, Objects, Scalars } from './models.ts';

/** Types are defined in the files of their subjects, which `index.ts` imports, and refer to one another by name. */
export const builder = new SchemaBuilder<{
  Context: RequestContext;
  DefaultFieldNullability: false;
  Interfaces: Interfaces;
  Objects: Objects;
  Scalars: Scalars;
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  // What fields cost is declared here, and weighed before execution by `http/query-limits.ts`.
  complexity: { disabled: true, defaultComplexity: 1, defaultListMultiplier: 3 },
});

builder.queryType({
  description:
    'The published register, read-only. Everything here is public; no key and no cookie is needed.',
});
