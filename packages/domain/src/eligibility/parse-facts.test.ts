import { describe, expect, it } from 'vitest';
import { nameFacts, parseFacts } from './parse-facts.ts';

const codeOf = (name: string, value: unknown) =>
  parseFacts({ [name]: value }).problems.map(({ code }) => code);

describe('parseFacts', () => {
  it('reads every type of fact', () => {
    const facts = {
      'applicant.isSme': true,
      'applicant.employees': 9,
      'applicant.netWorth': -5,
      'applicant.establishedOn': '2020-02-29',
      'applicant.county': 'hualien',
      'applicant.registrations': ['company', 'factory'],
      'applicant.previousGrants': [],
      'project.savingRate': '12%',
    };
    expect(parseFacts(facts)).toEqual({ facts, problems: [] });
  });

  it('takes null for unknown', () => {
    expect(parseFacts({ 'applicant.employees': null, 'applicant.isSme': undefined })).toEqual({
      facts: {},
      problems: [],
    });
  });

  it('writes a share in its one form', () => {
    expect(parseFacts({ 'project.savingRate': '1/4' }).facts).toEqual({ 'project.savingRate': '25%' });
  });

  it('keeps each value of a set once', () => {
    expect(parseFacts({ 'applicant.industries': ['24', '24'] }).facts).toEqual({
      'applicant.industries': ['24'],
    });
  });

  it.each([
    ['applicant.unheardOf', 1, 'FACT_NAME'],
    ['applicant.toString', 1, 'FACT_NAME'],
    ['applicant.isSme', 'yes', 'FACT_TYPE'],
    ['applicant.employees', 9.5, 'FACT_TYPE'],
    ['applicant.employees', '9', 'FACT_TYPE'],
    ['applicant.employees', Number.NaN, 'FACT_TYPE'],
    ['applicant.employees', -1, 'FACT_RANGE'],
    ['applicant.paidInCapital', 2 ** 53, 'FACT_TYPE'],
    ['applicant.paidInCapital', 100_000_000_000_001, 'FACT_RANGE'],
    ['applicant.netWorth', -100_000_000_000_001, 'FACT_RANGE'],
    ['applicant.employees', 1_000_000_000_001, 'FACT_RANGE'],
    ['applicant.representativeAge', 131, 'FACT_RANGE'],
    ['project.memberCount', 0, 'FACT_RANGE'],
    ['applicant.establishedOn', '2023-02-29', 'FACT_TYPE'],
    ['applicant.county', 'atlantis', 'FACT_VALUE'],
    ['applicant.county', 5, 'FACT_TYPE'],
    ['applicant.registrations', ['company', 'guild'], 'FACT_VALUE'],
    ['applicant.registrations', 'company', 'FACT_TYPE'],
    ['applicant.industries', ['97'], 'FACT_VALUE'],
    ['project.savingRate', 0.12, 'FACT_TYPE'],
    ['project.savingRate', '140%', 'FACT_RANGE'],
  ])('refuses %s = %s as %s', (name, value, code) => {
    expect(codeOf(name, value)).toEqual([code]);
  });

  it('says where and what in both languages, and leaves the fact unknown', () => {
    expect(parseFacts({ 'applicant.employees': -1 })).toEqual({
      facts: {},
      problems: [
        {
          code: 'FACT_RANGE',
          path: ['applicant', 'employees'],
          message: { zh: '經常僱用員工數不得少於0人', en: 'The regular employees cannot be below 0' },
        },
      ],
    });
  });
});

describe('nameFacts', () => {
  it('names the facts of an applicant and a project', () => {
    expect(nameFacts({ applicant: { employees: 9 }, project: { totalCost: 1 } })).toEqual({
      'applicant.employees': 9,
      'project.totalCost': 1,
    });
  });
});
