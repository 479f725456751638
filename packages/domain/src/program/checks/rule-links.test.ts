import { describe, expect, it } from 'vitest';
import { documentOf, documentOfTrack, evidence, trackOf } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';
import { feeOf as fee, type RuleInput as Rule, rulesOfTrack as rules } from '../../testing/rule-of.ts';
import { validateProgram } from '../validate.ts';

const isSme = { fact: 'applicant.isSme', op: 'eq', value: true } as const;

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
