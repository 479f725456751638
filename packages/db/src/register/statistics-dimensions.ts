import { divisionsOf, FACTS } from '@zhuli/domain';
import type { ProgramFilter } from '../finding/program-filter.ts';
import { isDeadlineAhead, isSpanAt, monthOfDeadline } from '../finding/track-conditions.ts';
import { Prisma } from '../generated/client.ts';
import type { StatisticsDimension } from './statistics.ts';

type Filter = ProgramFilter & { readonly at: Date };

interface Dimension {
  /**
   * A query of `version_id, value`, and `track_key` where it goes by tracks, without repetitions. It reads `matching` (id, fiscal_year)
   * and `outlined`. Where the filter names values, only those are groups: so the filter of a group, which has them replaced by
   * one, finds exactly what is in it.
   */
  readonly members: (filter: Filter, classes: Prisma.Sql) => Prisma.Sql;
  readonly goesByTracks: boolean;
  /**
   * A query of `value, representative`, where many values have the very same members: what is open to all is in every one of
   * them. `members` then gives representatives alone, of the relation `classes`.
   */
  readonly classes?: (filter: Filter) => Prisma.Sql;
  /** How its groups are ordered before they are ordered by size. */
  readonly order?: 'ascending' | 'descending';
  /** The table that has the names of its values, and the column of the values. */
  readonly names?: Prisma.Sql;
}

const COUNTIES = Object.keys(FACTS['applicant.county'].values);
const LEGAL_FORMS = Object.keys(FACTS['applicant.legalForm'].values);
const SECTIONS = [...'ABCDEFGHIJKLMNOPQRS'];
const DIVISIONS = SECTIONS.flatMap(divisionsOf);

export const DIMENSIONS: Readonly<Record<StatisticsDimension, Dimension>> = {
  agency: {
    goesByTracks: false,
    names: Prisma.sql`SELECT code AS value, name, name_en FROM agency`,
    members: ({ agencies }) => Prisma.sql`
      WITH RECURSIVE line (value, code, direction) AS (
        SELECT root.code, root.code, way.direction
        FROM (${agencies ? agenciesNamed(agencies) : agenciesOfToday}) AS root (code), unnest(ARRAY['earlier', 'later']) AS way (direction)
        UNION
        SELECT
          line.value,
          (CASE direction WHEN 'later' THEN successor_code ELSE predecessor_code END) COLLATE "C",
          direction
        FROM line
        JOIN agency_succession ON line.code = CASE direction WHEN 'later' THEN predecessor_code ELSE successor_code END
      )
      SELECT DISTINCT matching.id AS version_id, line.value
      FROM matching
      JOIN program_agency ON program_agency.version_id = matching.id
      JOIN line ON line.code = program_agency.agency_code`,
  },
  organization: {
    goesByTracks: false,
    names: Prisma.sql`SELECT slug AS value, name, name_en FROM organization`,
    members: ({ organizations }) => Prisma.sql`
      SELECT matching.id AS version_id, named.slug AS value
      FROM matching
      JOIN (
        SELECT version_id, organization_slug AS slug FROM program_organization
        UNION
        SELECT version_id, organization_slug FROM contact_point WHERE organization_slug IS NOT NULL
      ) AS named ON named.version_id = matching.id
      WHERE ${among(Prisma.sql`named.slug`, organizations)}`,
  },
  theme: {
    goesByTracks: false,
    members: ({ themes }) => Prisma.sql`
      SELECT matching.id AS version_id, theme::text AS value
      FROM matching JOIN program_theme ON program_theme.version_id = matching.id
      WHERE ${among(Prisma.sql`theme::text`, themes)}`,
  },
  fiscal_year: {
    goesByTracks: false,
    order: 'descending',
    members: () => Prisma.sql`SELECT id AS version_id, fiscal_year::text AS value FROM matching`,
  },
  kind: {
    goesByTracks: true,
    members: () => Prisma.sql`SELECT version_id, track_key, kind::text AS value FROM outlined`,
  },
  region: openTo(Prisma.sql`counties`, ({ regions }) => regions ?? COUNTIES),
  legal_form: openTo(Prisma.sql`legal_forms`, ({ legalForms }) => legalForms ?? LEGAL_FORMS),
  industry: openTo(Prisma.sql`industries`, ({ industries = SECTIONS }) =>
    SECTIONS.filter((section) => industries.includes(section)),
  ),
  // What is open to a division is open to its section, so that a section in the filter leaves all its divisions.
  industry_division: openTo(Prisma.sql`industries`, ({ industries = SECTIONS }) => {
    const divisions = new Set(industries.flatMap((code) => [code, ...divisionsOf(code)]));
    return DIVISIONS.filter((division) => divisions.has(division));
  }),
  window_state: {
    goesByTracks: true,
    members: ({ at }) => Prisma.sql`
      SELECT version_id, track_key, span.state AS value
      FROM outlined JOIN window_span AS span USING (version_id, track_key)
      WHERE ${isSpanAt(at)}`,
  },
  deadline_month: {
    goesByTracks: true,
    order: 'ascending',
    members: ({ at, deadlineMonths }) => Prisma.sql`
      SELECT DISTINCT version_id, track_key, ${monthOfDeadline} AS value
      FROM outlined JOIN window_span AS span USING (version_id, track_key)
      WHERE ${isDeadlineAhead(at)} AND ${among(monthOfDeadline, deadlineMonths)}`,
  },
};

const agenciesNamed = (codes: readonly string[]): Prisma.Sql =>
  Prisma.sql`SELECT code FROM agency WHERE code = ANY(${[...codes]}::text[])`;

/** Those that nothing has succeeded. */
const agenciesOfToday = Prisma.sql`
  SELECT code FROM agency WHERE NOT EXISTS (SELECT FROM agency_succession WHERE predecessor_code = agency.code)`;

const among = (column: Prisma.Sql, values: readonly string[] | undefined): Prisma.Sql =>
  values ? Prisma.sql`${column} = ANY(${[...values]}::text[])` : Prisma.sql`true`;

/** A column that is null restricts nothing. Values that stand in the same lists have the same members. */
function openTo(column: Prisma.Sql, valuesOf: (filter: Filter) => readonly string[]): Dimension {
  return {
    goesByTracks: true,
    classes: (filter) => Prisma.sql`
      WITH list AS MATERIALIZED (
        SELECT items, row_number() OVER (ORDER BY items) AS place
        FROM (SELECT DISTINCT ${column} AS items FROM outlined WHERE ${column} IS NOT NULL) AS named
      )
      SELECT value, min(value) OVER (PARTITION BY lists) AS representative
      FROM (
        SELECT possible.value, ARRAY(
          SELECT list.place FROM list WHERE possible.value = ANY(list.items) ORDER BY list.place
        ) AS lists
        FROM unnest(${[...new Set(valuesOf(filter))]}::text[]) AS possible (value)
      ) AS listed`,
    members: (_, classes) => Prisma.sql`
      SELECT version_id, track_key, class.value
      FROM outlined
      JOIN (SELECT DISTINCT representative AS value FROM ${classes}) AS class
        ON outlined.${column} IS NULL OR class.value = ANY(outlined.${column})`,
  };
}
