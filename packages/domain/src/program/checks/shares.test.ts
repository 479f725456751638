import { describe } from 'vitest';
import { documentOf, trackOf } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';
import { rulesOfTrack as rules, shareLimit as share } from '../../testing/rule-of.ts';

const isSme = { fact: 'applicant.isSme', op: 'eq', value: true } as const;
const isLarge = { fact: 'applicant.isSme', op: 'eq', value: false } as const;

describe('shares of government and applicant', () => {
  findingCases(
    ['SHARE_', 'SHARES_'],
    [
      [
        'that are exact make the whole, whatever else is said of them',
        rules(
          share('g', 'government', 'exact', '50%', { strict: true }),
          share('a', 'applicant', 'exact', '50%'),
        ),
      ],
      [
        'make the whole (政府款84%，自籌款16%)',
        rules(share('g', 'government', 'exact', '84%'), share('a', 'applicant', 'exact', '16%')),
      ],
      [
        'make the whole (三分之一，三分之二以上)',
        rules(share('g', 'government', 'max', '1/3'), share('a', 'applicant', 'min', '2/3')),
      ],
      [
        'cannot be above the whole',
        rules(share('g', 'government', 'max', '140%')),
        'SHARE_ABOVE_WHOLE tracks.0.fundingRules.0.share',
      ],
      [
        'cannot both be at least more than a half',
        rules(share('g', 'government', 'min', '50%'), share('a', 'applicant', 'min', '50.1%')),
        'SHARES_EXCEED_WHOLE tracks.0.fundingRules.1.share',
      ],
      [
        'may both be at least a half',
        rules(share('g', 'government', 'min', '50%'), share('a', 'applicant', 'min', '50%')),
      ],
      [
        'cannot be at least a half and strictly more than a half',
        rules(
          share('g', 'government', 'min', '50%'),
          share('a', 'applicant', 'min', '50%', { strict: true }),
        ),
        'SHARES_EXCEED_WHOLE tracks.0.fundingRules.1.share',
      ],
      [
        'may be at most a half and strictly more than a half (自籌款 > 50%)',
        rules(
          share('g', 'government', 'max', '50%'),
          share('a', 'applicant', 'min', '50%', { strict: true }),
        ),
      ],
      [
        'that are exact must make the whole: too much',
        rules(share('g', 'government', 'exact', '84%'), share('a', 'applicant', 'exact', '26%')),
        'SHARES_EXCEED_WHOLE tracks.0.fundingRules.1.share',
      ],
      [
        'that are exact must make the whole: too little',
        rules(share('g', 'government', 'exact', '84%'), share('a', 'applicant', 'exact', '6%')),
        'SHARES_BELOW_WHOLE tracks.0.fundingRules.1.share',
      ],
      [
        'cannot both be at most less than what makes the whole',
        rules(share('g', 'government', 'max', '50%'), share('a', 'applicant', 'max', '40%')),
        'SHARES_BELOW_WHOLE tracks.0.fundingRules.1.share',
      ],
      [
        'cannot both be strictly less than a half',
        rules(
          share('g', 'government', 'max', '50%', { strict: true }),
          share('a', 'applicant', 'max', '50%'),
        ),
        'SHARES_BELOW_WHOLE tracks.0.fundingRules.1.share',
      ],
      [
        'of one party cannot cross',
        rules(share('floor', 'applicant', 'min', '40%'), share('cap', 'applicant', 'max', '30%')),
        'SHARE_FLOOR_ABOVE_CAP tracks.0.fundingRules.0.share',
      ],
      [
        'of one party cannot meet where the end is excluded',
        rules(
          share('floor', 'applicant', 'min', '40%', { strict: true }),
          share('cap', 'applicant', 'max', '40%'),
        ),
        'SHARE_FLOOR_ABOVE_CAP tracks.0.fundingRules.0.share',
      ],
      [
        'that are guides contradict nothing',
        rules(share('g', 'government', 'min', '60%', { soft: true }), share('a', 'applicant', 'min', '60%')),
      ],
      [
        'of different bases are not compared',
        rules(
          share('g', 'government', 'min', '60%'),
          share('a', 'applicant', 'min', '60%', { of: 'tuition' }),
        ),
      ],
      [
        'under different conditions are not compared',
        rules(
          share('g', 'government', 'exact', '50%', { condition: isSme }),
          share('a', 'applicant', 'exact', '70%', { condition: isLarge }),
        ),
      ],
      [
        'of the program hold in its tracks, and are told once',
        documentOf({
          fundingRules: [share('g', 'government', 'min', '60%'), share('a', 'applicant', 'min', '60%')],
          tracks: [trackOf(), trackOf({ key: 'second' })],
        }),
        'SHARES_EXCEED_WHOLE fundingRules.1.share',
      ],
    ],
  );
});
