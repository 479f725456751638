import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from './index.ts';

interface Described {
  readonly description?: string | null | undefined;
}

function* partsOf(type: GraphQLNamedType): Generator<readonly [coordinate: string, part: Described]> {
  yield [type.name, type];
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    yield [`${type.name}.${field.name}`, field];
    if (!('args' in field)) continue;
    for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name}:)`, argument];
  }
}

it('every type, field, argument and enum value is described', () => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const silent = types
    .flatMap((type) => [...partsOf(type)])
    .filter(([, { description }]) => !description?.trim())
    .map(([coordinate]) => coordinate);
  expect(silent).toEqual([]);
});
