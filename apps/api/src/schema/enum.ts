import { builder } from './builder.ts';

/**
 * An enum whose values are the domain's words in capitals (`new_equipment` is `NEW_EQUIPMENT`), each with its
 * description. `Value` being the domain's own union, a word that is missing here does not compile.
 */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
) {
  const entries = Object.entries<string>(values).map(
    ([value, meaning]) => [value.toUpperCase(), { value: value as Value, description: meaning }] as const,
  );
  return builder.enumType(name, { description, values: Object.fromEntries(entries) });
}
