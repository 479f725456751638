import { describe } from 'vitest';
import { documentOfTrack, evidence } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';
import { type RuleInput as Rule, rulesOfTrack as rules } from '../../testing/rule-of.ts';

const isSme = { fact: 'applicant.isSme', op: 'eq', value: true } as const;

describe('relations', () => {
  type Relations = readonly (readonly [left: string, op: string, right: string])[];
  const relation = (key: string, relations: Relations, more: object = {}) =>
    ({
      kind: 'relation',
      key,
      relations: relations.map(([left, op, right]) => ({ left, op, right })),
      evidence,
      ...more,
    }) as Rule;
  const chain = relation('chain', [
    ['grant', 'lte', 'own_funds'],
    ['own_funds', 'lte', 'paid_in_capital'],
  ]);
  findingCases(
    ['RELATION_'],
    [
      ['may be a chain (補助款≦自籌款≦實收資本額)', rules(chain)],
      [
        'may make two terms equal',
        rules(
          relation('r', [
            ['grant', 'lte', 'own_funds'],
            ['grant', 'gte', 'own_funds'],
          ]),
        ),
      ],
      [
        'cannot be both less and more',
        rules(
          relation('r', [
            ['grant', 'lt', 'own_funds'],
            ['grant', 'gte', 'own_funds'],
          ]),
        ),
        'RELATION_CONTRADICTS tracks.0.fundingRules.0.relations',
      ],
      [
        'cannot be equal and less',
        rules(
          relation('r', [
            ['grant', 'eq', 'own_funds'],
            ['grant', 'lt', 'own_funds'],
          ]),
        ),
        'RELATION_CONTRADICTS tracks.0.fundingRules.0.relations',
      ],
      [
        'cannot lead round to less than itself',
        rules(
          relation('r', [
            ['grant', 'lt', 'own_funds'],
            ['own_funds', 'lte', 'total_cost'],
            ['total_cost', 'lte', 'grant'],
          ]),
        ),
        'RELATION_CONTRADICTS tracks.0.fundingRules.0.relations',
      ],
      [
        'cannot contradict those of the program',
        documentOfTrack(
          { fundingRules: [relation('own', [['grant', 'gt', 'paid_in_capital']], { condition: isSme })] },
          { fundingRules: [chain] },
        ),
        'RELATION_CONTRADICTS tracks.0.fundingRules.0.relations',
      ],
      [
        'may contradict those that they replace',
        rules(
          chain,
          relation('own', [['grant', 'gt', 'paid_in_capital']], { condition: isSme, replaces: ['chain'] }),
        ),
      ],
      [
        'compare two different terms',
        rules(relation('r', [['grant', 'lte', 'grant']])),
        'RELATION_WITH_ITSELF tracks.0.fundingRules.0.relations.0',
      ],
    ],
  );
});
