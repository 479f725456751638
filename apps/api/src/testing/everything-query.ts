import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';

/** Two languages of one field are one field: asking for both would only double the query. */
type Composite = GraphQLInterfaceType | GraphQLObjectType;

/**
 * A selection of all there is below a type, written from the schema so that it never misses a new field. A type that is being
 * selected is not entered again: an agency's parent is not asked for its parent.
 */
export function everythingBelow(
  schema: GraphQLSchema,
  typeName: string,
  entered: readonly string[] = [],
): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new TypeError(`${typeName} has no fields`);
  const shared = Object.values(type.getFields());
  return `{ ${[
    '__typename',
    ...shared.map((field) => selected(schema, field, [...entered, typeName])),
    ...(isInterfaceType(type) ? ownFieldsOfMembers(schema, type, [...entered, typeName]) : []),
  ].join(' ')} }`;
}

function ownFieldsOfMembers(
  schema: GraphQLSchema,
  type: GraphQLInterfaceType,
  entered: readonly string[],
): string[] {
  return schema.getPossibleTypes(type).map((member) => {
    const own = Object.values(member.getFields()).filter(({ name }) => !(name in type.getFields()));
    return `... on ${member.name} { ${own.map((field) => selected(schema, field, entered)).join(' ')} }`;
  });
}

function selected(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  entered: readonly string[],
): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  return entered.includes(type.name)
    ? ''
    : `${field.name} ${everythingBelow(schema, (type as Composite).name, entered)}`;
}
