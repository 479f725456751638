import type { AgencyRecord, HistoryReads, PublishedEdition, Register, VersionRecord } from '@zhuli/db';
import type { SourceDocument } from '@zhuli/domain';

/** What `memoryRegister` says of the past: each edition was published once, in the order given, a revision each. */
export function memoryHistory(
  editions: readonly PublishedEdition[],
  agencies: readonly AgencyRecord[],
  sources: readonly SourceDocument[],
  organizationsBySlug: Register['organizationsBySlug'],
): HistoryReads {
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
      organizations: await organizationsBySlug(request.organizations ?? []),
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
