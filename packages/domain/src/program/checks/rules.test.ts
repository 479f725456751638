import { describe, expect, it } from 'vitest';
import type { Expression } from '../../eligibility/expression.ts';
import { documentOf, documentOfTrack, evidence, trackOf } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';
import type { ProgramDocumentInput } from '../document.ts';
import { validateProgram } from '../validate.ts';

type Rule = NonNullable<ProgramDocumentInput['fundingRules']>[number];

const isSme = { fact: 'applicant.isSme', op: 'eq', value: true } as const;
const fee = (key: string, more: object = {}) =>
  ({ kind: 'fee', key, per: 'case', amount: key.length, evidence, ...more }) as Rule;
const rules = (...fundingRules: Rule[]) => documentOfTrack({ fundingRules });

describe('a link between rules', () => {
  const uplift = (raises: string[]) =>
    ({
      kind: 'share_uplift',
      key: 'uplift',
      points: '10%',
      of: 'total_cost',
      raises,
      condition: isSme,
      evidence,
    }) as Rule;
  const cap = {
    kind: 'share_limit',
    key: 'cap',
    party: 'government',
    bound: 'max',
    share: '20%',
    of: 'total_cost',
    evidence,
  } as const;
  findingCases(
    ['RULE_LINK_', 'RAISES_', 'REPLACES_'],
    [
      ['names a rule of the track', rules(fee('one'), fee('sme', { condition: isSme, replaces: ['one'] }))],
      [
        'names a rule of the program',
        documentOfTrack(
          { fundingRules: [fee('own', { replaces: ['common'] })] },
          { fundingRules: [fee('common')] },
        ),
      ],
      [
        'must name a rule that exists',
        rules(fee('sme', { condition: isSme, replaces: ['onee'] })),
        'RULE_LINK_UNKNOWN tracks.0.fundingRules.0.replaces.0',
      ],
      [
        'must not name the rule itself',
        rules(fee('one', { condition: isSme, replaces: ['one'] })),
        'RULE_LINK_TO_ITSELF tracks.0.fundingRules.0.replaces.0',
      ],
      [
        'must not name a rule of another track',
        documentOf({
          tracks: [
            trackOf({ fundingRules: [fee('one')] }),
            trackOf({ key: 'second', fundingRules: [fee('sme', { condition: isSme, replaces: ['one'] })] }),
          ],
        }),
        'RULE_LINK_OUT_OF_REACH tracks.1.fundingRules.0.replaces.0',
      ],
      [
        'must not lead back in two steps',
        rules(
          fee('one', { condition: isSme, replaces: ['three'] }),
          fee('three', { condition: isSme, replaces: ['one'] }),
        ),
        'RULE_LINK_CYCLE tracks.0.fundingRules.0.replaces',
      ],
      [
        'must not lead back in three steps, which is told once',
        rules(
          fee('start', { condition: isSme, replaces: ['a'] }),
          fee('a', { condition: isSme, replaces: ['bb'] }),
          fee('bb', { condition: isSme, replaces: ['ccc'] }),
          fee('ccc', { condition: isSme, replaces: ['a'] }),
        ),
        'RULE_LINK_CYCLE tracks.0.fundingRules.1.replaces',
      ],
      [
        'without a condition leaves a rule that never applies',
        rules(fee('one'), fee('three', { replaces: ['one'] })),
        'REPLACES_ALWAYS tracks.0.fundingRules.1.replaces.0',
      ],
      ['raises a share limit', rules(cap, uplift(['cap']))],
      [
        'raises nothing else',
        rules(fee('one'), uplift(['one'])),
        'RAISES_NO_SHARE_LIMIT tracks.0.fundingRules.1.raises.0',
      ],
      [
        'raises nothing that is not there',
        rules(uplift(['cap'])),
        'RULE_LINK_UNKNOWN tracks.0.fundingRules.0.raises.0',
      ],
    ],
  );

  it('that was misspelled is suggested', () => {
    const document = rules(fee('base-limit'), fee('sme', { condition: isSme, replaces: ['base-limt'] }));
    expect(validateProgram(document)[0]?.message.en).toBe(
      'tracks[track].fundingRules[sme].replaces[0]: There is no funding rule "base-limt". Is "base-limit" meant?',
    );
  });
});

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

