import { SUPPORT_KIND_NAMES, THEME_NAMES } from '@zhuli/domain';
import {
  type SearchQuery,
  type Suggestion,
  suggest,
  type Vocabulary,
  vocabularyOf,
} from '@zhuli/domain/search';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { currentRevision } from '../register/page.ts';
import { publishedEditions } from '../register/published.ts';
import type { ProgramFilter } from './program-filter.ts';
import { isHaving } from './sql-search.ts';

export interface SuggestionQuery {
  readonly search: SearchQuery;
  /** What is suggested finds something with it. */
  readonly filter: ProgramFilter;
  readonly asOf?: Date;
}

interface Remembered {
  readonly revision: number;
  readonly vocabulary: Vocabulary;
}

/** So many names near to a search are compared with it. */
const MOST_NAMES = 100;
/** So many are too few to choose from: the wider question is asked too. */
const FEW_NAMES = 20;

/**
 * What to search for instead of something that finds nothing, in two statements: one for names that are like it, and for the words of
 * the register where they are not remembered; one that asks which of the proposals find anything.
 */
export function suggestions(prisma: PrismaClient): (query: SuggestionQuery) => Promise<Suggestion | null> {
  let remembered: Remembered | undefined;
  return async (query) => {
    const known = remembered;
    const material = await readMaterial(prisma, query.search, known);
    const vocabulary = material.words ? vocabularyOf([...material.words, ...OWN_WORDS]) : known?.vocabulary;
    if (!vocabulary) throw new Error('The database left out words that were not remembered');
    remembered = { revision: material.revision, vocabulary };
    const proposals = suggest(query.search, { vocabulary, names: material.names });
    return firstThatFinds(prisma, query, proposals);
  };
}

const OWN_WORDS = [SUPPORT_KIND_NAMES, THEME_NAMES].flatMap((names) =>
  Object.values(names).flatMap(({ zh, en }) => [zh, en]),
);

interface Material {
  readonly revision: number;
  readonly names: readonly string[];
  /** Null: as remembered. */
  readonly words: readonly string[] | null;
}

async function readMaterial(
  prisma: PrismaClient,
  { nearby }: SearchQuery,
  known: Remembered | undefined,
): Promise<Material> {
  const [narrow, wide] = nearby;
  const [material] = await prisma.$queryRaw<Material[]>`
    WITH narrow AS MATERIALIZED (${near(narrow)}),
    wide AS MATERIALIZED (${near(wide, Prisma.sql`(SELECT count(*) FROM narrow) < ${FEW_NAMES}`)})
    SELECT
      now.revision,
      ARRAY(
        SELECT unnest(ARRAY[version.name_zh, version.name_en] || ARRAY(SELECT alias FROM program_alias WHERE version_id = version.id))
        FROM (SELECT id FROM narrow UNION SELECT id FROM wide) AS found JOIN program_version AS version USING (id)
      ) AS names,
      CASE WHEN now.revision <> ${known?.revision ?? -1} THEN ARRAY(
        SELECT unnest(ARRAY[name, name_en] || aliases) FROM agency
        UNION SELECT unnest(ARRAY[name, name_en]) FROM organization
        UNION SELECT alias FROM organization_alias
      ) END AS words
    FROM ${currentRevision}`;
  if (!material) throw new Error('The revision is one row, always');
  return material;
}

const near = (query: string | undefined, condition = Prisma.sql`true`): Prisma.Sql =>
  query === undefined
    ? Prisma.sql`SELECT NULL::int AS id WHERE false`
    : Prisma.sql`
      SELECT edition.live_version_id AS id
      FROM program_search AS found JOIN edition ON edition.live_version_id = found.version_id
      WHERE found.title @@ ${query}::tsquery AND ${condition}
      LIMIT ${MOST_NAMES}`;

async function firstThatFinds(
  prisma: PrismaClient,
  { filter, asOf }: SuggestionQuery,
  proposals: readonly Suggestion[],
): Promise<Suggestion | null> {
  if (proposals.length === 0) return null;
  const [first] = await prisma.$queryRaw<{ place: number }[]>`
    SELECT proposal.place::int
    FROM unnest(${proposals.map((proposal) => proposal.found)}::text[]) WITH ORDINALITY AS proposal (found, place)
    WHERE EXISTS (SELECT ${publishedEditions(filter, asOf)} AND ${isHaving(Prisma.sql`proposal.found`)})
    ORDER BY place
    LIMIT 1`;
  return first ? (proposals[first.place - 1] ?? null) : null;
}
