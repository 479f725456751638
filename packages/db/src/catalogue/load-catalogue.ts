import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  type Finding,
  gregorianYear,
  hasErrors,
  type ParsedList,
  type ProgramDocument,
  parseAgencies,
  parseOrganizations,
  parseProgramDocument,
  parseSourceDocuments,
  validateProgram,
} from '@zhuli/domain';
import type { References } from '../references/read-references.ts';
import { findCatalogueFiles, LIST_FILES } from './catalogue-files.ts';
import { type CatalogueFinding, fileFinding } from './catalogue-finding.ts';
import { placeFindings } from './place-findings.ts';
import { readYamlFile } from './yaml-file.ts';

export interface ProgramFile {
  readonly file: string;
  readonly document: ProgramDocument;
}

export interface LoadedCatalogue {
  readonly references: References;
  /** Those without errors, in the order of their files. */
  readonly programs: readonly ProgramFile[];
  /** Program files that have errors. */
  readonly invalidFiles: readonly string[];
  /** What the names of the program files say, whether their content is valid or not. */
  readonly editionsNamed: readonly { readonly slug: string; readonly fiscalYear: number }[];
  /** There are errors in the lists or in the folder itself, so that programs cannot be judged. */
  readonly isUnusable: boolean;
  /** By file and line. */
  readonly findings: readonly CatalogueFinding[];
}

/** What the register has already: the files may refer to it without having it. */
export interface Known extends References {
  /** Slugs of programs with something published. */
  readonly programs: readonly string[];
  /** Slugs that were a program's once, and must not become another's. */
  readonly retiredSlugs: readonly string[];
}

const NOTHING: Known = { agencies: [], organizations: [], sources: [], programs: [], retiredSlugs: [] };

/** Reads and judges all files of a catalogue. Changes nothing, and never throws for what stands in a file. */
export async function loadCatalogue(folder: string, known: Known = NOTHING): Promise<LoadedCatalogue> {
  const files = await findCatalogueFiles(folder);
  const findings: CatalogueFinding[] = [...files.findings];

  async function readList<Item>(
    file: string,
    parse: (content: unknown) => ParsedList<Item>,
  ): Promise<readonly Item[]> {
    if (!files.lists.includes(file)) return [];
    const yaml = await readYamlFile(folder, file);
    if (!yaml.ok) {
      findings.push(...yaml.findings);
      return [];
    }
    const parsed = parse(yaml.content);
    if (!parsed.ok) findings.push(...parsed.findings.map(yaml.locate));
    return parsed.ok ? parsed.items : [];
  }

  const references: References = {
    agencies: await readList(LIST_FILES.agencies, (content) =>
      parseAgencies(content, new Set(known.agencies.map(({ code }) => code))),
    ),
    organizations: await readList(LIST_FILES.organizations, (content) =>
      parseOrganizations(content, known.organizations),
    ),
    sources: await readList(LIST_FILES.sources, parseSourceDocuments),
  };
  findings.push(...references.sources.flatMap(({ text }) => missingText(folder, text)));
  const isUnusable = findings.length > 0;

  const parsedFiles: {
    file: string;
    document: ProgramDocument;
    locate: (finding: Finding) => CatalogueFinding;
  }[] = [];
  for (const file of files.programs) {
    const yaml = await readYamlFile(folder, file);
    if (!yaml.ok) {
      findings.push(...yaml.findings);
      continue;
    }
    const parsed = parseProgramDocument(yaml.content);
    if (parsed.ok) parsedFiles.push({ file, document: parsed.document, locate: yaml.locate });
    else findings.push(...parsed.findings.map(yaml.locate));
  }

  const exists = {
    agencies: new Set([...known.agencies, ...references.agencies].map(({ code }) => code)),
    organizations: new Set([...known.organizations, ...references.organizations].map(({ slug }) => slug)),
    sourceDocuments: new Set([...known.sources, ...references.sources].map(({ id }) => id)),
    programSlugs: new Set([...known.programs, ...parsedFiles.map(({ document }) => document.slug)]),
  };
  const programs: ProgramFile[] = [];
  const misplaced = placeFindings(parsedFiles, new Set(known.retiredSlugs));
  for (const { file, document, locate } of parsedFiles) {
    // Where the lists are broken, every reference to them would be told as unknown.
    const told = validateProgram(document, isUnusable ? {} : exists);
    const inPlace = misplaced.filter((finding) => finding.file === file);
    findings.push(...inPlace, ...told.map(locate));
    if (inPlace.length === 0 && !hasErrors(told)) programs.push({ file, document });
  }
  const valid = new Set(programs.map(({ file }) => file));
  return {
    references,
    programs,
    invalidFiles: files.programs.filter((file) => !valid.has(file)),
    editionsNamed: files.programs.map(editionNamed),
    isUnusable,
    findings: findings.sort(byPlace),
  };
}

const byPlace = (one: CatalogueFinding, other: CatalogueFinding): number =>
  one.file === other.file ? (one.line ?? 0) - (other.line ?? 0) : one.file < other.file ? -1 : 1;

function editionNamed(file: string): { slug: string; fiscalYear: number } {
  const [year = '', name = ''] = file.split('/');
  return { slug: name.replace(/\.yaml$/, ''), fiscalYear: gregorianYear(Number(year)) };
}

const missingText = (folder: string, text: string): CatalogueFinding[] =>
  existsSync(path.join(folder, text))
    ? []
    : [
        fileFinding('FILE_MISSING', text, {
          zh: `sources.yaml 所列的文字檔 ${text} 不存在。請補上檔案，或改正檔名。`,
          en: `sources.yaml names the text ${text}, which is not there. Add the file, or correct its name.`,
        }),
      ];
