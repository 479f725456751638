import { describe } from 'vitest';
import { documentOfTrack, evidence } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';
import {
  amountLimit as limit,
  type RuleInput as Rule,
  rulesOfTrack as rules,
} from '../../testing/rule-of.ts';

const isSme = { fact: 'applicant.isSme', op: 'eq', value: true } as const;
const isLarge = { fact: 'applicant.isSme', op: 'eq', value: false } as const;

describe('a least amount and a most amount', () => {
  findingCases(
    ['FLOOR_'],
    [
      ['may be equal', rules(limit('floor', 'min', 5), limit('cap', 'max', 5))],
      [
        'cannot cross',
        rules(limit('floor', 'min', 6), limit('cap', 'max', 5)),
        'FLOOR_ABOVE_CAP tracks.0.fundingRules.0.amount',
      ],
      [
        'cannot cross, whichever comes first',
        rules(limit('cap', 'max', 5), limit('floor', 'min', 6)),
        'FLOOR_ABOVE_CAP tracks.0.fundingRules.1.amount',
      ],
      [
        'cannot cross between program and track',
        documentOfTrack(
          { fundingRules: [limit('floor', 'min', 6)] },
          { fundingRules: [limit('cap', 'max', 5)] },
        ),
        'FLOOR_ABOVE_CAP tracks.0.fundingRules.0.amount',
      ],
      [
        'cannot cross where the amount is exact',
        rules(limit('exact', 'exact', 6), limit('cap', 'max', 5)),
        'FLOOR_ABOVE_CAP tracks.0.fundingRules.0.amount',
      ],
      [
        'may differ by what they are counted by',
        rules(limit('floor', 'min', 6), limit('cap', 'max', 5, { per: 'member' })),
      ],
      [
        'may differ by who pays',
        rules(limit('floor', 'min', 6, { party: 'applicant' }), limit('cap', 'max', 5)),
      ],
      [
        'cannot cross where the floor is of a part and the cap of the whole cost',
        rules(limit('floor', 'min', 6, { party: 'applicant' }), limit('cap', 'max', 5, { party: 'total' })),
        'FLOOR_ABOVE_CAP tracks.0.fundingRules.0.amount',
      ],
      [
        'may differ where the floor is of the whole cost and the cap of a part',
        rules(limit('floor', 'min', 6, { party: 'total' }), limit('cap', 'max', 5)),
      ],
      [
        'may differ where the cap grows with the members',
        rules(limit('floor', 'min', 6), limit('cap', 'max', 5, { timesMembers: true })),
      ],
      [
        'may cross under two conditions, which may exclude each other',
        rules(limit('floor', 'min', 6, { condition: isSme }), limit('cap', 'max', 5, { condition: isLarge })),
      ],
      [
        'cannot cross under one condition',
        rules(limit('floor', 'min', 6, { condition: isSme }), limit('cap', 'max', 5, { condition: isSme })),
        'FLOOR_ABOVE_CAP tracks.0.fundingRules.0.amount',
      ],
      [
        'cannot cross where one of them has no condition',
        rules(limit('floor', 'min', 6, { condition: isSme }), limit('cap', 'max', 5)),
        'FLOOR_ABOVE_CAP tracks.0.fundingRules.0.amount',
      ],
      [
        'may cross where one replaces the other',
        rules(limit('floor', 'min', 6, { condition: isSme, replaces: ['cap'] }), limit('cap', 'max', 5)),
      ],
    ],
  );
});

describe('services of a value', () => {
  const service = (party: string) => rules(limit('service', 'exact', 20_000, { party, inKind: true }));
  findingCases(
    ['SERVICE_'],
    [
      ['are given by the government (2萬元之等值服務)', service('government')],
      ['are no own money', service('applicant'), 'SERVICE_NOT_GOVERNMENT tracks.0.fundingRules.0.inKind'],
      ['are no total cost', service('total'), 'SERVICE_NOT_GOVERNMENT tracks.0.fundingRules.0.inKind'],
    ],
  );
});

describe('a fixed split', () => {
  const split = (total: number, more: object = {}) =>
    rules({
      kind: 'fixed_split',
      key: 'split',
      total,
      government: 160_000,
      applicant: 40_000,
      per: 'case',
      evidence,
      ...more,
    } as Rule);
  findingCases(
    ['SPLIT_'],
    [
      ['adds up (20萬元/案，政府16萬、業者4萬)', split(200_000)],
      ['that does not add up is refused', split(210_000), 'SPLIT_SUM_WRONG tracks.0.fundingRules.0.total'],
      ['that is approximate need not add up', split(210_000, { approximate: true })],
      ['of which a part is approximate need not add up', split(210_000, { approximatePart: 'government' })],
    ],
  );
});
