import { describe, expect, it } from 'vitest';
import type { Expression } from '../../eligibility/expression.ts';
import { documentOfTrack, evidence } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';
import { feeOf as fee, rulesOfTrack as rules } from '../../testing/rule-of.ts';
import { validateProgram } from '../validate.ts';

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