describe('a condition', () => {
  const criterion = (expression: unknown) =>
    documentOfTrack({ eligibility: [{ key: 'criterion', expression: expression as Expression, evidence }] });
  const at = 'tracks.0.eligibility.0.expression';
  findingCases(
    ['FACT_', 'OPERATOR_', 'VALUE_', 'INDUSTRY_'],
    [
      [
        'compares a fact with a value of its type',
        criterion({ fact: 'applicant.employees', op: 'gte', value: 10 }),
      ],
      [
        'names a fact that exists',
        criterion({ fact: 'applicant.employes', op: 'gte', value: 10 }),
        `FACT_UNKNOWN ${at}.fact`,
      ],
      [
        'is looked into, however deep',
        criterion({ any: [{ all: [{ not: { fact: 'project.cost', op: 'lt', value: 1 } }] }] }),
        `FACT_UNKNOWN ${at}.any.0.all.0.not.fact`,
      ],
      [
        'is checked where a rule depends on it',
        rules(fee('one', { condition: { fact: 'applicant.size', op: 'eq', value: 1 } })),
        'FACT_UNKNOWN tracks.0.fundingRules.0.condition.fact',
      ],
      [
        'is checked where a preference depends on it',
        documentOfTrack({
          preferences: [
            {
              key: 'p',
              text: { zh: '優先' },
              condition: { fact: 'applicant.size', op: 'eq', value: 1 },
              evidence,
            },
          ],
        }),
        'FACT_UNKNOWN tracks.0.preferences.0.condition.fact',
      ],
      [
        'does not take the name of what every object has for a fact',
        criterion({ fact: 'applicant.constructor', op: 'eq', value: 1 }),
        `FACT_UNKNOWN ${at}.fact`,
      ],
      [
        'puts no yes or no in an order',
        criterion({ fact: 'applicant.isSme', op: 'gt', value: true }),
        `OPERATOR_UNFIT ${at}.op`,
      ],
      [
        'looks into a set by has',
        criterion({ fact: 'applicant.registrations', op: 'eq', value: ['factory'] }),
        `OPERATOR_UNFIT ${at}.op`,
      ],
      [
        'does not look into a number',
        criterion({ fact: 'applicant.employees', op: 'in', value: ['10'] }),
        `OPERATOR_UNFIT ${at}.op`,
      ],
      [
        'compares a number with no text',
        criterion({ fact: 'applicant.employees', op: 'gte', value: '10' }),
        `VALUE_TYPE_UNFIT ${at}.value`,
      ],
      [
        'compares a yes or no with no number',
        criterion({ fact: 'applicant.isSme', op: 'eq', value: 1 }),
        `VALUE_TYPE_UNFIT ${at}.value`,
      ],
      ['compares a share with a share', criterion({ fact: 'project.savingRate', op: 'gte', value: '10%' })],
      [
        'compares a share with no number',
        criterion({ fact: 'project.savingRate', op: 'gte', value: 10 }),
        `VALUE_TYPE_UNFIT ${at}.value`,
      ],
      [
        'compares a date with an existing one',
        criterion({ fact: 'applicant.establishedOn', op: 'lt', value: '2023-02-29' }),
        `VALUE_TYPE_UNFIT ${at}.value`,
      ],
      [
        'takes a list for in',
        criterion({ fact: 'applicant.county', op: 'in', value: 'taipei' }),
        `VALUE_TYPE_UNFIT ${at}.value`,
      ],
      [
        'takes a list for has',
        criterion({ fact: 'applicant.registrations', op: 'has', value: 'factory' }),
        `VALUE_TYPE_UNFIT ${at}.value`,
      ],
      [
        'takes one value for eq',
        criterion({ fact: 'applicant.county', op: 'eq', value: ['taipei'] }),
        `VALUE_TYPE_UNFIT ${at}.value`,
      ],
      [
        'names values of a closed set',
        criterion({ fact: 'applicant.county', op: 'in', value: ['hualien', 'taitong'] }),
        `VALUE_UNKNOWN ${at}.value.1`,
      ],
      [
        'names one value of a closed set',
        criterion({ fact: 'applicant.county', op: 'eq', value: 'formosa' }),
        `VALUE_UNKNOWN ${at}.value`,
      ],
      [
        'may name any value of an open set',
        criterion({ fact: 'applicant.previousGrants', op: 'has', value: ['siir'] }),
      ],
      [
        'names industries by their code',
        criterion({ fact: 'applicant.industries', op: 'has', value: ['C', 'c'] }),
        `INDUSTRY_UNKNOWN ${at}.value.1`,
      ],
      [
        'stays in the range of its fact',
        criterion({ fact: 'applicant.employees', op: 'gte', value: -1 }),
        `VALUE_OUT_OF_RANGE ${at}.value`,
      ],
      ['may ask for a negative net worth', criterion({ fact: 'applicant.netWorth', op: 'gte', value: -1 })],
      ['in words is left to people', criterion({ verbatim: { zh: '具創新性' } })],
    ],
  );

  it('with a misspelled fact or value is told which was meant', () => {
    const messages = (expression: unknown) =>
      validateProgram(criterion(expression)).map(({ message }) => message.zh);
    expect(messages({ fact: 'applicant.employes', op: 'gte', value: 10 })).toEqual([
      'tracks[track].eligibility[criterion].expression.fact：沒有「applicant.employes」這項事實。是否為「applicant.employees」？',
    ]);
    expect(messages({ fact: 'applicant.county', op: 'in', value: ['taitong'] })).toEqual([
      'tracks[track].eligibility[criterion].expression.value[0]：applicant.county 沒有「taitong」這個值。是否為「taitung」？',
    ]);
  });
});

