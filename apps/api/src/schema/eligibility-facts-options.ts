import {
  FACTS,
  type FactDefinition,
  type FactName,
  industryText,
  isIndustryCode,
  type LocalizedText,
} from '@zhuli/domain';
import { builder } from './builder.ts';
import { inLocale, inWords } from './text.ts';

interface Option {
  /** As conditions write it. */
  readonly value: string;
  /** As the inputs write it. */
  readonly input: string;
  readonly label: LocalizedText;
}

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode('A'.charCodeAt(0) + index));
const numbers = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** The sections of the classification of industries, then its divisions. */
const INDUSTRIES: readonly Option[] = [...letters, ...numbers]
  .filter(isIndustryCode)
  .map((code) => ({ value: code, input: code, label: industryText(code) }));

const OPTIONS: Readonly<Partial<Record<FactName, readonly Option[]>>> = {
  'applicant.industries': INDUSTRIES,
};

export function optionsOf(name: FactName): readonly Option[] {
  const { values = {} }: FactDefinition = FACTS[name];
  const enumMembers = Object.entries(values).map(([value, label]) => ({
    value,
    input: value.toUpperCase(),
    label,
  }));
  return OPTIONS[name] ?? enumMembers;
}

export const hasOpenOptions = (name: FactName): boolean =>
  FACTS[name].type === 'set' && optionsOf(name).length === 0;

export const FactOption = builder.objectRef<Option>('FactOption').implement({
  description: 'Something that a fact can be chosen from.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'As conditions write it: `sole_proprietorship`, `24`.' }),
    input: t.exposeString('input', {
      description: 'As the inputs take it: a member of an enum (`SOLE_PROPRIETORSHIP`), or a text (`"24"`).',
    }),
    label: t.string({
      description: 'What it is called.',
      args: inLocale,
      resolve: ({ label }, arguments_) => inWords(label, arguments_),
    }),
  }),
});
