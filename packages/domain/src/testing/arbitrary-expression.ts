import fc from 'fast-check';
import type { Expression } from '../eligibility/expression.ts';
import { FACTS, type FactDefinition, type FactName } from '../eligibility/facts.ts';
import { arbitraryDate, arbitraryLocalizedText, arbitraryShare } from './arbitrary-primitives.ts';

const names = Object.keys(FACTS) as FactName[];
const order = fc.constantFrom('eq', 'ne', 'lt', 'lte', 'gt', 'gte');
const equality = fc.constantFrom('eq', 'ne');

/** A comparison that fits the type of the fact. */
function comparisonOf(fact: FactName): fc.Arbitrary<Expression> {
  const definition: FactDefinition = FACTS[fact];
  const { type, min = 0, max = 100_000_000 } = definition;
  const values = Object.keys(definition.values ?? { sbir: '', citd: '', c: '' });
  const several = fc.shuffledSubarray(values, { minLength: 1, maxLength: Math.min(3, values.length) });
  const compare = (op: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>) =>
    fc.record({ fact: fc.constant(fact), op, value }, { noNullPrototype: true }) as fc.Arbitrary<Expression>;
  switch (type) {
    case 'boolean':
      return compare(equality, fc.boolean());
    case 'integer':
    case 'money':
      return compare(order, fc.integer({ min, max }));
    case 'share':
      return compare(order, arbitraryShare);
    case 'date':
      return compare(order, arbitraryDate);
    case 'choice':
      return fc.oneof(compare(equality, fc.constantFrom(...values)), compare(fc.constant('in'), several));
    case 'set':
      return compare(fc.constant('has'), several);
  }
}

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names).chain(comparisonOf) },
  { weight: 1, arbitrary: arbitraryLocalizedText.map((verbatim) => ({ verbatim })) },
);

/** `all`, `any` and `not`, three deep, over every fact of the registry. */
export const arbitraryExpression: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => {
  const list = fc.array(tie('node'), { minLength: 1, maxLength: 3 });
  return {
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 3, arbitrary: leaf },
      { weight: 1, arbitrary: list.map((all) => ({ all })) },
      { weight: 1, arbitrary: list.map((any) => ({ any })) },
      { weight: 1, arbitrary: tie('node').map((not) => ({ not })) },
    ),
  };
}).node;
