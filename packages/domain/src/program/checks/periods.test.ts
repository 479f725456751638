import { describe } from 'vitest';
import { documentOfTrack, evidence } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';

describe('an execution period', () => {
  const period = (fields: object) => documentOfTrack({ execution: [{ key: 'period', evidence, ...fields }] });
  findingCases(
    ['PERIOD_'],
    [
      ['has a length (8-12個月)', period({ minMonths: 8, maxMonths: 12 })],
      ['may only say what it counts from', period({ from: 'approval' })],
      ['says something', period({}), 'PERIOD_EMPTY tracks.0.execution.0'],
      [
        'has its least below its most',
        period({ minMonths: 12, maxMonths: 8 }),
        'PERIOD_ENDS_BEFORE_START tracks.0.execution.0.minMonths',
      ],
      [
        'ends after it starts',
        period({ startsOn: '2023-11-01', endsOn: '2023-09-30' }),
        'PERIOD_ENDS_BEFORE_START tracks.0.execution.0.endsOn',
      ],
    ],
  );
});
