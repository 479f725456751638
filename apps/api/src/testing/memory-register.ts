import type { AgencyRecord, Page, PageRequest, ProgramFilter, PublishedEdition, Register } from '@zhuli/db';
import type { OrganizationDocument, SourceDocument } from '@zhuli/domain';
import { memoryHistory } from './memory-history.ts';
import { memoryMatching } from './memory-matching.ts';
import { sampleAgencies, sampleOrganizations, sampleSources } from './sample-program.ts';

interface Content {
  readonly editions: readonly PublishedEdition[];
  readonly agencies?: readonly AgencyRecord[];
  readonly organizations?: readonly OrganizationDocument[];
  readonly sources?: readonly SourceDocument[];
}

/** A register in memory, for tests of what stands above the database. It keeps no history: `asOf` hides what is newer. */
export function memoryRegister({
  editions,
  agencies = sampleAgencies,
  organizations = sampleOrganizations,
  sources = sampleSources,
}: Content): Register {
  const sorted = [...editions].sort(
    (a, b) => compare(a.document.slug, b.document.slug) || b.document.fiscalYear - a.document.fiscalYear,
  );
  const until = (asOf?: Date) => sorted.filter(({ publishedAt }) => !asOf || publishedAt <= asOf);
  const bySlug = [...organizations].sort((a, b) => compare(a.slug, b.slug));
  return {
    ...memoryHistory({ editions, agencies, sources, organizations }),
    catalogue: async () => ({
      revision: sorted.length,
      publishedAt: sorted[0]?.publishedAt ?? null,
      programCount: sorted.length,
      trackCount: sorted.reduce((count, { document }) => count + document.tracks.length, 0),
      agencyCount: agencies.length,
      organizationCount: organizations.length,
      fiscalYears: [...new Set(sorted.map(({ document }) => document.fiscalYear))].sort(),
    }),
    editions: async (filter, page, asOf) =>
      pageOf(
        until(asOf).filter((edition) => matches(edition, filter)),
        page,
        ({ document }, key) => compare(document.slug, key.slug) || key.fiscalYear - document.fiscalYear,
      ),
    programs: async ({ filter, search, order, page: { beyond, ...page }, asOf, withFacets }) => {
      if (search || order !== 'slug' || withFacets) {
        throw new Error('The register in memory neither searches, sorts nor counts: use a database');
      }
      const found = pageOf(
        until(asOf).filter((edition) => matches(edition, filter)),
        { ...page, ...(beyond && { beyond }) },
        ({ document }, key) => compare(document.slug, key.slug) || key.fiscalYear - document.fiscalYear,
      );
      const items = found.items.map((edition) => {
        const { slug, fiscalYear } = edition.document;
        return { edition, key: { lead: null, slug, fiscalYear }, tier: null };
      });
      return { ...found, items };
    },
    statistics: async () => {
      throw new Error('The register in memory counts nothing: use a database');
    },
    suggestion: async () => null,
    ...memoryMatching(sorted),
    edition: async (slug, fiscalYear, asOf) =>
      until(asOf).find(
        ({ document }) =>
          document.slug === slug && (fiscalYear === undefined || document.fiscalYear === fiscalYear),
      ) ?? null,
    editionsByKey: async (keys, asOf) =>
      keys.map(
        ({ slug, fiscalYear }) =>
          until(asOf).find(({ document }) => document.slug === slug && document.fiscalYear === fiscalYear) ??
          null,
      ),
    organizations: async (page) => pageOf(bySlug, page, ({ slug }, key) => compare(slug, key)),
  };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function matches({ document }: PublishedEdition, { agencies, kinds, fiscalYears }: ProgramFilter): boolean {
  return (
    (!agencies || document.agencies.some((code) => agencies.includes(code))) &&
    (!kinds || document.tracks.some(({ kind }) => kinds.includes(kind))) &&
    (!fiscalYears || fiscalYears.includes(document.fiscalYear))
  );
}

function pageOf<Item, Key>(
  all: readonly Item[],
  { size, direction, beyond }: PageRequest<Key>,
  compareToKey: (item: Item, key: Key) => number,
): Page<Item> {
  const forward = direction === 'forward';
  const rest =
    beyond === undefined
      ? all
      : all.filter((item) => (forward ? compareToKey(item, beyond) > 0 : compareToKey(item, beyond) < 0));
  const items = forward ? rest.slice(0, size) : rest.slice(-size);
  const hasMore = rest.length > items.length;
  const hasOthers = rest.length < all.length;
  return {
    items,
    totalCount: all.length,
    hasNextPage: forward ? hasMore : hasOthers,
    hasPreviousPage: forward ? hasOthers : hasMore,
  };
}
