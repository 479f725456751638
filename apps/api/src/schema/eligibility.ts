import {
  type Expression,
  expressionText,
  FACTS,
  type FactDefinition,
  type FactName,
  type FactType,
} from '@zhuli/domain';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { factId } from './fact-id.ts';
import { factsOf } from './facts-of.ts';
import { inLocale, inWords, localeOf } from './text.ts';

const FactTypeEnum = enumOf<FactType>('FactType', 'What values a fact can have.', {
  boolean: 'True or false.',
  integer: 'A whole number.',
  money: 'Whole NT dollars.',
  share: 'An exact share, written `30%` or `1/3`.',
  date: 'A calendar day.',
  choice: 'One of the values.',
  set: 'Several of the values, or of an open set where there are none.',
});

const definitionOf = (name: FactName): FactDefinition => FACTS[name];

builder.objectType('Fact', {
  description:
    'Something that can be known of an applicant or a project, and that conditions speak of. The inputs ApplicantInput and ProjectInput take the same facts, by the name without its prefix.',
  fields: (t) => ({
    name: t.string({
      description: 'Such as `applicant.employees`. Names never change their meaning.',
      resolve: (name) => name,
    }),
    type: t.field({
      type: FactTypeEnum,
      description: 'What values it can have.',
      resolve: (name) => definitionOf(name).type,
    }),
    label: t.string({
      description: 'What it is called.',
      args: inLocale,
      resolve: (name, arguments_) => inWords(definitionOf(name).label, arguments_),
    }),
    question: t.string({
      nullable: true,
      description: 'What to ask a person for it. Null: it is worked out from other facts.',
      args: inLocale,
      resolve: (name, arguments_) => inWords(definitionOf(name).question, arguments_),
    }),
    unit: t.string({
      nullable: true,
      description: 'The unit of its number. Null: it has none.',
      args: inLocale,
      resolve: (name, arguments_) => inWords(definitionOf(name).unit, arguments_),
    }),
    values: t.field({
      type: ['FactValue'],
      description:
        'The values of a CHOICE or SET; empty where the set is open, or the fact is of another type.',
      resolve: (fact) => Object.keys(definitionOf(fact).values ?? {}).map((value) => ({ fact, value })),
    }),
  }),
});

builder.objectType('FactValue', {
  description: 'A value that a fact can have.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description: 'As conditions write it. The enums of the inputs have the same word in capitals.',
    }),
    label: t.string({
      description: 'What it is called.',
      args: inLocale,
      resolve: ({ fact, value }, arguments_) =>
        inWords(definitionOf(fact).values?.[value], arguments_) ?? value,
    }),
  }),
});

builder.objectType('Condition', {
  description:
    'A condition over facts of the applicant and the project. Evaluated three-valued: unknown is never yes.',
  fields: (t) => ({
    text: t.string({
      description: 'The condition as a sentence, made from its tree.',
      args: inLocale,
      resolve: (expression, arguments_) => expressionText(expression, localeOf(arguments_)),
    }),
    facts: t.field({
      type: ['Fact'],
      complexity: { field: 1, multiplier: 2 },
      description: 'The facts that it speaks of, each once. Empty: only a person can judge it.',
      resolve: factsOf,
    }),
    expression: t.field({
      type: 'ConditionTree',
      description: 'The condition as data.',
      resolve: (expression: Expression) => expression,
    }),
  }),
});

builder.objectType('EligibilityCriterion', {
  description: 'One requirement. All of them hold together, for the program and the track.',
  interfaces: ['Node', 'SourcedFact', 'TrackFact'],
  fields: (t) => ({
    id: t.id({
      description: 'See Node.id.',
      resolve: ({ edition, fact }) => factId('EligibilityCriterion', edition, fact.key),
    }),
    text: t.string({
      description: 'The requirement as a sentence. The words of the source are in sourceText.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => expressionText(fact.expression, localeOf(arguments_)),
    }),
    condition: t.field({
      type: 'Condition',
      description: 'What must hold.',
      resolve: ({ fact }) => fact.expression,
    }),
  }),
});
