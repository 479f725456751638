import { instrumentOf, SupportKind } from '@zhuli/domain';
import { trackConditions } from '../finding/track-conditions.ts';
import { Prisma } from '../generated/client.ts';
import { publishedEditions } from './published.ts';
import type { StatisticsQuery, StatisticsRequest } from './statistics.ts';
import { DIMENSIONS } from './statistics-dimensions.ts';

/**
 * One statement for all requests, which gives one row with a list of JSON. `matching`: the versions that the filter finds;
 * `outlined`: those of their tracks that meet it.
 */
export function statisticsSql({ filter, asOf, requests }: StatisticsQuery): Prisma.Sql {
  const ofTracks = trackConditions(filter);
  return Prisma.sql`
    WITH
      matching AS MATERIALIZED (SELECT version.id, edition.fiscal_year ${publishedEditions(filter, asOf)}),
      outlined AS MATERIALIZED (
        SELECT outlined.*, instrument.name AS instrument
        FROM matching
        JOIN track_index AS outlined ON outlined.version_id = matching.id
        JOIN unnest(${KINDS}::text[], ${INSTRUMENTS}::text[]) AS instrument (kind, name) ON instrument.kind = outlined.kind::text
        WHERE ${ofTracks.length === 0 ? Prisma.sql`true` : Prisma.join([...ofTracks], ' AND ')}
      )
    SELECT json_build_array(${Prisma.join(requests.map((request) => groupsAsJson(request, filter)))})::text AS found`;
}

const KINDS = [...SupportKind.options];
const INSTRUMENTS = KINDS.map(instrumentOf);

/** `a`, `b`: the values of the dimensions, or what represents them; of a dimension that is not asked for, nothing. */
function groupsAsJson({ by, first }: StatisticsRequest, filter: StatisticsQuery['filter']): Prisma.Sql {
  const [a, b] = by.map((dimension) => DIMENSIONS[dimension]);
  const left = sideOf(a, Prisma.sql`a`, Prisma.sql`left_side`, filter);
  const right = sideOf(b, Prisma.sql`b`, Prisma.sql`right_side`, filter);
  return Prisma.sql`(
    WITH
      ${left.classes} ${right.classes}
      member AS MATERIALIZED (
        SELECT version_id, track_key, instrument, ceiling, ceiling_counted, has_quota, ${left.column}, ${right.column}
        FROM outlined ${left.join} ${right.join}
      ),
      program_member AS MATERIALIZED (SELECT DISTINCT a, b, version_id FROM member),
      figure AS MATERIALIZED (
        SELECT
          a, b, instrument, GROUPING(instrument) = 1 AS is_whole,
          count(DISTINCT version_id)::int AS programs, count(*)::int AS tracks,
          count(*) FILTER (WHERE NOT has_quota)::int AS tracks_without_quota,
          ${ceilingFigures} AS ceilings
        FROM member GROUP BY GROUPING SETS ((a, b), (a, b, instrument))
      ),
      by_instrument AS MATERIALIZED (
        SELECT a, b, jsonb_agg(ceilings || jsonb_build_object('instrument', instrument) ORDER BY instrument) AS list
        FROM figure WHERE NOT is_whole GROUP BY a, b
      ),
      by_budget AS MATERIALIZED (SELECT a, b, jsonb_agg(figures) AS list FROM (${budgetFigures}) AS each GROUP BY a, b),
      by_unit AS MATERIALIZED (
        SELECT a, b, jsonb_agg(figures ORDER BY places DESC NULLS LAST, unit COLLATE "C" NULLS LAST) AS list
        FROM (${quotaFigures}) AS each GROUP BY a, b
      ),
      grouped AS MATERIALIZED (
        SELECT figure.*, ${left.value} AS left_value, ${right.value} AS right_value
        FROM figure ${left.expand} ${right.expand} WHERE is_whole
      ),
      shown AS MATERIALIZED (
        SELECT *, row_number() OVER (ORDER BY ${orderOf(a, b)}) AS place FROM grouped ORDER BY place LIMIT ${first}
      )
    SELECT json_build_object(
      'groupCount', (SELECT count(*)::int FROM grouped),
      'ungroupedPrograms', (SELECT count(DISTINCT version_id)::int FROM outlined) - (SELECT count(DISTINCT version_id)::int FROM member),
      'groups', (
        SELECT coalesce(json_agg(json_build_object(
          'values', json_build_array(left_value, right_value),
          'names', json_build_array(${nameOf(a, Prisma.sql`left_value`)}, ${nameOf(b, Prisma.sql`right_value`)}),
          'programs', programs, 'tracks', tracks, 'tracksWithoutQuota', tracks_without_quota, 'ceilings', ceilings,
          'ceilingsByInstrument', by_instrument.list, 'budgets', by_budget.list, 'quotas', by_unit.list
        ) ORDER BY place), '[]')
        FROM shown LEFT JOIN by_instrument USING (a, b) LEFT JOIN by_budget USING (a, b) LEFT JOIN by_unit USING (a, b)
      )
    )
  )`;
}

