import { ProgramDocument, type ProgramDocumentInput, parseProgramDocument } from '@zhuli/domain';
import { arbitraryProgram } from '@zhuli/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../yaml-file.ts';
import { programFile } from './catalogue-yaml.ts';

function readBack(document: ProgramDocument) {
  const { file, text } = programFile(document);
  const yaml = parseYaml(file, text);
  if (!yaml.ok) throw new Error(yaml.findings.map(({ message }) => message.en).join(' '));
  const parsed = parseProgramDocument(yaml.content);
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message.en).join(' '));
  return parsed.document;
}

describe('a program as a file', { timeout: 30_000 }, () => {
  it('is read back as it was, whatever it says', () => {
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        expect(readBack(document)).toEqual(document);
      }),
      { numRuns: 60 },
    );
  });

  it('has its words beside every large number', () => {
    fc.assert(
      fc.property(arbitraryProgram, (document) => {
        const bare = programFile(document)
          .text.split('\n')
          .filter((line) => /: \d{5,}\s*}?$/.test(line));
        expect(bare).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('reads like the files that people write', () => {
    const evidence = [{ source: 'handbook', quote: '補助上限每案500萬元' }];
    const input: ProgramDocumentInput = {
      slug: 'example',
      fiscalYear: 2023,
      name: { zh: '範例計畫', en: 'Example Program' },
      agencies: ['IDB'],
      summary: { zh: '範例。', en: 'An example.' },
      themes: ['digital', 'water'],
      sources: [{ key: 'handbook', document: 'moea-handbook-112', locator: '範例計畫' }],
      eligibility: [
        {
          key: 'size',
          expression: { fact: 'applicant.paidInCapital', op: 'lte', value: 100_000_000 },
          evidence,
        },
        {
          key: 'power',
          expression: { fact: 'applicant.annualElectricityKwh', op: 'lt', value: 80_000 },
          evidence,
        },
      ],
      tracks: [
        {
          key: 'case',
          name: { zh: '個案' },
          kind: 'subsidy',
          fundingRules: [
            {
              evidence,
              key: 'split',
              kind: 'fixed_split',
              total: 200_000,
              government: 160_000,
              applicant: 40_000,
              per: 'case',
            },
          ],
          windows: [{ evidence, key: 'window', kind: 'fixed', closesOn: '2023-11-30' }],
          evidence,
        },
        { key: 'more', name: { zh: '其他' }, kind: 'guidance', evidence },
      ],
      contacts: [{ key: 'office', phones: [{ number: '02-2709-0638', extension: '211' }], evidence }],
    };
    expect(programFile(ProgramDocument.parse(input))).toEqual({
      file: '112/example.yaml',
      text: `# 範例計畫
# Example Program

slug: example
fiscalYear: 2023 # 民國112年度
name:
  zh: 範例計畫
  en: Example Program
agencies: [ IDB ]
summary:
  zh: 範例。
  en: An example.
themes: [ digital, water ]

sources:
  - key: handbook
    document: moea-handbook-112
    locator: 範例計畫

eligibility:
  - key: size
    expression: { fact: applicant.paidInCapital, op: lte, value: 100000000 } # 1億元
    evidence:
      - source: handbook
        quote: 補助上限每案500萬元
  - key: power
    expression: { fact: applicant.annualElectricityKwh, op: lt, value: 80000 } # 8萬
    evidence:
      - source: handbook
        quote: 補助上限每案500萬元

tracks:
  - key: case
    name:
      zh: 個案
    kind: subsidy
    fundingRules:
      - key: split
        kind: fixed_split
        total: 200000 # 20萬元
        government: 160000 # 16萬元
        applicant: 40000 # 4萬元
        per: case
        evidence:
          - source: handbook
            quote: 補助上限每案500萬元
    windows:
      - key: window
        kind: fixed
        closesOn: 2023-11-30 # 112年11月30日
        evidence:
          - source: handbook
            quote: 補助上限每案500萬元
    evidence:
      - source: handbook
        quote: 補助上限每案500萬元

  - key: more
    name:
      zh: 其他
    kind: guidance
    evidence:
      - source: handbook
        quote: 補助上限每案500萬元

contacts:
  - key: office
    phones:
      - { number: 02-2709-0638, extension: "211" }
    evidence:
      - source: handbook
        quote: 補助上限每案500萬元
`,
    });
  });
});
