import { expect, it } from 'vitest';
import { factsOf } from './facts-of.ts';

it('the facts of a condition are named once each, in order, and words for a person are none', () => {
  expect(
    factsOf({
      any: [
        { all: [{ fact: 'applicant.isSme', op: 'eq', value: true }, { verbatim: { zh: '經審查核定' } }] },
        { not: { fact: 'applicant.employees', op: 'lt', value: 10 } },
        { fact: 'applicant.isSme', op: 'eq', value: false },
      ],
    }),
  ).toEqual(['applicant.isSme', 'applicant.employees']);
});
