import { describe } from 'vitest';
import { documentOf, documentOfTrack, evidence } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';
import { feeOf as fee, rulesOfTrack as rules } from '../../testing/rule-of.ts';

const isSme = { fact: 'applicant.isSme', op: 'eq', value: true } as const;

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
