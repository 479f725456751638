import { describe, expect, it } from 'vitest';
import { type CatalogueContent, catalogueFolder, listFiles } from '../../testing/catalogue-folder.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { reportCheck } from './report-check.ts';

const quoting = (quote: string) => ({ evidence: [{ source: 'handbook', quote }] });

const program = {
  slug: 'guidance',
  fiscalYear: 2023,
  name: { zh: '輔導計畫', en: 'Guidance', enUnofficial: true },
  agencies: ['SOUTH'],
  summary: { zh: '輔導。', en: 'Guidance.' },
  sources: [{ key: 'handbook', document: 'handbook-112', locator: '第1頁' }],
  tracks: [
    {
      key: 'case',
      name: { zh: '個案', en: 'Case' },
      kind: 'guidance',
      fundingRules: [
        {
          key: 'limit',
          kind: 'amount_limit',
          party: 'government',
          bound: 'max',
          amount: 5_000_000,
          per: 'case',
          ...quoting('上限500萬元'),
          inferred: { zh: '推讀', en: 'Read' },
        },
      ],
      ...quoting('輔導計畫'),
    },
  ],
};
const content: CatalogueContent = {
  ...listFiles,
  '112/guidance.yaml': program,
  'sources/handbook-112.txt': '輔導計畫 每案上限500萬元\n第3家',
};

async function report(changes: CatalogueContent = {}) {
  await using folder = await catalogueFolder({ ...content, ...changes });
  const lines: string[] = [];
  const code = reportCheck(await checkCatalogue(folder.path), {
    out: (line) => lines.push(line),
    err: (line) => lines.push(`! ${line}`),
  });
  return { code, lines };
}

describe('the check of a catalogue', () => {
  it('prints what is covered, and ends with 0 where nothing is missed', async () => {
    expect(await report()).toEqual({
      code: 0,
      lines: [
        'program   figures  typed  in words',
        'guidance        1      1         0',
        '',
        'kind of figure  figures  typed  in words  excepted  missing',
        'amount                1      1         0         0        0',
        '',
        'source        figures  typed  in words  excepted  missing',
        'handbook-112        1      1         0         0        0',
        '',
        '1 programs (0 with an editorial name), 1 tracks, 0 criteria, 0 quotas, 0 budgets, 0 contacts, 0 organizations, 2 quotes',
        'Rules: 1 (amount_limit 1)',
        'Windows: 0 ()',
        '1 inferred facts, 0 untyped facts',
        '1 of 1 amounts and shares can be computed with (100.0%, at least 97%)',
        'Nothing is missed, and nothing invented. 0 warnings of the files.',
      ],
    });
  });

  it('names each gap in both languages, and ends with 1', async () => {
    const { code, lines } = await report({
      'sources/handbook-112.txt': '輔導計畫 每案上限500萬元 另5家',
    });
    expect(code).toBe(1);
    expect(lines.slice(-2)).toEqual([
      '! FIGURE_NOT_HELD\n' +
        '  guidance：沒有事實引用「5家」（輔導計畫 每案上限500萬元 另5家）。請補上事實，或列為例外並寫明原因。\n' +
        '  guidance: no fact holds "5家" (輔導計畫 每案上限500萬元 另5家). Add the fact, or an exception with its reason.',
      '1 gaps, 0 errors and 0 warnings of the files.',
    ]);
  });

  it('takes exceptions from their file', async () => {
    const exception = {
      source: 'handbook-112',
      quote: '另5家',
      kind: 'illustration',
      reason: { zh: '案例', en: 'A case' },
    };
    const text = { 'sources/handbook-112.txt': '輔導計畫 每案上限500萬元 另5家' };
    expect(await report({ ...text, 'sources/exceptions.yaml': [exception] })).toMatchObject({ code: 0 });
    const { code, lines } = await report({
      ...text,
      'sources/exceptions.yaml': [{ ...exception, kind: 'example' }],
    });
    expect(code).toBe(1);
    expect(lines.find((line) => line.includes('error'))).toMatch(
      /^! sources\/exceptions\.yaml:5:\d+ error VALUE_NOT_ALLOWED/,
    );
  });

  it('fails where too much is said in words alone', async () => {
    const [track] = program.tracks;
    const inWords = {
      ...program,
      tracks: [{ ...track, fundingRules: [] }],
      facts: [{ key: 'limit', topic: { zh: '上限' }, untyped: { zh: '測試' }, ...quoting('上限500萬元') }],
    };
    const { code, lines } = await report({ '112/guidance.yaml': inWords });
    expect(code).toBe(1);
    expect(lines).toContain('0 of 1 amounts and shares can be computed with (0.0%, at least 97%)');
  });

  it('fails where a file has an error', async () => {
    const { code, lines } = await report({ '112/guidance.yaml': { ...program, agencies: ['WEST'] } });
    expect(code).toBe(1);
    expect(lines.some((line) => line.includes('error AGENCY_UNKNOWN'))).toBe(true);
  });
});
