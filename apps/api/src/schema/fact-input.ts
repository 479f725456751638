import { FACTS, type FactDefinition, type FactName, type FactType } from '@zhuli/domain';
import type { builder } from './builder.ts';
import { enumOf } from './enum.ts';

/** The input fields about a subject: one for each fact of the registry, so that they never drift from it. */
export function factFields(t: InputFields, subject: 'applicant' | 'project') {
  const prefix = `${subject}.`;
  const names = (Object.keys(FACTS) as FactName[]).filter((name) => name.startsWith(prefix));
  return Object.fromEntries(names.map((name) => [name.slice(prefix.length), factField(t, name)]));
}

type BuilderTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;
type InputFields = PothosSchemaTypes.InputFieldBuilder<BuilderTypes, 'InputObject'>;

const SCALARS = {
  boolean: 'Boolean',
  integer: 'SafeInt',
  money: 'SafeInt',
  share: 'ShareText',
  date: 'Date',
  choice: 'String',
  set: 'String',
} as const satisfies Record<FactType, string>;

function factField(t: InputFields, name: FactName) {
  const definition: FactDefinition = FACTS[name];
  const type = definition.values ? enumOfFact(name) : SCALARS[definition.type];
  const description = factDescription(definition);
  return definition.type === 'set' ? t.field({ type: [type], description }) : t.field({ type, description });
}

type FactEnum = ReturnType<typeof enumOf<string>>;
const enums = new Map<FactName, FactEnum>();

/** The enum of a fact that is one of several values, or a set of them. */
export function enumOfFact(name: FactName): FactEnum {
  const type = enums.get(name) ?? factEnum(name, FACTS[name]);
  enums.set(name, type);
  return type;
}

/** `applicant.legalForm` has the values of `ApplicantLegalForm`; the members of `applicant.registrations` those of `ApplicantRegistration`. */
function factEnum(name: FactName, { type, label, values = {} }: FactDefinition): FactEnum {
  const words = name.split('.').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const enumName = type === 'set' ? singular(words.join('')) : words.join('');
  const meanings = Object.entries(values).map(([value, { zh, en }]) => [value, `${zh}: ${en}.`] as const);
  return enumOf<string>(enumName, `${label.zh}: ${label.en}.`, Object.fromEntries(meanings));
}

/** `Registrations`, `Technologies`, `Classes` to the word for one of them. */
const singular = (plural: string): string =>
  plural
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/(?<!s)s$/, '');

function factDescription({ type, label, question, unit, min, max }: FactDefinition): string {
  const range = [min !== undefined && `at least ${min}`, max !== undefined && `at most ${max}`].filter(
    Boolean,
  );
  const details = [
    unit && `in ${unit.en}`,
    ...range,
    type === 'set' && 'an empty list: none of them',
    !question && 'worked out from other facts where it is not given',
  ].filter(Boolean);
  const known = `${label.zh}: ${question?.en ?? `${label.en}.`}`;
  return `${known}${details.length > 0 ? ` (${details.join(', ')})` : ''} Null or absent: unknown.`;
}
