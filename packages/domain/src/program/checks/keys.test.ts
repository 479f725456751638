import { describe, expect, it } from 'vitest';
import { documentOf, documentOfTrack, evidence, trackOf } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';
import { validateProgram } from '../validate.ts';

const window = { key: 'call', kind: 'rolling', evidence } as const;

const contact = { key: 'desk', phones: [{ number: '02-2704-4844' }], evidence };

describe('keys', () => {
  findingCases(
    ['KEY_'],
    [
      [
        'may be the same for facts of different kinds',
        documentOfTrack({ windows: [window], quotas: [{ key: 'call', count: 1, evidence }] }),
      ],
      ['of tracks are unique', documentOf({ tracks: [trackOf(), trackOf()] }), 'KEY_REPEATED tracks.1.key'],
      [
        'of one kind are unique across tracks',
        documentOf({
          tracks: [trackOf({ windows: [window] }), trackOf({ key: 'second', windows: [window] })],
        }),
        'KEY_REPEATED tracks.1.windows.0.key',
      ],
      [
        'of one kind are unique between program and track',
        documentOfTrack({ windows: [window] }, { windows: [window] }),
        'KEY_REPEATED tracks.0.windows.0.key',
      ],
      ['of contacts are unique', documentOf({ contacts: [contact, contact] }), 'KEY_REPEATED contacts.1.key'],
      [
        'are told once for each repetition',
        documentOfTrack({ windows: [window, window, window] }),
        'KEY_REPEATED tracks.0.windows.1.key',
        'KEY_REPEATED tracks.0.windows.2.key',
      ],
    ],
  );

  it('are named with the place of the first one', () => {
    const [finding] = validateProgram(documentOf({ tracks: [trackOf(), trackOf({ windows: [window] })] }));
    expect(finding?.message.en).toBe(
      'tracks[track].key: The key "track" already names another one in tracks. Give this one a key of its own: keys of one kind are unique in the whole document.',
    );
  });
});