type Dimension = (typeof DIMENSIONS)[keyof typeof DIMENSIONS];

interface Side {
  /** A common table expression with a comma after it, or nothing. */
  readonly classes: Prisma.Sql;
  readonly column: Prisma.Sql;
  readonly join: Prisma.Sql;
  readonly expand: Prisma.Sql;
  readonly value: Prisma.Sql;
}

/** What one dimension adds. `column`: a or b; `alias`: a name for its relations. */
function sideOf(
  dimension: Dimension | undefined,
  column: Prisma.Sql,
  alias: Prisma.Sql,
  filter: StatisticsQuery['filter'],
): Side {
  if (!dimension) {
    return {
      classes: Prisma.empty,
      column: Prisma.sql`''::text COLLATE "C" AS ${column}`,
      join: Prisma.empty,
      expand: Prisma.empty,
      value: column,
    };
  }
  const { classes, goesByTracks, members } = dimension;
  const joinedBy = goesByTracks ? Prisma.sql`version_id, track_key` : Prisma.sql`version_id`;
  const relation = Prisma.sql`${alias}_class`;
  return {
    classes: classes ? Prisma.sql`${relation} AS MATERIALIZED (${classes(filter)}),` : Prisma.empty,
    column: Prisma.sql`${alias}.value::text COLLATE "C" AS ${column}`,
    join: Prisma.sql`JOIN (${members(filter, relation)}) AS ${alias} USING (${joinedBy})`,
    expand: classes
      ? Prisma.sql`JOIN ${relation} ON ${relation}.representative COLLATE "C" = figure.${column}`
      : Prisma.empty,
    value: classes ? Prisma.sql`${relation}.value COLLATE "C"` : Prisma.sql`figure.${column}`,
  };
}

function orderOf(a: Dimension | undefined, b: Dimension | undefined): Prisma.Sql {
  const leading = [
    ...ordered(a?.order, Prisma.sql`left_value`),
    ...ordered(b?.order, Prisma.sql`right_value`),
  ];
  return Prisma.join([
    ...leading,
    Prisma.sql`programs DESC`,
    Prisma.sql`left_value`,
    Prisma.sql`right_value`,
  ]);
}

const ordered = (order: Dimension['order'], column: Prisma.Sql): readonly Prisma.Sql[] =>
  order === undefined ? [] : [order === 'ascending' ? column : Prisma.sql`${column} DESC`];

const nameOf = (dimension: Dimension | undefined, column: Prisma.Sql): Prisma.Sql =>
  dimension?.names
    ? Prisma.sql`(SELECT json_build_object('name', name, 'nameEn', name_en) FROM (${dimension.names}) AS named WHERE named.value = ${column})`
    : Prisma.sql`NULL`;

const ceilingFigures = Prisma.sql`jsonb_build_object(
  'known', count(ceiling)::int,
  'unknown', (count(*) - count(ceiling))::int,
  'forOne', (count(*) FILTER (WHERE ceiling_counted <> '{}'))::int,
  'lowest', min(ceiling),
  'median', percentile_disc(0.5) WITHIN GROUP (ORDER BY ceiling),
  'highest', max(ceiling)
)`;

/** Of a figure that moves (one kind, year and source of money) the latest. */
const budgetFigures = Prisma.sql`
  SELECT a, b, jsonb_build_object(
    'kind', kind,
    'known', count(DISTINCT version_id)::int,
    'figures', count(*)::int,
    'approximate', (count(*) FILTER (WHERE approximate))::int,
    'sum', sum(amount),
    'earliest', min(as_of),
    'latest', max(as_of),
    'undated', (count(*) - count(as_of))::int
  ) AS figures
  FROM program_member
  JOIN budget USING (version_id)
  WHERE NOT EXISTS (
    SELECT FROM budget AS newer
    WHERE newer.version_id = budget.version_id AND newer.kind = budget.kind AND newer.as_of > budget.as_of
    AND newer.fiscal_year IS NOT DISTINCT FROM budget.fiscal_year AND newer.source_zh IS NOT DISTINCT FROM budget.source_zh
  )
  GROUP BY a, b, kind`;

/** Places that a program states for all its tracks are counted once. */
const quotaFigures = Prisma.sql`
  SELECT a, b, unit, sum(count) AS places, jsonb_build_object(
    'unit', unit,
    'quotas', count(*)::int,
    'places', sum(count),
    'counted', count(count)::int,
    'unlimited', (count(*) FILTER (WHERE unlimited))::int,
    'unknown', (count(*) FILTER (WHERE count IS NULL AND NOT unlimited))::int,
    'approximate', (count(*) FILTER (WHERE approximate AND count IS NOT NULL))::int,
    'used', sum(used),
    'usedKnown', count(used)::int
  ) AS figures
  FROM (
    SELECT a, b, unit, count, unlimited, approximate, used FROM member JOIN quota USING (version_id, track_key)
    UNION ALL
    SELECT a, b, unit, count, unlimited, approximate, used
    FROM program_member JOIN quota ON quota.version_id = program_member.version_id AND quota.track_key IS NULL
  ) AS stated
  GROUP BY a, b, unit`;
