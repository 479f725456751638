import type { Potential } from '@zhuli/domain';
import { builder } from './builder.ts';
import { Verdict } from './eligibility-result.ts';
import { InstrumentEnum } from './estimate.ts';

export const PotentialType = builder.objectRef<Potential>('Potential').implement({
  description:
    'What an applicant could get of a track if it is eligible: the most that the rules leave possible with what is known. What the unknown leaves assured, and why, is in estimateFunding.',
  fields: (t) => ({
    trackKey: t.exposeString('trackKey', { description: 'The key of the track that gives it.' }),
    verdict: t.field({
      type: Verdict,
      description:
        'The verdict on that track: what could be got may hang on facts or judgements that are missing.',
      resolve: ({ verdict }) => verdict,
    }),
    instrument: t.field({
      type: InstrumentEnum,
      description: 'As what: a loan is paid back, and an investment is for shares.',
      resolve: ({ instrument }) => instrument,
    }),
    amount: t.field({
      type: 'Money',
      nullable: true,
      description:
        'Never below what estimateFunding says is possible: of a GRANT, SERVICE or AWARD what the government pays (ifEligible.governmentContribution.possible), of a LOAN what may be borrowed, of EQUITY what may be invested first. Null: the rules state no amount, or it is a share of what is not known.',
      resolve: ({ amount }) => amount,
    }),
  }),
});
