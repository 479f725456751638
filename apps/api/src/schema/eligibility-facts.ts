import {
  COUNT_RANGE,
  DERIVED_FROM,
  FACT_NAMES,
  FACTS,
  type FactDefinition,
  type FactName,
  MONEY_RANGE,
} from '@zhuli/domain';
import { builder } from './builder.ts';
import { FactOption, hasOpenOptions, optionsOf } from './eligibility-facts-options.ts';

const definitionOf = (name: FactName): FactDefinition => FACTS[name];

/** What a number may be. A share is between nothing and the whole, which its type says. */
function boundsOf(name: FactName): { readonly min: number | null; readonly max: number | null } {
  const { type, min, max } = definitionOf(name);
  const range =
    type === 'money'
      ? MONEY_RANGE
      : type === 'integer'
        ? { min: null, ...COUNT_RANGE }
        : { min: null, max: null };
  return { min: min ?? range.min, max: max ?? range.max };
}

builder.objectFields('Fact', (t) => ({
  path: t.stringList({
    description:
      'Where its value goes in the arguments of matchPrograms and estimateFunding: `["applicant", "employees"]` is the field `employees` of `applicant`, whose input type says how the value is written.',
    resolve: (name) => name.split('.'),
  }),
  min: t.field({
    type: 'SafeInt',
    nullable: true,
    description:
      'The least that an INTEGER or MONEY may be. Null: nothing is too little, or it is of another type.',
    resolve: (name) => boundsOf(name).min,
  }),
  max: t.field({
    type: 'SafeInt',
    nullable: true,
    description:
      'The most that an INTEGER or MONEY may be. Null: of another type. A SHARE is from 0% to 100%.',
    resolve: (name) => boundsOf(name).max,
  }),
  options: t.field({
    type: [FactOption],
    // Of most facts it is yes or no: they have none.
    complexity: { field: 1, multiplier: 1 },
    description:
      'What a CHOICE or SET can be chosen from, industries included. Empty where it is of another type, or the options are open: see hasOpenOptions.',
    resolve: optionsOf,
  }),
  hasOpenOptions: t.boolean({
    description: 'A SET whose members are words that the register does not list, such as slugs of programs.',
    resolve: hasOpenOptions,
  }),
  derivedFrom: t.field({
    type: ['Fact'],
    // Two facts have some.
    complexity: { field: 1, multiplier: 1 },
    description:
      'The facts that it follows from, which are asked for in its stead. It may be given itself; what they say otherwise is a problem of the input. Empty: it is only known if it is given.',
    resolve: (name) => DERIVED_FROM[name] ?? [],
  }),
}));

builder.queryField('eligibilityFacts', (t) =>
  t.field({
    type: ['Fact'],
    complexity: { field: 1, multiplier: FACT_NAMES.length },
    description:
      'All facts that can be known of an applicant and a project: what a questionnaire is made of. Those without a question follow from others.',
    resolve: () => FACT_NAMES,
  }),
);

builder.objectType('FactUse', {
  description: 'How much a fact matters in the register.',
  fields: (t) => ({
    fact: t.field({ type: 'Fact', description: 'The fact.', resolve: ({ fact }) => fact }),
    programCount: t.exposeInt('programCount', {
      description:
        'In how many published programs a criterion or a rule speaks of it, or of something that follows from it.',
    }),
  }),
});

builder.queryField('factUses', (t) =>
  t.field({
    type: ['FactUse'],
    complexity: { field: 1, multiplier: FACT_NAMES.length },
    description: 'In how many published programs each fact matters, in the order of eligibilityFacts.',
    resolve: async (_, _arguments, { register }) => {
      const { corpus } = await register.matchable({});
      return FACT_NAMES.map((fact) => ({ fact, programCount: corpus.programsByFact.get(fact) ?? 0 }));
    },
  }),
);
