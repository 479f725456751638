import { divisionsOf, FACTS } from '@zhuli/domain';
import { Prisma } from '../generated/client.ts';
import type { Facets } from './facet.ts';
import type { ProgramFilter } from './program-filter.ts';
import { isDeadlineAhead, isSpanAt, monthOfDeadline, trackConditions } from './track-conditions.ts';

/** Organizations are many; a list of choices is not. */
export const MOST_ORGANIZATIONS = 100;

/** An SQL expression: Facets, as JSON. `matching`: a fragment `FROM ... WHERE ...` that finds the rows `edition` and `version` of the list. */
export function facetsAsJson(matching: Prisma.Sql, filter: ProgramFilter, at: Date): Prisma.Sql {
  const ofTracks = trackConditions(filter);
  return Prisma.sql`(
    WITH RECURSIVE
      matching AS MATERIALIZED (SELECT version.id, edition.fiscal_year ${matching}),
      outlined AS MATERIALIZED (
        SELECT outlined.* FROM matching JOIN track_index AS outlined ON outlined.version_id = matching.id
        ${ofTracks.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join([...ofTracks], ' AND ')}`}
      ),
      span AS MATERIALIZED (
        SELECT span.* FROM outlined JOIN window_span AS span USING (version_id, track_key)
        WHERE span.deadline_at > ${instant(at)} OR ${isSpanAt(at)}
      ),
      agency_line (present, code) AS (
        SELECT code, code FROM agency
        WHERE NOT EXISTS (SELECT FROM agency_succession WHERE predecessor_code = agency.code)
        UNION
        SELECT agency_line.present, agency_succession.predecessor_code
        FROM agency_line JOIN agency_succession ON agency_succession.successor_code = agency_line.code
      )
    SELECT json_build_object(${Prisma.join(Object.entries(facets(at)).map(([name, list]) => Prisma.sql`${name}::text, ${list}`))})::text
  )`;
}

const instant = (at: Date): Prisma.Sql => Prisma.sql`${at.toISOString()}::timestamptz`;

function facets(at: Date): { readonly [Name in keyof Facets]: Prisma.Sql } {
  return {
    agencies: listOf(
      Prisma.sql`
        SELECT agency.code AS value, agency.name, agency.name_en AS "nameEn", counted.count FROM agency JOIN (
          SELECT present, count(DISTINCT matching.id)::int AS count
          FROM matching
          JOIN program_agency ON program_agency.version_id = matching.id
          JOIN agency_line ON agency_line.code = program_agency.agency_code
          GROUP BY present
        ) AS counted ON counted.present = agency.code`,
      mostFirst,
    ),
    organizations: listOf(
      Prisma.sql`
        SELECT organization.slug AS value, organization.name, organization.name_en AS "nameEn", counted.count FROM organization JOIN (
          SELECT named.slug, count(*)::int AS count
          FROM (
            SELECT organization_slug AS slug, version_id FROM program_organization WHERE version_id IN (SELECT id FROM matching)
            UNION
            SELECT organization_slug, version_id FROM contact_point
            WHERE organization_slug IS NOT NULL AND version_id IN (SELECT id FROM matching)
          ) AS named
          GROUP BY named.slug
          ORDER BY count DESC, named.slug
          LIMIT ${MOST_ORGANIZATIONS}
        ) AS counted ON counted.slug = organization.slug`,
      mostFirst,
    ),
    kinds: listOf(
      Prisma.sql`SELECT kind AS value, count(DISTINCT version_id)::int AS count FROM outlined GROUP BY kind`,
      mostFirst,
    ),
    themes: listOf(
      Prisma.sql`
        SELECT theme AS value, count(*)::int AS count
        FROM matching JOIN program_theme ON program_theme.version_id = matching.id GROUP BY theme`,
      mostFirst,
    ),
    industries: listOf(openTo(Prisma.sql`outlined.industries`, INDUSTRIES), byValue),
    regions: listOf(openTo(Prisma.sql`outlined.counties`, COUNTIES), mostFirst),
    legalForms: listOf(openTo(Prisma.sql`outlined.legal_forms`, LEGAL_FORMS), mostFirst),
    fiscalYears: listOf(
      Prisma.sql`SELECT fiscal_year AS value, count(*)::int AS count FROM matching GROUP BY fiscal_year`,
      Prisma.sql`facet.value DESC`,
    ),
    windowStates: listOf(
      Prisma.sql`
        SELECT state AS value, count(DISTINCT version_id)::int AS count FROM span WHERE ${isSpanAt(at)} GROUP BY state`,
      mostFirst,
    ),
    isFree: listOf(
      Prisma.sql`
        SELECT is_free AS value, count(DISTINCT version_id)::int AS count
        FROM outlined WHERE is_free IS NOT NULL GROUP BY is_free`,
      Prisma.sql`facet.value DESC`,
    ),
    deadlineMonths: listOf(
      Prisma.sql`
        SELECT ${monthOfDeadline} AS value, count(DISTINCT version_id)::int AS count
        FROM span WHERE ${isDeadlineAhead(at)} GROUP BY value`,
      byValue,
    ),
  };
}

const mostFirst = Prisma.sql`facet.count DESC, facet.value::text COLLATE "C"`;
const byValue = Prisma.sql`facet.value::text COLLATE "C"`;

const listOf = (facet: Prisma.Sql, order: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT coalesce(json_agg(facet ORDER BY ${order}), '[]') FROM (${facet}) AS facet)`;

/**
 * What is open to all is counted once and stands in every value; the rest is counted by what it names. Few lists are named by many
 * programs, so those whose tracks all name one list are counted by list before lists are taken apart.
 */
const openTo = (column: Prisma.Sql, values: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT possible.value, everywhere.count + coalesce(named.count, 0) AS count
  FROM unnest(${[...values]}::text[]) AS possible (value)
  CROSS JOIN (SELECT count(DISTINCT version_id)::int AS count FROM outlined WHERE ${column} IS NULL) AS everywhere
  LEFT JOIN (
    WITH named AS MATERIALIZED (
      SELECT version_id, min(${column}) AS least, max(${column}) AS greatest FROM outlined
      WHERE version_id NOT IN (SELECT version_id FROM outlined WHERE ${column} IS NULL)
      GROUP BY version_id
    )
    SELECT value, sum(counted.count)::int AS count
    FROM (
      SELECT value, alike.count
      FROM (SELECT least, count(*) AS count FROM named WHERE least = greatest GROUP BY least) AS alike, unnest(least) AS value
      UNION ALL
      SELECT value, count(DISTINCT version_id)
      FROM named JOIN outlined USING (version_id), unnest(${column}) AS value
      WHERE least <> greatest
      GROUP BY value
    ) AS counted
    GROUP BY value
  ) AS named USING (value)
  WHERE everywhere.count + coalesce(named.count, 0) > 0`;

const COUNTIES = Object.keys(FACTS['applicant.county'].values);
const LEGAL_FORMS = Object.keys(FACTS['applicant.legalForm'].values);
const INDUSTRIES = [...'ABCDEFGHIJKLMNOPQRS'].flatMap((section) => [section, ...divisionsOf(section)]);
