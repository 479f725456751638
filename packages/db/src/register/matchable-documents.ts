import type { MatchableDocument } from '@zhuli/domain';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import type { EvidenceIndex } from '../mapping/citation.ts';
import { type StatedRows, statedOf } from '../mapping/stated.ts';
import type { TrackRow } from '../mapping/track.ts';

type Children = Pick<StatedRows, 'eligibility_criterion' | 'funding_rule'> & { readonly track: TrackRow[] };

interface MatchableRows {
  readonly slug: string;
  readonly fiscal_year: number;
  readonly children: Children;
}

const TABLES: { readonly [Table in keyof Children]: null } = {
  track: null,
  eligibility_criterion: null,
  funding_rule: null,
};

const children = Prisma.raw(
  Object.keys(TABLES)
    .map(
      (table) =>
        `'${table}', (SELECT coalesce(json_agg(child ORDER BY child.position), '[]') FROM ${table} AS child WHERE child.version_id = version.id)`,
    )
    .join(',\n'),
);

/** What matching looks at of versions, in one statement: criteria and rules without the sentences that they came from. */
export async function selectMatchable(
  prisma: PrismaClient,
  versionIds: readonly number[],
): Promise<ReadonlyMap<number, MatchableDocument>> {
  const found = await prisma.$queryRaw<{ id: number; json: string }[]>`
    SELECT version.id, json_strip_nulls(json_build_object(
      'slug', program.slug,
      'fiscal_year', edition.fiscal_year,
      'children', json_build_object(${children})
    ))::text AS json
    FROM program_version AS version
    JOIN edition ON edition.id = version.edition_id
    JOIN program ON program.id = edition.program_id
    WHERE version.id = ANY(${[...versionIds]}::int[])`;
  return new Map(found.map(({ id, json }) => [id, matchableOf(JSON.parse(json) as MatchableRows)]));
}

function matchableOf({ slug, fiscal_year, children: rows }: MatchableRows): MatchableDocument {
  const stated = statedOf({ ...NOTHING_ELSE, ...rows }, NO_EVIDENCE);
  const { eligibility, fundingRules } = stated(undefined);
  const tracks = rows.track.map(({ key, kind }) => {
    const own = stated(key);
    return { key, kind, eligibility: own.eligibility, fundingRules: own.fundingRules };
  });
  return { slug, fiscalYear: fiscal_year, eligibility, fundingRules, tracks };
}

const NOTHING_ELSE: Omit<StatedRows, keyof Children> = {
  application_window: [],
  quota: [],
  execution_period: [],
  performance_condition: [],
  preference: [],
  verbatim_fact: [],
};

const NO_EVIDENCE: EvidenceIndex = { of: () => [], ofAudience: () => undefined };
