import { describe } from 'vitest';
import { documentOfTrack, evidence } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';

describe('a quota', () => {
  const quota = (fields: object) => documentOfTrack({ quotas: [{ key: 'places', evidence, ...fields }] });
  findingCases(
    ['QUOTA_'],
    [
      ['is counted (24家)', quota({ count: 24, unit: '家' })],
      ['is unlimited (名額不限)', quota({ unlimited: true })],
      ['is one of the two', quota({}), 'QUOTA_WITHOUT_COUNT tracks.0.quotas.0'],
      ['is not both', quota({ count: 24, unlimited: true }), 'QUOTA_COUNTED_AND_UNLIMITED tracks.0.quotas.0'],
      [
        'is not used above its count',
        quota({ count: 5, used: 6, usedAsOf: '2023-06-30' }),
        'QUOTA_USED_ABOVE_COUNT tracks.0.quotas.0.used',
      ],
      [
        'that is approximate may be used above its count (約12名)',
        quota({ count: 12, approximate: true, used: 13, usedAsOf: '2023-06-30' }),
      ],
      [
        'is dated where it is used',
        quota({ count: 5, used: 1 }),
        'QUOTA_USED_UNDATED tracks.0.quotas.0.used',
      ],
    ],
  );
});
