import type { AgencyRecord, HistoryReads, PublishedEdition, VersionRecord } from '@zhuli/db';
import type { OrganizationDocument, SourceDocument } from '@zhuli/domain';

/** What `memoryRegister` says of the past: each edition was published once, in the order given, a revision each. */
export function memoryHistory({
  editions,
  agencies,
  organizations,
  sources,
}: {
  readonly editions: readonly PublishedEdition[];
  readonly agencies: readonly AgencyRecord[];
  readonly organizations: readonly OrganizationDocument[];
  readonly sources: readonly SourceDocument[];
}): HistoryReads {
  const versions = editions.map(({ document, versionId, number, publishedAt }, index) => {
    const version: VersionRecord = {
      versionId,
      number,
      publishedAt,
      retiredAt: null,
      state: 'published',
      revision: index + 1,
    };
    return { document, version };
  });
  return {
    related: async (request) => ({
      agencies: request.agencies ? [...agencies].sort((a, b) => (a.code < b.code ? -1 : 1)) : [],
      sources: request.sources ? sources : [],
      organizations: (request.organizations ?? []).map(
        (slug) => organizations.find((organization) => organization.slug === slug) ?? null,
      ),
      versions: (request.versions ?? []).map(({ slug, fiscalYear }) =>
        versions
          .filter(({ document }) => document.slug === slug && document.fiscalYear === fiscalYear)
          .map(({ version }) => version),
      ),
    }),
    versionDocuments: async (ids) =>
      ids.map((id) => versions.find(({ version }) => version.versionId === id)?.document ?? null),
    changes: async ({ since, size, beyond }) => {
      const all = versions.filter(({ version }) => version.revision > since);
      const rest = all.filter(({ version }) => version.revision > (beyond?.revision ?? 0));
      return {
        items: rest.slice(0, size).map(({ document, version }) => ({
          revision: version.revision,
          subject: 'program',
          key: document.slug,
          fiscalYear: document.fiscalYear,
          publishedAt: version.publishedAt,
          action: 'published',
          from: null,
          to: version,
        })),
        totalCount: all.length,
        hasNextPage: rest.length > size,
        hasPreviousPage: rest.length < all.length,
        revision: versions.length,
      };
    },
  };
}
