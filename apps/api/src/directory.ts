import type {
  AgencyRecord,
  PublishedEdition,
  Register,
  Related,
  RelatedRequest,
  VersionRecord,
} from '@zhuli/db';
import type { OrganizationDocument, ProgramDocument, SourceDocument } from '@zhuli/domain';
import DataLoader from 'dataloader';

/**
 * What many parts of one answer refer to. However many ask, and for whatever, what is asked for at one time takes one statement; the
 * editions that ids name take another, and the content of versions a third.
 */
export class Directory {
  readonly #related: DataLoader<RelatedRequest, Related, string>;
  readonly #editions: DataLoader<string, PublishedEdition | null>;
  readonly #documents: DataLoader<number, ProgramDocument | null>;

  constructor(register: Register) {
    this.#related = new DataLoader((requests) => relatedAtOnce(register, requests), {
      cacheKeyFn: (request) => JSON.stringify(request),
    });
    this.#editions = new DataLoader((paths) => register.editionsByKey(paths.map(editionKey)));
    this.#documents = new DataLoader((versionIds) => register.versionDocuments(versionIds));
  }

  async agencies(): Promise<readonly AgencyRecord[]> {
    return (await this.#related.load({ agencies: true })).agencies;
  }

  async agency(code: string): Promise<AgencyRecord | null> {
    return (await this.agencies()).find((agency) => agency.code === code) ?? null;
  }

  /** The agencies that stored content refers to. Throws where there is none of a code, which foreign keys prevent. */
  async agenciesNamed(codes: readonly string[]): Promise<readonly AgencyRecord[]> {
    const agencies = await this.agencies();
    return codes.map((code) => {
      const agency = agencies.find((each) => each.code === code);
      if (agency) return agency;
      throw new Error(`The register refers to an agency that it does not have: ${code}`);
    });
  }

  async organization(slug: string): Promise<OrganizationDocument | null> {
    const { organizations } = await this.#related.load({ organizations: [slug] });
    return organizations[0] ?? null;
  }

  /** As `agenciesNamed`. */
  async organizationNamed(slug: string): Promise<OrganizationDocument> {
    const organization = await this.organization(slug);
    if (organization) return organization;
    throw new Error(`The register refers to an organization that it does not have: ${slug}`);
  }

  async sourceDocuments(): Promise<readonly SourceDocument[]> {
    return (await this.#related.load({ sources: true })).sources;
  }

  /** As `agenciesNamed`. */
  async sourceDocumentNamed(id: string): Promise<SourceDocument> {
    const source = (await this.sourceDocuments()).find((each) => each.id === id);
    if (source) return source;
    throw new Error(`The register cites a source document that it does not have: ${id}`);
  }

  /** The versions of an edition that were ever published, the latest first. */
  async versions(slug: string, fiscalYear: number): Promise<readonly VersionRecord[]> {
    const { versions } = await this.#related.load({ versions: [{ slug, fiscalYear }] });
    return versions[0] ?? [];
  }

  /** The content of a version that was once published. Throws where there is none of that id. */
  async versionDocument(versionId: number): Promise<ProgramDocument> {
    const document = await this.#documents.load(versionId);
    if (document) return document;
    throw new Error(`The register refers to a version that was never published: ${versionId}`);
  }

  /** The live version of an edition that content speaks of; null where there is none. Asked for along with all else that it refers to. */
  async editionNamed(slug: string, fiscalYear: number): Promise<PublishedEdition | null> {
    const live = (await this.versions(slug, fiscalYear)).find(({ state }) => state === 'published');
    if (!live) return null;
    const { versionId, number, publishedAt } = live;
    return { versionId, number, publishedAt, document: await this.versionDocument(versionId) };
  }

  /** The live version of an edition that a reader names. */
  edition(slug: string, fiscalYear: number): Promise<PublishedEdition | null> {
    return this.#editions.load(`${slug}/${fiscalYear}`);
  }
}

/** Asks for all of it together, and hands to each what it asked for. */
async function relatedAtOnce(
  register: Register,
  requests: readonly RelatedRequest[],
): Promise<readonly Related[]> {
  const found = await register.related({
    agencies: requests.some(({ agencies }) => agencies),
    sources: requests.some(({ sources }) => sources),
    organizations: requests.flatMap(({ organizations = [] }) => organizations),
    versions: requests.flatMap(({ versions = [] }) => versions),
  });
  const organizations = found.organizations.values();
  const versions = found.versions.values();
  return requests.map((request) => ({
    agencies: found.agencies,
    sources: found.sources,
    organizations: [...organizations.take(request.organizations?.length ?? 0)],
    versions: [...versions.take(request.versions?.length ?? 0)],
  }));
}

const editionKey = (path: string) => {
  const [slug = '', fiscalYear] = path.split('/');
  return { slug, fiscalYear: Number(fiscalYear) };
};
