import { catalogueFolder, loadCatalogue, type References } from '@zhuli/db';
import { hasErrors, type ProgramDocument, parseProgramDocument, validateProgram } from '@zhuli/domain';
import { type Draws, drawsFor } from './draws.ts';
import { generateBodies } from './generate-bodies.ts';
import { namedFor, SCOPES } from './names.ts';
import { type Bodies, varyBodies } from './vary-bodies.ts';
import { varyTracks } from './vary-tracks.ts';
import { varyValues } from './vary-values.ts';

export interface GeneratedRegister {
  readonly references: References;
  readonly programs: readonly ProgramDocument[];
}

export interface RealCatalogue {
  readonly references: References;
  readonly programs: readonly ProgramDocument[];
}

const LAST_YEAR = 2025;
const ATTEMPTS = 50;

export async function readRealCatalogue(): Promise<RealCatalogue> {
  const { references, programs, findings } = await loadCatalogue(catalogueFolder);
  if (findings.some(({ severity }) => severity === 'error')) throw new Error('The catalogue has errors');
  return { references, programs: programs.map(({ document }) => document) };
}

/**
 * A register of `count` editions for measuring: each is one of the real catalogue's with other names, agencies, amounts, dates and
 * tracks, so that its shape and size are real and its values are spread. The same count and seed give the same register. The first
 * editions of a large one are not those of a small one: agencies and organizations grow with it.
 */
export async function generateRegister(count: number, seed = 1): Promise<GeneratedRegister> {
  const real = await readRealCatalogue();
  const bodies = generateBodies(real.references, count);
  const models = drawsFor(seed).shuffled(real.programs);
  const programs: ProgramDocument[] = [];
  for (let number = 1; programs.length < count; number += 1) {
    // In turn, so that few programs with much of something count as much as they do among the real ones.
    const model = models[number % models.length];
    if (!model) throw new Error('The catalogue is empty');
    const editions = editionsOf(model, models, bodies, drawsFor(seed, number), number);
    programs.push(...editions.slice(0, count - programs.length));
  }
  return { references: { ...bodies, sources: real.references.sources }, programs };
}

/** The editions of `generateRegister`, without what they refer to. */
export async function generatePrograms(count: number, seed = 1): Promise<readonly ProgramDocument[]> {
  return (await generateRegister(count, seed)).programs;
}

/** One program in one to three years that follow each other. */
function editionsOf(
  model: ProgramDocument,
  others: readonly ProgramDocument[],
  bodies: Bodies,
  draws: Draws,
  number: number,
): ProgramDocument[] {
  const named = namedFor(model, draws.one(SCOPES), number);
  const program = firstValid(named.slug, () => varyBodies(varyTracks(named, others, draws), bodies, draws));
  const years = draws.one([1, 1, 1, 2, 2, 3]);
  const lastYear = LAST_YEAR - draws.whole(0, 4);
  return Array.from({ length: years }, (_, index) =>
    firstValid(named.slug, () => {
      const edition = varyValues(program, lastYear - years + 1 + index, draws);
      return { ...edition, lifecycle: lifecycleOf(draws) };
    }),
  );
}

/** What could be the next version of an edition: some of its values are others. */
export function revised(document: ProgramDocument, seed = 1): ProgramDocument {
  const draws = drawsFor(seed, 'revised', document.slug, document.fiscalYear);
  return firstValid(document.slug, () => ({
    ...varyValues(document, document.fiscalYear, draws),
    note: { zh: '數字已更正。', en: 'Its figures were corrected.' },
  }));
}

const lifecycleOf = (draws: Draws): ProgramDocument['lifecycle'] => ({
  state: draws.isTrue(0.9) ? 'active' : draws.one(['suspended', 'discontinued']),
});

/** Draws until the rules of a document are kept: what is drawn for one part may contradict another. */
function firstValid(slug: string, make: () => ProgramDocument): ProgramDocument {
  let findings: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const parsed = parseProgramDocument(make());
    if (!parsed.ok) {
      findings = parsed.findings;
      continue;
    }
    const told = validateProgram(parsed.document);
    if (!hasErrors(told)) return parsed.document;
    findings = told;
  }
  throw new Error(`No valid program like ${slug} was drawn: ${JSON.stringify(findings)}`);
}
