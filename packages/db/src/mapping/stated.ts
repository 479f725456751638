import type { Evidence, ProgramDocument } from '@zhuli/domain';
import type { EvidenceIndex } from './citation.ts';
import {
  type CriterionRow,
  criterionOf,
  criterionRow,
  type PreferenceRow,
  preferenceOf,
  preferenceRow,
} from './eligibility.ts';
import {
  type PerformanceRow,
  type PeriodRow,
  performanceOf,
  performanceRow,
  periodOf,
  periodRow,
} from './execution.ts';
import { type VerbatimFactRow, verbatimFactOf, verbatimFactRow } from './fact.ts';
import type { Place } from './fact-columns.ts';
import { type FundingRuleRow, fundingRuleOf, fundingRuleRow } from './funding.ts';
import { type QuotaRow, quotaOf, quotaRow } from './quota.ts';
import { type WindowRow, windowOf, windowRow } from './window.ts';

/** What a program may state for all its tracks, or a track for itself. */
export type Stated = Pick<
  ProgramDocument,
  | 'eligibility'
  | 'fundingRules'
  | 'windows'
  | 'quotas'
  | 'execution'
  | 'performance'
  | 'preferences'
  | 'facts'
>;

export interface StatedRows {
  eligibility_criterion: CriterionRow[];
  funding_rule: FundingRuleRow[];
  application_window: WindowRow[];
  quota: QuotaRow[];
  execution_period: PeriodRow[];
  performance_condition: PerformanceRow[];
  preference: PreferenceRow[];
  verbatim_fact: VerbatimFactRow[];
}

export interface Owner {
  /** Absent: the program. */
  readonly trackKey: string | undefined;
  readonly stated: Stated;
}

export function statedRows(owners: readonly Owner[]): StatedRows {
  const place = <Item, Row>(
    items: (stated: Stated) => Item[],
    row: (item: Item, place: Place) => Row,
  ): Row[] =>
    owners.flatMap(({ trackKey, stated }) =>
      items(stated).map((item, position) => row(item, { trackKey, position })),
    );
  return {
    eligibility_criterion: place((stated) => stated.eligibility, criterionRow),
    funding_rule: place((stated) => stated.fundingRules, fundingRuleRow),
    application_window: place((stated) => stated.windows, windowRow),
    quota: place((stated) => stated.quotas, quotaRow),
    execution_period: place((stated) => stated.execution, periodRow),
    performance_condition: place((stated) => stated.performance, performanceRow),
    preference: place((stated) => stated.preferences, preferenceRow),
    verbatim_fact: place((stated) => stated.facts, verbatimFactRow),
  };
}

/** What the program (`undefined`) or a track states, by the track's key. */
export function statedOf(
  rows: StatedRows,
  evidence: EvidenceIndex,
): (trackKey: string | undefined) => Stated {
  const group = <Row extends { key: string; track_key?: string }, Item>(
    all: readonly Row[],
    column: Parameters<EvidenceIndex['of']>[0],
    item: (row: Row, evidence: Evidence[]) => Item,
  ) => {
    const byTrack = Map.groupBy(all, (row) => row.track_key);
    return (trackKey: string | undefined): Item[] =>
      (byTrack.get(trackKey) ?? []).map((row) => item(row, evidence.of(column, row.key)));
  };
  const eligibility = group(rows.eligibility_criterion, 'criterion_key', criterionOf);
  const fundingRules = group(rows.funding_rule, 'rule_key', fundingRuleOf);
  const windows = group(rows.application_window, 'window_key', windowOf);
  const quotas = group(rows.quota, 'quota_key', quotaOf);
  const execution = group(rows.execution_period, 'period_key', periodOf);
  const performance = group(rows.performance_condition, 'performance_key', performanceOf);
  const preferences = group(rows.preference, 'preference_key', preferenceOf);
  const facts = group(rows.verbatim_fact, 'fact_key', verbatimFactOf);
  return (trackKey) => ({
    eligibility: eligibility(trackKey),
    fundingRules: fundingRules(trackKey),
    windows: windows(trackKey),
    quotas: quotas(trackKey),
    execution: execution(trackKey),
    performance: performance(trackKey),
    preferences: preferences(trackKey),
    facts: facts(trackKey),
  });
}
