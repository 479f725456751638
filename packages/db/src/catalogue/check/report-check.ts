import type { StateCounts } from '@zhuli/domain';
import { findingText } from '../catalogue-finding.ts';
import type { Printer } from '../report-import.ts';
import { type CatalogueCheck, LEAST_COMPUTABLE } from './check-catalogue.ts';
import { tableLines } from './table.ts';

const STATES = ['typed', 'worded', 'excepted', 'missing'] as const satisfies readonly (keyof StateCounts)[];
const HEADINGS = ['figures', 'typed', 'in words', 'excepted', 'missing'];

/** Tells what a check found. Returns the exit code: 0 nothing is missed and nothing invented, 1 there are gaps. */
export function reportCheck(check: CatalogueCheck, print: Printer): 0 | 1 {
  const { coverage, content, findings, gaps } = check;
  const rows = (counts: ReadonlyMap<string, StateCounts>) =>
    [...counts].map(([name, states]) => [name, ...cellsOf(states)]);
  const byProgram = new Map(
    check.catalogue.programs.map(({ document: { slug } }) => [
      slug,
      coverage.byProgram.get(slug) ?? { typed: 0, worded: 0, excepted: 0, missing: 0 },
    ]),
  );

  for (const line of tableLines(['program', ...HEADINGS.slice(0, 3)], programRows(byProgram)))
    print.out(line);
  print.out('');
  for (const line of tableLines(['kind of figure', ...HEADINGS], rows(coverage.byKind))) print.out(line);
  print.out('');
  for (const line of tableLines(['source', ...HEADINGS], rows(coverage.bySource))) print.out(line);
  print.out('');

  print.out(
    `${content.programs} programs (${content.editorialNames} with an editorial name), ${content.tracks} tracks, ${content.criteria} criteria, ${content.quotas} quotas, ${content.budgets} budgets, ${content.contacts} contacts, ${content.organizations} organizations, ${content.quotes} quotes`,
  );
  print.out(`Rules: ${kindsText(content.rulesByKind)}`);
  print.out(`Windows: ${kindsText(content.windowsByKind)}`);
  print.out(`${content.inferred} inferred facts, ${content.untyped} untyped facts`);
  const { typed, all } = coverage.computable;
  print.out(
    `${typed} of ${all} amounts and shares can be computed with (${percent(typed, all)}, at least ${LEAST_COMPUTABLE}%)`,
  );

  for (const finding of findings.filter(({ severity }) => severity === 'error'))
    print.err(findingText(finding));
  for (const { code, message } of gaps) print.err(`${code}\n  ${message.zh}\n  ${message.en}`);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  print.out(
    check.passes
      ? `Nothing is missed, and nothing invented. ${warnings} warnings of the files.`
      : `${gaps.length} gaps, ${findings.length - warnings} errors and ${warnings} warnings of the files.`,
  );
  return check.passes ? 0 : 1;
}

const cellsOf = (states: StateCounts): string[] => {
  const all = STATES.reduce((sum, state) => sum + states[state], 0);
  return [all, ...STATES.map((state) => states[state])].map(String);
};

/** A program holds figures as values or in words: exceptions and what is missing are nobody's. */
const programRows = (counts: ReadonlyMap<string, StateCounts>): string[][] =>
  [...counts].map(([slug, { typed, worded }]) => [slug, ...[typed + worded, typed, worded].map(String)]);

const kindsText = (kinds: ReadonlyMap<string, number>): string => {
  const all = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  return `${all} (${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')})`;
};

/** Rounded down, so that 100% is all of them. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? '100%' : `${(Math.floor((part * 1_000) / whole) / 10).toFixed(1)}%`;
