import { describe } from 'vitest';
import { documentOf, documentOfTrack } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';
import { windowInput as window, windowsOfTrack as windows } from '../../testing/window-input.ts';

describe('two windows', () => {
  const spring = { kind: 'fixed', opensOn: '2023-02-01', closesOn: '2023-03-31' } as const;
  findingCases(
    ['WINDOWS_'],
    [
      [
        'may follow each other, the later one listed first',
        windows({ kind: 'fixed', opensOn: '2023-04-01', closesOn: '2023-05-31' }, spring),
      ],
      [
        'may follow each other',
        windows(spring, { kind: 'fixed', opensOn: '2023-04-01', closesOn: '2023-05-31' }),
      ],
      [
        'that overlap by a day are pointed out',
        windows(spring, { kind: 'fixed', opensOn: '2023-03-31', closesOn: '2023-05-31' }),
        'WINDOWS_OVERLAP tracks.0.windows.1',
      ],
      [
        'overlap where an end is open',
        windows(spring, { kind: 'fixed', opensOn: '2023-01-01' }),
        'WINDOWS_OVERLAP tracks.0.windows.1',
      ],
      ['of different kinds may overlap', windows(spring, { kind: 'rolling' })],
      ['of different purposes may overlap', windows(spring, { ...spring, purpose: 'purchase' })],
      [
        'without days overlap',
        windows({ kind: 'rolling' }, { kind: 'rolling' }),
        'WINDOWS_OVERLAP tracks.0.windows.1',
      ],
      [
        'of different months do not overlap',
        windows({ kind: 'months', months: [2, 3] }, { kind: 'months', months: [4] }),
      ],
      [
        'of a common month overlap',
        windows({ kind: 'months', months: [2, 3] }, { kind: 'months', months: [3] }),
        'WINDOWS_OVERLAP tracks.0.windows.1',
      ],
      [
        'that count from different events do not overlap',
        windows(
          { kind: 'relative', after: { event: { zh: '受災之次日' }, months: 12 } },
          { kind: 'relative', after: { event: { zh: '核定日' }, months: 6 } },
        ),
      ],
      [
        'of program and track overlap',
        documentOfTrack({ windows: [window(spring, 'own')] }, { windows: [window(spring, 'common')] }),
        'WINDOWS_OVERLAP tracks.0.windows.0',
      ],
      [
        'of the program overlap, which is told once',
        documentOf({ windows: [window(spring, 'one'), window(spring, 'two')] }),
        'WINDOWS_OVERLAP windows.1',
      ],
    ],
  );
});
