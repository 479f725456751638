import { describe, expect, it } from 'vitest';
import { estimateTrack, type TrackUnderTest } from './estimate-track.ts';

describe('Paying out', () => {
  it('divides the grant into stages that add up to it', () => {
    const track: TrackUnderTest = {
      rules: [
        {
          key: 'limit',
          kind: 'amount_limit',
          party: 'government',
          bound: 'max',
          amount: 4_999_999,
          per: 'case',
        },
        {
          key: 'plan',
          kind: 'disbursement_plan',
          options: [
            {
              bond: '20%',
              stages: [
                { stage: 'contract', share: '50%' },
                { stage: 'final', share: '50%' },
              ],
            },
            { bond: '0%', stages: [{ stage: 'by_progress' }] },
          ],
        },
      ],
    };
    const { disbursement } = estimateTrack(track, {}, { facts: { 'project.totalCost': 9_000_000 } });
    expect(disbursement?.ofGrant).toBe(4_999_999);
    expect(disbursement?.options[0]).toMatchObject({
      label: { zh: '附20%履約保證金' },
      bondAmount: 1_000_000,
      stages: [{ amount: 2_499_999 }, { amount: 2_500_000 }],
    });
    // What is paid by progress is the grant all the same, bit by bit.
    expect(disbursement?.options[1]?.stages).toMatchObject([
      { stage: 'by_progress', share: null, amount: 4_999_999, isInParts: true },
    ]);
  });

  it('matches local money by the class of the county', () => {
    const track: TrackUnderTest = {
      rules: [
        {
          key: 'matching',
          kind: 'matching_ratio',
          ratios: [
            { countyClass: 'special_municipality', local: 1, central: 1 },
            { countyClass: 'western_county', local: 1, central: 2 },
            { countyClass: 'eastern_or_outlying_county', local: 1, central: 3 },
          ],
        },
      ],
    };
    const ratioIn = (county: string) =>
      estimateTrack(track, { 'applicant.county': county }).matching?.ofApplicant?.central;
    expect(['taipei', 'chiayi_city', 'taitung', 'kinmen', 'yilan'].map(ratioIn)).toEqual([
      1,
      2,
      3,
      3,
      undefined,
    ]);
  });
});
