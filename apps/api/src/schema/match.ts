import type { Register } from '@zhuli/db';
import {
  comparePlaces,
  type Match,
  type MatchPlace,
  matchPrograms,
  readMatchInput,
  taipeiDate,
  type Verdict as VerdictWord,
} from '@zhuli/domain';
import { pageCost } from '../paging/arguments.ts';
import { connectionOf } from '../paging/connection.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, pageRequest } from '../paging/page-request.ts';
import { builder } from './builder.ts';
import { Verdict } from './eligibility-result.ts';
import { ApplicantInput, factsFrom, ProjectInput, projectFrom } from './estimate-input.ts';
import { MatchConnection, type Matches } from './match-connection.ts';
import { type MatchCursors, matchCursors } from './match-cursor.ts';
import type { MatchQuestion, MatchRow } from './match-program.ts';
import { momentOf } from './moment.ts';
import { ProgramFilterInput, programFilterOf } from './program-filter.ts';

builder.queryField('matchPrograms', (t) =>
  t.field({
    type: MatchConnection,
    // What it computes takes about as long as so many fields.
    complexity: (paging) => ({ field: 50_000, multiplier: pageCost(paging).multiplier }),
    description:
      'Holds an applicant and a project against every published program: verdicts of programs and tracks with each criterion, what is missing, and what to ask next. What is unknown is never taken for a yes or a no. Ordered by what the applicant could get of the best track: what is given, by amount; then help of which no amount is stated; then what is invested for shares; then what is lent; then nothing. Among equals what is certain comes first, then the slug, then the newest year.',
    args: {
      applicant: t.arg({
        type: ApplicantInput,
        required: true,
        description: 'The applicant; of several, the lead. `{}`: nothing is known of it.',
      }),
      project: t.arg({ type: ProjectInput, description: 'The project. Absent: nothing is known of it.' }),
      filter: t.arg({
        type: ProgramFilterInput,
        description:
          'Which programs and tracks to match: as in programs, and of a program that is found only the tracks that are. Its `at` is that of the match where it is absent. Absent: all.',
      }),
      at: t.arg({
        type: 'DateTime',
        description:
          'The instant for windows, whose day in Taipei the facts are looked at. Absent: now. Give it to turn pages over midnight.',
      }),
      verdicts: t.arg({
        type: [Verdict],
        description:
          'Only programs with one of these verdicts. Counts and questions are of all. Absent: all.',
      }),
      first: t.arg.int({
        description: `How many from the start (or after \`after\`), 1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} where it is absent. Outside of that: PAGE_SIZE_OUT_OF_RANGE.`,
      }),
      after: t.arg.string({
        description:
          'Only what comes after this cursor. BAD_CURSOR if it is not one of this list, CURSOR_OF_ANOTHER_MATCH if it is one of another applicant, project, filter, verdicts or `at`.',
      }),
    },
    resolve: async (
      _,
      { applicant, project, filter, at, verdicts, ...paging },
      context,
    ): Promise<Matches> => {
      const cursors = matchCursors({ applicant, project, filter, at, verdicts });
      const page = pageRequest(paging, cursors.read);
      const moment = momentOf({ at }, context);
      const on = taipeiDate(moment);
      const given = { applicant: factsFrom('applicant', applicant), project: projectFrom(project ?? {}) };
      const input = readMatchInput(given.applicant, given.project, on);
      const { revision, corpus, selection } = await context.register.matchable(
        programFilterOf({ ...filter, at: filter?.at ?? moment }, context),
      );
      const match = matchPrograms(corpus, input, selection);
      const rows = await pageOf(match, { ...page, verdicts: verdicts ?? null }, context.register, {
        ...given,
        input,
        at: moment,
        on,
      });
      return {
        ...connectionOf(rows, placedBy(cursors)),
        revision,
        on,
        counts: match.counts,
        questions: once(match.questions),
        problems: input.problems,
      };
    },
  }),
);

interface PlacedRow extends MatchRow {
  readonly place: MatchPlace;
}

const placedBy =
  (cursors: MatchCursors) =>
  ({ place }: PlacedRow): string =>
    cursors.write(place);

interface MatchPage {
  readonly size: number;
  readonly beyond?: MatchPlace;
  readonly verdicts: readonly VerdictWord[] | null;
}

async function pageOf(
  match: Match,
  { size, beyond, verdicts }: MatchPage,
  register: Register,
  question: MatchQuestion,
) {
  const positions = match.positions(verdicts);
  const start = beyond ? firstBeyond(match, positions, beyond) : 0;
  const shown = positions.slice(start, start + size);
  const matched = shown.map((position) => match.at(position));
  const editions = await register.versionsById(matched.map(({ program }) => program.versionId));
  const items = editions.flatMap((edition, index): PlacedRow[] => {
    const [row, position] = [matched[index], shown[index]];
    return row && position !== undefined
      ? [{ question, edition, matched: row, place: match.placeAt(position) }]
      : [];
  });
  return {
    items,
    totalCount: positions.length,
    hasNextPage: start + shown.length < positions.length,
    hasPreviousPage: start > 0,
  };
}

/** Where the first row beyond a place stands among the positions, which are in order. */
function firstBeyond(match: Match, positions: readonly number[], place: MatchPlace): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePlaces(match.placeAt(positions[middle] as number), place) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Several fields of an answer ask for the same questions. */
function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
