import { describe } from 'vitest';
import { documentOfTrack, evidence } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';
import { type RuleInput as Rule, rulesOfTrack as rules } from '../../testing/rule-of.ts';

describe('a part of a whole', () => {
  const plan = (...stages: (string | undefined)[]) =>
    rules({
      kind: 'disbursement_plan',
      key: 'plan',
      options: [
        { bond: '20%', stages: stages.map((part) => ({ stage: 'final', ...(part ? { share: part } : {}) })) },
      ],
      evidence,
    } as Rule);
  findingCases(
    ['SHARE_', 'STAGES_', 'GRACE_'],
    [
      [
        'of a grant may not be paid twice, though a stage goes by progress',
        plan('60%', '50%', undefined),
        'STAGES_NOT_WHOLE tracks.0.fundingRules.0.options.0.stages',
      ],
      [
        'is at most the whole, in every kind of rule',
        rules({ kind: 'bonus', key: 'bonus', share: '15%', of: 'approved_amount', evidence }),
      ],
      [
        'is not a factor, which may be above one (1.2倍)',
        rules({ kind: 'multiplier', key: 'm', factor: '120%', base: { zh: '補助基準' }, evidence }),
      ],
      [
        'cannot be a bonus above the whole',
        rules({ kind: 'bonus', key: 'bonus', share: '115%', of: 'approved_amount', evidence }),
        'SHARE_ABOVE_WHOLE tracks.0.fundingRules.0.share',
      ],
      [
        'cannot be a guarantee above the whole',
        documentOfTrack({
          kind: 'loan',
          fundingRules: [{ kind: 'guarantee', key: 'g', minShare: '80%', maxShare: '110%', evidence }],
        }),
        'SHARE_ABOVE_WHOLE tracks.0.fundingRules.0.maxShare',
      ],
      ['of a grant is paid at each stage (期中50%・期末50%)', plan('50%', '50%')],
      [
        'of a grant is left open where a stage goes by progress (簽約20%，後續依保證金額)',
        plan('20%', undefined),
      ],
      [
        'of a grant may not be left over',
        plan('50%', '40%'),
        'STAGES_NOT_WHOLE tracks.0.fundingRules.0.options.0.stages',
      ],
      [
        'of a grant may not be paid twice',
        plan('60%', '50%'),
        'STAGES_NOT_WHOLE tracks.0.fundingRules.0.options.0.stages',
      ],
      [
        'of a term is free of repayment, not more than the term',
        documentOfTrack({
          kind: 'loan',
          fundingRules: [{ kind: 'loan_terms', key: 't', maxTermMonths: 72, maxGraceMonths: 84, evidence }],
        }),
        'GRACE_ABOVE_TERM tracks.0.fundingRules.0.maxGraceMonths',
      ],
    ],
  );
});
