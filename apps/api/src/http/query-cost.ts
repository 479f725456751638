import type { FieldComplexityValue } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface QueryCost {
  /** About how many fields the answer has, by what the schema says of the length of its lists. */
  readonly cost: number;
  readonly depth: number;
}

const NOTHING: QueryCost = { cost: 0, depth: 0 };

/** What the operation costs; undefined where it, or its variables, are invalid: execution refuses those, and says why. */
export function queryCost({
  document,
  schema,
  operationName,
  variables,
}: QueryToMeasure): QueryCost | undefined {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
  if (!coerced) return undefined;
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  return new QueryCosts(schema, byName, coerced).of(operation.selectionSet, root);
}

export interface QueryToMeasure {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * What an operation may cost, worked out before it runs. An object of an abstract type is of one member only: of the fragments
 * on its members the dearest counts, not all together. Takes valid documents: fragments have no cycles.
 */
class QueryCosts {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #known = new Map<SelectionSetNode, Map<string, QueryCost>>();

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  of(selections: SelectionSetNode, type: GraphQLCompositeType): QueryCost {
    const known = this.#known.get(selections)?.get(type.name);
    if (known) return known;
    const members = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    const cost = members.map((member) => this.#ofObject(selections, member)).reduce(dearer, NOTHING);
    const costs = this.#known.get(selections) ?? new Map<string, QueryCost>();
    this.#known.set(selections, costs.set(type.name, cost));
    return cost;
  }

  #ofObject(selections: SelectionSetNode, type: GraphQLObjectType): QueryCost {
    return selections.selections
      .map((selection) => this.#ofSelection(selection, type))
      .reduce(together, NOTHING);
  }

  #ofSelection(selection: SelectionNode, type: GraphQLObjectType): QueryCost {
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, type);
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
    if (!fragment) return NOTHING;
    const condition = fragment.typeCondition && this.#schema.getType(fragment.typeCondition.name.value);
    const applies =
      !condition ||
      condition === type ||
      (isAbstractType(condition) && this.#schema.isSubType(condition, type));
    return applies ? this.of(fragment.selectionSet, type) : NOTHING;
  }

  #ofField(node: FieldNode, type: GraphQLObjectType): QueryCost {
    const field = type.getFields()[node.name.value];
    // Introspection: `__typename` is free, and the rest is limited by a rule of validation.
    if (!field) return NOTHING;
    const fieldType = getNamedType(field.type);
    const below =
      node.selectionSet && isCompositeType(fieldType) ? this.of(node.selectionSet, fieldType) : NOTHING;
    const { complexity } = field.extensions as { complexity?: Declared };
    const declared =
      typeof complexity === 'function'
        ? complexity(getArgumentValues(field, node, this.#variables))
        : complexity;
    const { field: own = 1, multiplier = 1 } = typeof declared === 'object' ? declared : { field: declared };
    return { cost: own + multiplier * below.cost, depth: 1 + below.depth };
  }
}

type Declared = FieldComplexityValue | ((args: Record<string, unknown>) => FieldComplexityValue);

const together = (one: QueryCost, other: QueryCost): QueryCost => ({
  cost: one.cost + other.cost,
  depth: Math.max(one.depth, other.depth),
});

const dearer = (one: QueryCost, other: QueryCost): QueryCost => ({
  cost: Math.max(one.cost, other.cost),
  depth: Math.max(one.depth, other.depth),
});
