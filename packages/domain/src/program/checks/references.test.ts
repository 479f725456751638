import { describe, expect, it } from 'vitest';
import { documentOf, evidence } from '../../testing/document-of.ts';
import { findingsIn } from '../../testing/findings-in.ts';

const contact = { key: 'desk', phones: [{ number: '02-2704-4844' }], evidence };

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
