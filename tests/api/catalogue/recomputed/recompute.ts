import { cell, list, type Row, type Tables } from './exported-tables.ts';
import { monthsAhead, stateOfAll } from './read-windows.ts';

/** The conditions under which the figures are recomputed: a part of what the API can filter by. */
export interface Conditions {
  readonly kinds?: readonly string[];
  readonly themes?: readonly string[];
  readonly fiscalYears?: readonly number[];
}

/** A track with the rows of other tables that hold for it. */
export interface CountedTrack {
  readonly program: Row;
  readonly track: Row;
  readonly windows: readonly Row[];
  readonly rules: readonly Row[];
}

export type Dimension =
  | 'AGENCY'
  | 'ORGANIZATION'
  | 'KIND'
  | 'THEME'
  | 'FISCAL_YEAR'
  | 'WINDOW_STATE'
  | 'DEADLINE_MONTH';

const keyOf = (row: Row): string => cell(row, 'program_key');
const isOfTrack = (row: Row, track: Row): boolean =>
  keyOf(row) === keyOf(track) && cell(row, 'track_key') === cell(track, 'track_key');
const isOfProgram = (row: Row, track: Row): boolean =>
  keyOf(row) === keyOf(track) && cell(row, 'track_key') === '';

export function countedTracks(tables: Tables, { kinds, themes, fiscalYears }: Conditions): CountedTrack[] {
  const programs = new Map(tables.programs.map((program) => [keyOf(program), program]));
  const applications = tables.windows.filter((row) => cell(row, 'purpose') === 'application');
  return tables.tracks.flatMap((track) => {
    const program = programs.get(keyOf(track));
    if (!program) throw new Error(`The track of no program: ${keyOf(track)}`);
    if (kinds && !kinds.includes(cell(track, 'kind').toUpperCase())) return [];
    if (themes && !list(program, 'themes').some((theme) => themes.includes(theme.toUpperCase()))) return [];
    if (fiscalYears && !fiscalYears.includes(Number(cell(program, 'fiscal_year')))) return [];
    const own = applications.filter((row) => isOfTrack(row, track));
    const windows = own.length > 0 ? own : applications.filter((row) => isOfProgram(row, track));
    const rules = tables.rules.filter((row) => isOfTrack(row, track) || isOfProgram(row, track));
    return [{ program, track, windows, rules }];
  });
}

/** The agencies of today that a code stands for. */
function today(code: string, tables: Tables): string[] {
  const agency = tables.agencies.find((row) => cell(row, 'agency_code') === code);
  if (!agency) throw new Error(`The tables have no agency ${code}`);
  const successors = list(agency, 'successor_codes');
  return successors.length === 0 ? [code] : successors.flatMap((successor) => today(successor, tables));
}

function valuesOf(
  { program, track, windows }: CountedTrack,
  by: Dimension,
  tables: Tables,
  at: number,
): string[] {
  switch (by) {
    case 'AGENCY':
      return list(program, 'agency_codes').flatMap((code) => today(code, tables));
    case 'ORGANIZATION':
      return [
        ...list(program, 'organization_slugs'),
        ...tables.contacts
          .filter((contact) => keyOf(contact) === keyOf(program))
          .map((contact) => cell(contact, 'organization_slug')),
      ].filter((slug) => slug !== '');
    case 'KIND':
      return [cell(track, 'kind').toUpperCase()];
    case 'THEME':
      return list(program, 'themes').map((theme) => theme.toUpperCase());
    case 'FISCAL_YEAR':
      return [cell(program, 'fiscal_year')];
    case 'WINDOW_STATE':
      return [stateOfAll(windows, at)];
    case 'DEADLINE_MONTH':
      return monthsAhead(windows, at);
  }
}

export interface Group {
  readonly programs: number;
  readonly tracks: number;
}

export interface Question {
  readonly by: Dimension;
  readonly conditions: Conditions;
  readonly at: number;
}

const programsOf = (tracks: readonly CountedTrack[]): Set<string> =>
  new Set(tracks.map(({ program }) => keyOf(program)));

/** The tracks that have each value. */
function membersOf({ by, conditions, at }: Question, tables: Tables): Map<string, CountedTrack[]> {
  const members = new Map<string, CountedTrack[]>();
  for (const track of countedTracks(tables, conditions)) {
    for (const value of new Set(valuesOf(track, by, tables, at))) {
      members.set(value, [...(members.get(value) ?? []), track]);
    }
  }
  return members;
}

/** How many programs have each value. */
export const facetBy = (question: Question, tables: Tables): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...membersOf(question, tables)].map(([value, tracks]) => [value, programsOf(tracks).size]),
  );

