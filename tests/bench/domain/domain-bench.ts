import {
  combineWindowStates,
  compileProgram,
  estimateFunding,
  matchCorpus,
  matchPrograms,
  outlineOf,
  type ProgramDocument,
  poolBeside,
  readMatchInput,
  type Track,
  windowsOfTrack,
} from '@zhuli/domain';
import { markdownTable } from '../measure/table.ts';
import { generatePrograms, readRealCatalogue } from '../registers/generate-register.ts';
import { ASKING } from './applicants.ts';
import { type MeasuredItems, measureItems } from './measure-items.ts';

const NOW = new Date('2025-03-01T12:00:00+08:00');
const TODAY = '2025-03-01';

interface Place {
  readonly document: ProgramDocument;
  readonly track: Track;
}

const placesOf = (documents: readonly ProgramDocument[]): Place[] =>
  documents.flatMap((document) => document.tracks.map((track) => ({ document, track })));

const nameOf = ({ document, track }: Place): string => `${document.slug} ${track.key}`;

const RUNS = 30;

/** One applicant after the other against all programs; an item is a whole match with its first page of 20. */
function measureMatching(programs: readonly ProgramDocument[]): MeasuredItems[] {
  const pool = poolBeside({ programs: [] });
  const corpus = matchCorpus(programs.map((document, index) => compileProgram(document, index, pool)));
  return ASKING.flatMap(({ name, applicant, project }) => {
    const applicants = Array.from({ length: RUNS }, (_, run) => ({
      ...applicant,
      'applicant.employees': 5 + 7 * run,
    }));
    const match = (facts: (typeof applicants)[number]) => {
      const match = matchPrograms(corpus, readMatchInput(facts, project, TODAY));
      for (let position = 0; position < Math.min(20, match.size); position += 1) match.at(position);
      return match;
    };
    const nameOf = (facts: (typeof applicants)[number]) => `${facts['applicant.employees']} employees`;
    return [
      measureItems(`match @${programs.length}: ${name}`, applicants, match, nameOf),
      measureItems(
        `match and ask @${programs.length}: ${name}`,
        applicants,
        (facts) => match(facts).questions(),
        nameOf,
      ),
    ];
  });
}

/** What is worked out from documents alone: no database, no HTTP. */
export async function measureDomain(count: number): Promise<MeasuredItems[]> {
  const real = placesOf((await readRealCatalogue()).programs);
  const programs = await generatePrograms(count);
  return [
    ...ASKING.map(({ name, applicant, project }) =>
      measureItems(
        `estimateFunding, real tracks: ${name}`,
        real,
        ({ document, track }) =>
          estimateFunding({ document, trackKey: track.key, applicant, project, on: TODAY }),
        nameOf,
      ),
    ),
    measureItems(
      `state of a track's windows @${count}`,
      placesOf(programs),
      ({ document, track }) =>
        combineWindowStates(windowsOfTrack(document, track), { now: NOW, fiscalYear: document.fiscalYear }),
      nameOf,
    ),
    measureItems(`outline of a program @${count}`, programs, outlineOf, ({ slug }) => slug),
    ...measureMatching(programs.slice(0, 1_000)),
    ...(count > 1_000 ? measureMatching(programs) : []),
  ];
}

export const domainTable = (measured: readonly MeasuredItems[]): string =>
  markdownTable(
    ['work', 'items', 'all, ms', 'one, µs', 'p99, µs', 'worst, µs', 'worst'],
    measured.map(({ name, items, total, mean, p99, worst, worstName }) => [
      name,
      items.toLocaleString('en'),
      total.toFixed(0),
      mean.toFixed(1),
      p99.toFixed(0),
      worst.toFixed(0),
      worstName,
    ]),
  );