describe('what is said twice', () => {
  const twice = [...evidence, ...evidence];
  const criterion = (key: string) => ({ key, expression: isSme, evidence });
  findingCases(
    ['EVIDENCE_', 'CRITERION_', 'RULE_REPEATED', 'VALUE_REPEATED'],
    [
      [
        'is pointed out in the sentences of a fact',
        documentOfTrack({ evidence: twice }),
        'EVIDENCE_REPEATED tracks.0.evidence.1',
      ],
      [
        'is not said twice where two facts cite one sentence',
        documentOfTrack({ quotas: [{ key: 'q', count: 1, evidence }] }),
      ],
      [
        'is pointed out in criteria',
        documentOfTrack({ eligibility: [criterion('one'), criterion('two')] }),
        'CRITERION_REPEATED tracks.0.eligibility.1',
      ],
      [
        'is pointed out in criteria that the program has already',
        documentOfTrack({ eligibility: [criterion('one')] }, { eligibility: [criterion('two')] }),
        'CRITERION_REPEATED tracks.0.eligibility.0',
      ],
      ['is pointed out in rules', rules(fee('one'), fee('two')), 'RULE_REPEATED tracks.0.fundingRules.1'],
      [
        'is pointed out in lists',
        documentOf({ agencies: ['IDB', 'IDB'], aliases: ['甲', '乙', '甲'] }),
        'VALUE_REPEATED agencies.1',
        'VALUE_REPEATED aliases.2',
      ],
      [
        'is pointed out in the months of a window',
        documentOf({ windows: [{ key: 'w', kind: 'months', months: [2, 2], evidence }] }),
        'VALUE_REPEATED windows.0.months.1',
      ],
    ],
  );
});