/** How many programs and tracks have each value; where the question names themes, those alone are the groups. */
export function groupsBy(
  question: Question,
  tables: Tables,
): { readonly groups: Readonly<Record<string, Group>>; readonly ungroupedPrograms: number } {
  const { by, conditions } = question;
  const members = [...membersOf(question, tables)].filter(
    ([value]) => by !== 'THEME' || (conditions.themes?.includes(value) ?? true),
  );
  const grouped = programsOf(members.flatMap(([, tracks]) => tracks));
  return {
    groups: Object.fromEntries(
      members.map(([value, tracks]) => [value, { programs: programsOf(tracks).size, tracks: tracks.length }]),
    ),
    ungroupedPrograms: programsOf(countedTracks(tables, conditions)).size - grouped.size,
  };
}

export function totals(tables: Tables, conditions: Conditions) {
  const tracks = countedTracks(tables, conditions);
  const programs = programsOf(tracks);
  const holds = (row: Row): boolean =>
    tracks.some(({ track }) => isOfTrack(row, track)) ||
    (cell(row, 'track_key') === '' && programs.has(keyOf(row)));
  const quotas = tables.quotas.filter(holds);
  return {
    programs: programs.size,
    tracks: tracks.length,
    tracksWithoutQuota: tracks.filter(
      ({ track }) => !tables.quotas.some((row) => isOfTrack(row, track) || isOfProgram(row, track)),
    ).length,
    quotas: Object.fromEntries(
      [...new Set(quotas.map((row) => cell(row, 'unit')))].map((unit) => [
        unit,
        quotaFigures(quotas.filter((row) => cell(row, 'unit') === unit)),
      ]),
    ),
    budgets: budgetFigures(
      tables.budgets.filter((row) => programs.has(keyOf(row))),
      programs.size,
    ),
  };
}

function quotaFigures(rows: readonly Row[]) {
  const counted = rows.filter((row) => cell(row, 'count') !== '');
  const unlimited = rows.filter((row) => cell(row, 'unlimited') === 'TRUE');
  const used = rows.filter((row) => cell(row, 'used') !== '');
  return {
    quotas: rows.length,
    places: counted.length === 0 ? null : sumOf(counted, 'count'),
    counted: counted.length,
    unlimited: unlimited.length,
    unknown: rows.length - counted.length - unlimited.length,
    approximate: counted.filter((row) => cell(row, 'approximate') === 'TRUE').length,
    used: used.length === 0 ? null : sumOf(used, 'used'),
    usedKnown: used.length,
  };
}

const sumOf = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(cell(row, column)), 0);

function budgetFigures(rows: readonly Row[], programCount: number) {
  return Object.fromEntries(
    ['pool', 'appropriated', 'committed', 'paid', 'remaining'].map((kind) => {
      const ofKind = rows.filter((row) => cell(row, 'kind') === kind);
      const known = new Set(ofKind.map(keyOf)).size;
      return [
        kind.toUpperCase(),
        {
          known,
          unknown: programCount - known,
          figures: ofKind.length,
          approximate: ofKind.filter((row) => cell(row, 'approximate') === 'TRUE').length,
          sum: ofKind.length === 0 ? null : sumOf(ofKind, 'amount'),
        },
      ];
    }),
  );
}

const SAYS_NOTHING_OF_THE_AMOUNT = [
  'share_limit',
  'relation',
  'eligible_costs',
  'category_limit',
  'own_funds_only',
  'disbursement_plan',
];
const GRANTED = ['subsidy', 'guidance', 'diagnosis', 'consultation', 'incubation', 'promotion'];

/** The most that a case is given, of tracks whose rules leave no doubt: one amount for each case, without a condition. */
export function plainCeilings(tables: Tables): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const { program, track, rules } of countedTracks(tables, {})) {
    const telling = rules.filter((rule) => !SAYS_NOTHING_OF_THE_AMOUNT.includes(cell(rule, 'kind')));
    const [only] = telling;
    if (telling.length !== 1 || !only || !GRANTED.includes(cell(track, 'kind'))) continue;
    const exact = JSON.parse(cell(only, 'json'));
    const isPlain =
      exact.kind === 'amount_limit' &&
      exact.party === 'government' &&
      exact.bound === 'max' &&
      exact.per === 'case' &&
      !exact.condition &&
      !exact.timesMembers;
    if (!isPlain) continue;
    const amount = Number(cell(only, 'amount'));
    found.set(amount, [...(found.get(amount) ?? []), keyOf(program)]);
  }
  return found;
}
