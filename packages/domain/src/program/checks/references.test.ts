import { describe, expect, it } from 'vitest';
import { documentOf, documentOfTrack, evidence, trackOf } from '../../testing/document-of.ts';
import { findingCases, findingsIn } from '../../testing/findings-in.ts';
import { validateProgram } from '../validate.ts';

const window = { key: 'call', kind: 'rolling', evidence } as const;
const cited = [{ source: 'hanbook', quote: '字' }];
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

describe('sources', () => {
  findingCases(
    ['SOURCE_'],
    [
      ['are all in order in a plain document', documentOf()],
      [
        'must be listed in the document, wherever they are cited',
        documentOfTrack(
          { quotas: [{ key: 'q', count: 1, evidence: cited }] },
          { audience: { evidence: cited } },
        ),
        'SOURCE_UNKNOWN audience.evidence.0.source',
        'SOURCE_UNKNOWN tracks.0.quotas.0.evidence.0.source',
      ],
      [
        'that nothing cites are pointed out',
        documentOf({
          sources: [
            { key: 'handbook', document: 'moea-handbook-112', locator: '計畫' },
            { key: 'deck', document: 'idb-upgrade-deck-112', locator: '附件' },
          ],
        }),
        'SOURCE_UNUSED sources.1',
      ],
    ],
  );

  it('that were misspelled are suggested', () => {
    const document = documentOf({ audience: { evidence: cited } });
    expect(validateProgram(document)[0]?.message.zh).toBe(
      'audience.evidence[0].source：sources 中沒有「hanbook」。是否為「handbook」？',
    );
  });
});

describe('references', () => {
  const document = documentOf({
    agencies: ['IDB', 'IBD'],
    organizations: [{ organization: 'itri', role: 'executing', evidence }],
    contacts: [{ ...contact, agency: 'SMEA', organization: 'cpc' }],
    lifecycle: { state: 'replaced', replacedBy: 'successor' },
  });

  it('are not checked where the register is not given', () => {
    expect(findingsIn(document)).toEqual([]);
  });

  it('must exist where it is', () => {
    const none = new Set<string>();
    const found = findingsIn(document, {
      agencies: new Set(['IDB']),
      organizations: none,
      sourceDocuments: none,
      programSlugs: none,
    });
    expect(found).toEqual([
      'AGENCY_UNKNOWN agencies.1',
      'ORGANIZATION_UNKNOWN organizations.0.organization',
      'AGENCY_UNKNOWN contacts.0.agency',
      'ORGANIZATION_UNKNOWN contacts.0.organization',
      'SOURCE_DOCUMENT_UNKNOWN sources.0.document',
      'PROGRAM_UNKNOWN lifecycle.replacedBy',
    ]);
  });

  it('are found where the register has them', () => {
    const found = findingsIn(document, {
      agencies: new Set(['IDB', 'IBD', 'SMEA']),
      organizations: new Set(['itri', 'cpc']),
      sourceDocuments: new Set(['moea-handbook-112']),
      programSlugs: new Set(['successor']),
    });
    expect(found).toEqual([]);
  });
});

describe('the lifecycle', () => {
  findingCases(
    ['REPLACED_'],
    [
      [
        'of a replaced program names its successor',
        documentOf({ lifecycle: { state: 'replaced', replacedBy: 'new' } }),
      ],
      [
        'of a replaced program must name its successor',
        documentOf({ lifecycle: { state: 'replaced' } }),
        'REPLACED_BY_MISSING lifecycle.replacedBy',
      ],
      [
        'of an active program names none',
        documentOf({ lifecycle: { state: 'active', replacedBy: 'new' } }),
        'REPLACED_BY_UNEXPECTED lifecycle.replacedBy',
      ],
      [
        'never names the program itself',
        documentOf({ lifecycle: { state: 'replaced', replacedBy: 'program' } }),
        'REPLACED_BY_ITSELF lifecycle.replacedBy',
      ],
    ],
  );
});

describe('a contact', () => {
  const desk = (phones: object[]) =>
    documentOf({ contacts: [{ key: 'desk', phones: phones as never, evidence }] });
  findingCases(
    ['CONTACT_', 'PHONE_'],
    [
      ['can be reached', desk([{ number: '02-2709-0638', extension: '204', lastExtension: '217' }])],
      ['that cannot be reached is pointed out', desk([]), 'CONTACT_UNREACHABLE contacts.0'],
      [
        'has no range of extensions without a beginning',
        desk([{ number: '02-2709-0638', lastExtension: '217' }]),
        'PHONE_RANGE_WRONG contacts.0.phones.0.lastExtension',
      ],
      [
        'has no range of extensions that goes down',
        desk([{ number: '02-2709-0638', extension: '1000', lastExtension: '999' }]),
        'PHONE_RANGE_WRONG contacts.0.phones.0.lastExtension',
      ],
    ],
  );
});
