/** Small documents for tests, written by hand. */
import type { AgencyRecord, PublishedEdition } from '@zhuli/db';
import {
  AgencyDocument,
  OrganizationDocument,
  ProgramDocument,
  type ProgramDocumentInput,
  SourceDocument,
} from '@zhuli/domain';

const evidence = [{ source: 'handbook', quote: '每案補助上限500萬元' }];

/** A program with a shared rule, a shared window, and two tracks, of which the second has a window of its own. */
export function sampleProgram(changes: Partial<ProgramDocumentInput> = {}): ProgramDocument {
  return ProgramDocument.parse({
    slug: 'sample',
    fiscalYear: 2023,
    name: { zh: '範例計畫', en: 'Sample Program', enUnofficial: true },
    aliases: ['SAMPLE'],
    agencies: ['IDB', 'MOEA'],
    organizations: [{ organization: 'itri', role: 'executing', evidence }],
    summary: { zh: '一項範例。', en: 'A sample.' },
    audience: { evidence: [{ source: 'handbook', quote: '依法登記之公司' }] },
    themes: ['research_and_development'],
    industries: ['C'],
    sources: [{ key: 'handbook', document: 'moea-handbook-112', locator: '範例計畫' }],
    contacts: [
      {
        key: 'desk',
        organization: 'itri',
        label: '計畫辦公室',
        phones: [{ number: '(02)2700-0000', extension: '204', lastExtension: '217' }],
        evidence,
      },
    ],
    budgets: [{ key: 'pool', kind: 'pool', amount: 300_000_000_000, evidence }],
    links: [{ url: 'https://example.org/', label: { zh: '網站', en: 'Site' }, evidence }],
    fundingRules: [
      {
        kind: 'amount_limit',
        key: 'cap',
        party: 'government',
        bound: 'max',
        amount: 5_000_000,
        per: 'case',
        evidence,
      },
    ],
    windows: [{ key: 'window', kind: 'fixed', opensOn: '2023-01-01', closesOn: '2023-11-30', evidence }],
    eligibility: [
      { key: 'small', expression: { fact: 'applicant.employees', op: 'lt', value: 200 }, evidence },
    ],
    tracks: [
      {
        key: 'first',
        name: { zh: '第一類', en: 'First' },
        kind: 'subsidy',
        fundingRules: [
          {
            kind: 'share_limit',
            key: 'half',
            party: 'government',
            bound: 'max',
            share: '1/3',
            of: 'total_cost',
            condition: { fact: 'applicant.isSme', op: 'eq', value: true },
            inferred: { zh: '表格攤平後的讀法', en: 'As the flattened table reads' },
            evidence,
          },
        ],
        quotas: [{ key: 'places', count: 12, unit: '名', approximate: true, evidence }],
        evidence,
      },
      {
        key: 'second',
        name: { zh: '第二類' },
        kind: 'training',
        windows: [{ key: 'second-window', kind: 'on_announcement', evidence }],
        evidence,
      },
    ],
    ...changes,
  });
}

export function published(document: ProgramDocument, versionId = 1): PublishedEdition {
  return { versionId, number: 1, publishedAt: new Date('2023-03-01T01:02:03Z'), document };
}

export const sampleAgencies: readonly AgencyRecord[] = [
  {
    code: 'IDB',
    name: '經濟部工業局',
    nameEn: 'Industrial Development Bureau',
    parent: 'MOEA',
    successors: ['IDA'],
  },
  { code: 'MOEA', name: '經濟部', nameEn: 'Ministry of Economic Affairs' },
  { code: 'IDA', name: '經濟部產業發展署', nameEn: 'Industrial Development Administration', parent: 'MOEA' },
].map((agency) => ({
  ...AgencyDocument.parse(agency),
  predecessors: agency.code === 'IDA' ? ['IDB'] : [],
}));

export const sampleOrganizations: readonly OrganizationDocument[] = [
  { slug: 'itri', name: '財團法人工業技術研究院', nameEn: 'ITRI', kind: 'research_institute' as const },
  {
    slug: 'cpc',
    name: '財團法人中國生產力中心',
    nameEn: 'China Productivity Center',
    kind: 'foundation' as const,
  },
].map((organization) => OrganizationDocument.parse(organization));

export const sampleSources: readonly SourceDocument[] = [
  SourceDocument.parse({
    id: 'moea-handbook-112',
    title: { zh: '產業輔導資源手冊', en: 'Handbook of Guidance' },
    publisher: { zh: '經濟部' },
    fiscalYear: 2023,
    text: 'moea-handbook-112.txt',
  }),
];
