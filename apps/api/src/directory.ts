import type { AgencyRecord, PublishedEdition, Register } from '@zhuli/db';
import type { OrganizationDocument } from '@zhuli/domain';
import DataLoader from 'dataloader';

/**
 * What many parts of one answer refer to. However many ask, the agencies take one statement, the organizations
 * another, and the editions that ids name a third.
 */
export class Directory {
  readonly #register: Register;
  readonly #organizations: DataLoader<string, OrganizationDocument | null>;
  readonly #editions: DataLoader<string, PublishedEdition | null>;
  #agencies: Promise<ReadonlyMap<string, AgencyRecord>> | undefined;

  constructor(register: Register) {
    this.#register = register;
    this.#organizations = new DataLoader((slugs) => register.organizationsBySlug(slugs));
    this.#editions = new DataLoader((paths) => register.editionsByKey(paths.map(editionKey)));
  }

  async agencies(): Promise<readonly AgencyRecord[]> {
    return [...(await this.#byCode()).values()];
  }

  async agency(code: string): Promise<AgencyRecord | null> {
    return (await this.#byCode()).get(code) ?? null;
  }

  /** The agencies that stored content refers to. Throws where there is none of a code, which foreign keys prevent. */
  async agenciesNamed(codes: readonly string[]): Promise<readonly AgencyRecord[]> {
    const agencies = await this.#byCode();
    return codes.map((code) => {
      const agency = agencies.get(code);
      if (agency) return agency;
      throw new Error(`The register refers to an agency that it does not have: ${code}`);
    });
  }

  organization(slug: string): Promise<OrganizationDocument | null> {
    return this.#organizations.load(slug);
  }

  /** As `agenciesNamed`. */
  async organizationNamed(slug: string): Promise<OrganizationDocument> {
    const organization = await this.organization(slug);
    if (organization) return organization;
    throw new Error(`The register refers to an organization that it does not have: ${slug}`);
  }

  edition(slug: string, fiscalYear: number): Promise<PublishedEdition | null> {
    return this.#editions.load(`${slug}/${fiscalYear}`);
  }

  #byCode(): Promise<ReadonlyMap<string, AgencyRecord>> {
    this.#agencies ??= this.#register
      .agencies()
      .then((agencies) => new Map(agencies.map((agency) => [agency.code, agency])));
    return this.#agencies;
  }
}

const editionKey = (path: string) => {
  const [slug = '', fiscalYear] = path.split('/');
  return { slug, fiscalYear: Number(fiscalYear) };
};
