import type { ProgramDocument } from '@zhuli/domain';
import { arbitraryProgram, references } from '@zhuli/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repositoryFolder } from '../repository.ts';
import {
  type CatalogueContent,
  catalogueFolder,
  listFiles,
  programFiles,
} from '../testing/catalogue-folder.ts';
import { findingText } from './catalogue-finding.ts';
import { loadCatalogue } from './load-catalogue.ts';

const [sample] = fc.sample(arbitraryProgram, { numRuns: 1, seed: 112 }) as [ProgramDocument];
const document: ProgramDocument = { ...sample, slug: 'sbir', fiscalYear: 2023 };

async function load(content: CatalogueContent) {
  await using folder = await catalogueFolder({ ...listFiles, ...content });
  return await loadCatalogue(folder.path);
}

const errors = async (content: CatalogueContent) =>
  (await load(content)).findings
    .filter(({ severity }) => severity === 'error')
    .map(({ file, code }) => `${file} ${code}`);

describe('the catalogue of this repository', () => {
  it('has no errors', async () => {
    const { findings, programs, invalidFiles } = await loadCatalogue(`${repositoryFolder}prisma/catalogue`);
    expect(findings.filter(({ severity }) => severity === 'error').map(findingText)).toEqual([]);
    expect(invalidFiles).toEqual([]);
    expect(programs.length).toBeGreaterThanOrEqual(12);
  });
});

describe('a catalogue', () => {
  it('is read whole: the lists and every program, as parsed', async () => {
    const other = { ...document, slug: 'citd', fiscalYear: 2024 };
    const catalogue = await load(programFiles(document, other));
    expect(catalogue.references).toEqual(references);
    expect(catalogue.programs).toEqual([
      { file: '112/sbir.yaml', document },
      { file: '113/citd.yaml', document: other },
    ]);
    expect(catalogue.isUnusable).toBe(false);
  });

  it.each<[string, CatalogueContent, string]>([
    ['broken YAML', { '112/a.yaml': 'name: "甲\n' }, '112/a.yaml YAML_BROKEN'],
    ['a file that is not UTF-8', { '112/a.yaml': new Uint8Array([0xa4, 0xa4]) }, '112/a.yaml FILE_NOT_UTF8'],
    ['an empty file', { '112/a.yaml': '' }, '112/a.yaml FILE_EMPTY'],
    ['an unknown field', { '112/sbir.yaml': { ...document, alias: [] } }, '112/sbir.yaml UNKNOWN_KEY'],
    [
      'an agency that is not listed',
      programFiles({ ...document, agencies: ['NOWHERE'] }),
      '112/sbir.yaml AGENCY_UNKNOWN',
    ],
    [
      'a successor that is not there',
      programFiles({ ...document, lifecycle: { state: 'replaced', replacedBy: 'unheard-of' } }),
      '112/sbir.yaml PROGRAM_UNKNOWN',
    ],
    ['a file under another name', { '112/other.yaml': document }, '112/other.yaml FILE_MISPLACED'],
    ['a file in the folder of another year', { '113/sbir.yaml': document }, '113/sbir.yaml FILE_MISPLACED'],
    [
      'two files of one edition',
      { '112/sbir.yaml': document, '113/sbir.yaml': document },
      '113/sbir.yaml PROGRAM_REPEATED',
    ],
    ['a file that would be passed over', { '112/sbir.yml': document }, '112/sbir.yml FILE_UNEXPECTED'],
    ['a folder that is no year', { 'drafts/sbir.yaml': document }, 'drafts FILE_UNEXPECTED'],
    ['a program beside the lists', { 'sbir.yaml': document }, 'sbir.yaml FILE_UNEXPECTED'],
    ['a list with an error', { 'agencies.yaml': '- code: idb\n' }, 'agencies.yaml WRONG_FORMAT'],
    [
      'a source without its text',
      { 'sources.yaml': references.sources.map((source) => ({ ...source, text: 'sources/lost.txt' })) },
      'sources/lost.txt FILE_MISSING',
    ],
  ])('with %s is refused', async (_, content, expected) => {
    expect(await errors(content)).toContain(expected);
  });

  it('with a share of 140% is refused with file, line, place, reason and how to mend it', async () => {
    const text = `slug: sbir
fiscalYear: 2023
name: { zh: 甲, en: A }
agencies: [NORTH]
summary: { zh: 甲, en: A }
sources:
  - { key: handbook, document: handbook-112, locator: 甲 }
tracks:
  - key: guidance
    name: { zh: 甲 }
    kind: guidance
    fundingRules:
      - key: share
        kind: share_limit
        party: government
        bound: max
        share: 140%
        of: total_cost
        evidence: [{ source: handbook, quote: 140% }]
    evidence: [{ source: handbook, quote: 甲 }]
`;
    const { findings, invalidFiles } = await load({ '112/sbir.yaml': text });
    expect(findings).toMatchObject([
      {
        code: 'SHARE_ABOVE_WHOLE',
        severity: 'error',
        file: '112/sbir.yaml',
        line: 17,
        column: 9,
        path: ['tracks', 0, 'fundingRules', 0, 'share'],
      },
    ]);
    expect(findings.map(findingText)[0]).toMatch(
      /^112\/sbir\.yaml:17:9 error SHARE_ABOVE_WHOLE\n {2}tracks\[guidance\]\.fundingRules\[share\]\.share：.*140%.*\n {2}tracks\[guidance\]\.fundingRules\[share\]\.share: .*140%/,
    );
    expect(invalidFiles).toEqual(['112/sbir.yaml']);
  });

  it('without one of its lists is unusable, and does not blame the programs', async () => {
    await using folder = await catalogueFolder(programFiles(document));
    const { findings, isUnusable } = await loadCatalogue(folder.path);
    expect(isUnusable).toBe(true);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual([
      'agencies.yaml',
      'organizations.yaml',
      'sources.yaml',
    ]);
  });

  it('in a folder that is not there is unusable', async () => {
    const { findings, isUnusable } = await loadCatalogue('/nowhere/at/all');
    expect(isUnusable).toBe(true);
    expect(findings).toMatchObject([{ code: 'FOLDER_MISSING' }]);
  });

  it('may refer to what the register knows already', async () => {
    await using folder = await catalogueFolder({
      ...listFiles,
      ...programFiles({
        ...document,
        agencies: ['MOEA'],
        lifecycle: { state: 'replaced', replacedBy: 'known' },
      }),
    });
    const moea = { code: 'MOEA', name: '經濟部', nameEn: 'MOEA', aliases: [], successors: [] };
    const known = { agencies: [moea], organizations: [], sources: [], programs: ['known'], retiredSlugs: [] };
    expect((await loadCatalogue(folder.path, known)).programs).toHaveLength(1);
  });

  it('may not give a program the slug that another one had', async () => {
    await using folder = await catalogueFolder({ ...listFiles, ...programFiles(document) });
    const known = { agencies: [], organizations: [], sources: [], programs: [], retiredSlugs: ['sbir'] };
    const { findings, programs } = await loadCatalogue(folder.path, known);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'SLUG_RETIRED', file: '112/sbir.yaml' }));
    expect(programs).toEqual([]);
  });
});
