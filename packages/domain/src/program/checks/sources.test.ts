import { describe, expect, it } from 'vitest';
import { documentOf, documentOfTrack } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';
import { validateProgram } from '../validate.ts';

const cited = [{ source: 'hanbook', quote: '字' }];

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
