import type { ProgramDocument } from '../program/document.ts';
import type { SourceCheck } from './check-sources.ts';
import type { FigureCoverage, FigureState } from './coverage.ts';
import type { FigureKind } from './figures/figure.ts';
import { statementsOf } from './statement.ts';

export type StateCounts = Readonly<Record<FigureState, number>>;

/** How much of the sources is data. */
export interface CoverageTally {
  readonly bySource: ReadonlyMap<string, StateCounts>;
  readonly byKind: ReadonlyMap<FigureKind, StateCounts>;
  /** Figures that a program holds, by its slug. A figure that several programs hold counts for each of them. */
  readonly byProgram: ReadonlyMap<string, StateCounts>;
  /** Amounts and shares that facts hold as values, of all that are no exceptions. */
  readonly computable: { readonly typed: number; readonly all: number };
}

export function tallyCoverage({ figures }: Pick<SourceCheck, 'figures'>): CoverageTally {
  const bySource = new Map<string, StateCounts>();
  const byKind = new Map<FigureKind, StateCounts>();
  const byProgram = new Map<string, StateCounts>();
  const computable = { typed: 0, all: 0 };
  for (const { text, figure, state, programs } of figures) {
    count(bySource, text.document, state);
    count(byKind, figure.kind, state);
    for (const slug of programs) count(byProgram, slug, state);
    if ((figure.kind === 'amount' || figure.kind === 'share') && state !== 'excepted') {
      computable.all += 1;
      if (state === 'typed') computable.typed += 1;
    }
  }
  return { bySource, byKind, byProgram, computable };
}

const NONE: StateCounts = { typed: 0, worded: 0, excepted: 0, missing: 0 };

function count<Key>(counts: Map<Key, StateCounts>, key: Key, state: FigureCoverage['state']): void {
  const before = counts.get(key) ?? NONE;
  counts.set(key, { ...before, [state]: before[state] + 1 });
}

/** What a catalogue holds, counted. */
export interface ContentTally {
  readonly programs: number;
  readonly tracks: number;
  readonly rulesByKind: ReadonlyMap<string, number>;
  readonly windowsByKind: ReadonlyMap<string, number>;
  readonly criteria: number;
  readonly quotas: number;
  readonly budgets: number;
  readonly contacts: number;
  /** Organizations that a program names. */
  readonly organizations: number;
  readonly quotes: number;
  /** Statements that are read and not printed. */
  readonly inferred: number;
  /** Printed statements without a typed form. */
  readonly untyped: number;
  /** Programs whose name is the editors'. */
  readonly editorialNames: number;
}

export function tallyContent(programs: readonly ProgramDocument[]): ContentTally {
  const statements = programs.flatMap(statementsOf);
  const inSection = (name: string) => statements.filter(({ section }) => section === name);
  const kindsIn = (name: string) => byFrequency(inSection(name).map(({ content }) => String(content.kind)));
  const named = programs.flatMap(({ organizations, contacts }) =>
    [...organizations, ...contacts].flatMap(({ organization }) => organization ?? []),
  );
  return {
    programs: programs.length,
    tracks: inSection('tracks').length,
    rulesByKind: kindsIn('fundingRules'),
    windowsByKind: kindsIn('windows'),
    criteria: inSection('eligibility').length,
    quotas: inSection('quotas').length,
    budgets: inSection('budgets').length,
    contacts: inSection('contacts').length,
    organizations: new Set(named).size,
    quotes: statements.reduce((sum, { evidence }) => sum + evidence.length, 0),
    inferred: statements.filter(({ content }) => content.inferred !== undefined).length,
    untyped: inSection('facts').length,
    editorialNames: programs.filter(({ name }) => name.editorial !== undefined).length,
  };
}

/** The most frequent first; of equals, by name. */
function byFrequency(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values.toSorted()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}
