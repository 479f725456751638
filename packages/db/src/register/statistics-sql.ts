import { instrumentOf, SupportKind } from '@zhuli/domain';
import { trackConditions } from '../finding/track-conditions.ts';
import { Prisma } from '../generated/client.ts';
import { publishedEditions } from './published.ts';
import type { StatisticsQuery, StatisticsRequest } from './statistics.ts';
import { DIMENSIONS } from './statistics-dimensions.ts';

/**
 * One statement for all requests, which gives one row with a column of JSON for each. `matching`: the versions that the filter finds;
 * `outlined`: those of their tracks that meet it; `dated`: their budgets, of those that move the latest.
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
      ),
      dated AS MATERIALIZED (
        SELECT *
        FROM (
          SELECT
            version_id, kind, amount, approximate, as_of,
            max(as_of) OVER (PARTITION BY version_id, kind, fiscal_year, source_zh) AS latest
          FROM budget WHERE version_id IN (SELECT id FROM matching)
        ) AS figure
        WHERE as_of IS NULL OR as_of = latest
      )
    SELECT json_build_array(${Prisma.join(requests.map((request) => groupsAsJson(request, filter)))})::text AS found`;
}

const KINDS = [...SupportKind.options];
const INSTRUMENTS = KINDS.map(instrumentOf);

/** `a`, `b`: the values of the dimensions; of one that is not asked for, nothing. */
function groupsAsJson({ by, first }: StatisticsRequest, filter: StatisticsQuery['filter']): Prisma.Sql {
  const [a, b] = by.map((dimension) => DIMENSIONS[dimension]);
  const value = (dimension: typeof a, alias: Prisma.Sql) =>
    dimension ? Prisma.sql`${alias}.value::text COLLATE "C"` : Prisma.sql`''::text COLLATE "C"`;
  const joined = (dimension: typeof a, alias: Prisma.Sql) =>
    dimension
      ? Prisma.sql`JOIN (${dimension.members(filter)}) AS ${alias} USING (${dimension.goesByTracks ? Prisma.sql`version_id, track_key` : Prisma.sql`version_id`})`
      : Prisma.empty;
  const [left, right] = [Prisma.sql`left_value`, Prisma.sql`right_value`];
  return Prisma.sql`(
    WITH
      member AS MATERIALIZED (
        SELECT
          version_id, track_key, instrument, ceiling, ceiling_counted, has_quota,
          ${value(a, left)} AS a, ${value(b, right)} AS b
        FROM outlined ${joined(a, left)} ${joined(b, right)}
      ),
      counted AS MATERIALIZED (
        SELECT
          a, b, count(DISTINCT version_id)::int AS programs, count(*)::int AS tracks,
          count(*) FILTER (WHERE NOT has_quota)::int AS tracks_without_quota,
          json_build_object(${ceilingFigures}) AS ceilings
        FROM member GROUP BY a, b
      ),
      shown AS MATERIALIZED (
        SELECT *, row_number() OVER (ORDER BY ${orderOf(a, b)}) AS place FROM counted ORDER BY place LIMIT ${first}
      ),
      member_shown AS (SELECT member.* FROM member JOIN shown USING (a, b)),
      program_shown AS MATERIALIZED (SELECT DISTINCT a, b, version_id FROM member_shown),
      by_instrument AS (
        SELECT a, b, json_agg(figures ORDER BY instrument) AS list
        FROM (
          SELECT a, b, instrument, json_build_object('instrument', instrument, ${ceilingFigures}) AS figures
          FROM member_shown GROUP BY a, b, instrument
        ) AS each GROUP BY a, b
      ),
      by_budget AS (SELECT a, b, json_agg(figures) AS list FROM (${budgetFigures}) AS each GROUP BY a, b),
      by_unit AS (
        SELECT a, b, json_agg(figures ORDER BY places DESC NULLS LAST, unit COLLATE "C" NULLS LAST) AS list
        FROM (${quotaFigures}) AS each GROUP BY a, b
      )
    SELECT json_build_object(
      'groupCount', (SELECT count(*)::int FROM counted),
      'ungroupedPrograms', (SELECT count(DISTINCT version_id)::int FROM outlined) - (SELECT count(DISTINCT version_id)::int FROM member),
      'groups', (
        SELECT coalesce(json_agg(json_build_object(
          'values', json_build_array(a, b),
          'names', json_build_array(${nameOf(a, Prisma.sql`a`)}, ${nameOf(b, Prisma.sql`b`)}),
          'programs', programs, 'tracks', tracks, 'tracksWithoutQuota', tracks_without_quota, 'ceilings', ceilings,
          'ceilingsByInstrument', by_instrument.list, 'budgets', by_budget.list, 'quotas', by_unit.list
        ) ORDER BY place), '[]')
        FROM shown LEFT JOIN by_instrument USING (a, b) LEFT JOIN by_budget USING (a, b) LEFT JOIN by_unit USING (a, b)
      )
    )
  )`;
}

type Dimension = (typeof DIMENSIONS)[keyof typeof DIMENSIONS];

function orderOf(a: Dimension | undefined, b: Dimension | undefined): Prisma.Sql {
  const leading = [...ordered(a?.order, Prisma.sql`a`), ...ordered(b?.order, Prisma.sql`b`)];
  return Prisma.join([...leading, Prisma.sql`programs DESC`, Prisma.sql`a`, Prisma.sql`b`]);
}

const ordered = (order: Dimension['order'], column: Prisma.Sql): readonly Prisma.Sql[] =>
  order === undefined ? [] : [order === 'ascending' ? column : Prisma.sql`${column} DESC`];

const nameOf = (dimension: Dimension | undefined, column: Prisma.Sql): Prisma.Sql =>
  dimension?.names
    ? Prisma.sql`(SELECT json_build_object('name', name, 'nameEn', name_en) FROM (${dimension.names}) AS named WHERE named.value = ${column})`
    : Prisma.sql`NULL`;

const ceilingFigures = Prisma.sql`
  'known', count(ceiling)::int,
  'unknown', (count(*) - count(ceiling))::int,
  'forOne', (count(*) FILTER (WHERE ceiling_counted <> '{}'))::int,
  'lowest', min(ceiling),
  'median', percentile_disc(0.5) WITHIN GROUP (ORDER BY ceiling),
  'highest', max(ceiling)`;

const budgetFigures = Prisma.sql`
  SELECT a, b, json_build_object(
    'kind', kind,
    'known', count(DISTINCT version_id)::int,
    'figures', count(*)::int,
    'approximate', (count(*) FILTER (WHERE approximate))::int,
    'sum', sum(amount),
    'earliest', min(as_of),
    'latest', max(as_of),
    'undated', (count(*) - count(as_of))::int
  ) AS figures
  FROM program_shown JOIN dated USING (version_id) GROUP BY a, b, kind`;

/** Places that a program states for all its tracks are counted once. */
const quotaFigures = Prisma.sql`
  SELECT a, b, unit, sum(count) AS places, json_build_object(
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
    SELECT a, b, unit, count, unlimited, approximate, used FROM member_shown JOIN quota USING (version_id, track_key)
    UNION ALL
    SELECT a, b, unit, count, unlimited, approximate, used FROM program_shown JOIN quota ON quota.version_id = program_shown.version_id AND quota.track_key IS NULL
  ) AS stated
  GROUP BY a, b, unit`;
