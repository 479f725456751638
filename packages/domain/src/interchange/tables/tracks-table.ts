import { requirementText } from '../../eligibility/text/expression-text.ts';
import type { ExecutionPeriod, ProgramDocument, Quota, Track } from '../../program/document.ts';
import { type Columns, citationColumns, joined, programKey, type Table, tableOf } from './table.ts';

interface Row {
  readonly program: ProgramDocument;
  readonly track: Track;
}

/** What the program states for all its tracks is in the table of programs, and in the other tables without a track. */
export function tracksTable(programs: readonly ProgramDocument[]): Table {
  const columns: Columns<Row> = {
    program_key: ({ program }) => programKey(program),
    track_key: ({ track }) => track.key,
    program_name_zh: ({ program }) => program.name.zh,
    name_zh: ({ track }) => track.name.zh,
    name_en: ({ track }) => track.name.en,
    kind: ({ track }) => track.kind,
    summary_zh: ({ track }) => track.summary?.zh,
    summary_en: ({ track }) => track.summary?.en,
    audience: ({ track }) =>
      joined(
        (track.audience?.evidence ?? []).map(({ quote }) => quote),
        ' / ',
      ),
    eligibility_zh: ({ track }) =>
      joined(
        track.eligibility.map(({ expression }) => requirementText(expression).zh),
        '；',
      ),
    eligibility_en: ({ track }) =>
      joined(track.eligibility.map(({ expression }) => requirementText(expression).en)),
    quotas: ({ program, track }) => joined([...program.quotas, ...track.quotas].map(quotaText)),
    execution: ({ program, track }) => joined([...program.execution, ...track.execution].map(periodText)),
    performance: ({ program, track }) =>
      joined(
        [...program.performance, ...track.performance].map(
          ({ metric, bound, value, unit }) => `${metric.zh} ${bound} ${value}${unit.zh}`,
        ),
      ),
    ...citationColumns<Row>(
      ({ track }) => track,
      ({ program }) => program,
    ),
  };
  const rows = programs.flatMap((program) => program.tracks.map((track) => ({ program, track })));
  return tableOf('tracks', columns, rows);
}

function quotaText({ count, unit = '', label, approximate, unlimited }: Quota): string {
  const places = unlimited ? '不限' : `${approximate ? '約' : ''}${count ?? ''}${unit}`;
  return label ? `${label.zh} ${places}` : places;
}

function periodText({ minMonths, maxMonths, soft, startsOn, endsOn }: ExecutionPeriod): string {
  const months = [minMonths, maxMonths].filter((month) => month !== undefined);
  const days = [startsOn, endsOn].some((day) => day !== undefined) ? `${startsOn ?? ''}~${endsOn ?? ''}` : '';
  return [months.length > 0 ? `${months.join('~')}個月` : '', days, soft ? '（為原則）' : '']
    .filter((part) => part !== '')
    .join(' ');
}
