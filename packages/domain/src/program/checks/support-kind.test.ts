import { describe } from 'vitest';
import { documentOf, documentOfTrack, evidence, trackOf } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';
import { amountLimit as limit } from '../../testing/rule-of.ts';

describe('what a track gives', () => {
  const fee = { kind: 'fee', key: 'fee', per: 'case', evidence } as const;
  findingCases(
    ['MONEY_', 'AWARD_', 'RULE_OF_'],
    [
      [
        'needs a rule where it is a subsidy',
        documentOfTrack({ kind: 'subsidy' }),
        'MONEY_WITHOUT_RULE tracks.0.fundingRules',
      ],
      [
        'needs a rule where it is a loan',
        documentOfTrack({ kind: 'loan' }),
        'MONEY_WITHOUT_RULE tracks.0.fundingRules',
      ],
      [
        'needs a rule where it is equity',
        documentOfTrack({ kind: 'equity' }),
        'MONEY_WITHOUT_RULE tracks.0.fundingRules',
      ],
      [
        'is asked about where it is an award, which may be an honor',
        documentOfTrack({ kind: 'award' }),
        'AWARD_WITHOUT_RULE tracks.0.fundingRules',
      ],
      ['needs no rule where it is advice', documentOfTrack({ kind: 'consultation' })],
      [
        "may be settled by the program's rules",
        documentOfTrack({ kind: 'subsidy' }, { fundingRules: [limit('cap', 'max', 1)] }),
      ],
      [
        'does not go with terms of a loan where it is a subsidy',
        documentOfTrack({
          kind: 'subsidy',
          fundingRules: [{ kind: 'loan_terms', key: 'terms', evidence }, fee],
        }),
        'RULE_OF_OTHER_KIND tracks.0.fundingRules.0',
      ],
      [
        'goes with common terms where one of the tracks is a loan',
        documentOf({
          fundingRules: [{ kind: 'guarantee', key: 'guarantee', evidence }],
          tracks: [trackOf(), trackOf({ key: 'loan', kind: 'loan' })],
        }),
      ],
      [
        'does not go with terms of equity where no track is equity',
        documentOf({ fundingRules: [{ kind: 'equity_terms', key: 'terms', evidence }] }),
        'RULE_OF_OTHER_KIND fundingRules.0',
      ],
    ],
  );
});
