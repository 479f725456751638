import type { Database } from '../connection/database.ts';
import { refreshSearchRows, renamedIn, versionsNaming } from '../finding/search-rows/refresh-search-rows.ts';
import type { Prisma } from '../generated/client.ts';
import { agencyRow } from '../mapping/agency.ts';
import { organizationRow } from '../mapping/organization.ts';
import { sourceDocumentRow } from '../mapping/source-document.ts';
import { addRevision, takeTurn } from '../publish/turn.ts';
import { compareReferences, type Difference, type ReferenceDifference } from './compare-references.ts';
import { type References, readReferences } from './read-references.ts';

export interface SavedReferences {
  readonly difference: ReferenceDifference;
  /** Null where nothing was written. */
  readonly revision: number | null;
}

/** Where an agency of very many programs is renamed, all of them are indexed anew before the change is seen. */
const TIME_TO_INDEX = 30 * 60_000;

/**
 * Enters what is new and rewrites what changed, in one transaction and one catalogue revision, since the public sees it.
 * Removes nothing: what is absent from `references` stays as it is.
 */
export function saveReferences(
  database: Database,
  references: References,
  options: { readonly now: Date },
): Promise<SavedReferences> {
  return database.prisma.$transaction(
    async (transaction) => {
      await takeTurn(transaction);
      const before = await readReferences(transaction);
      const difference = compareReferences(before, references);
      const { agencies, organizations, sources } = {
        agencies: [...difference.agencies.added, ...difference.agencies.changed],
        organizations: [...difference.organizations.added, ...difference.organizations.changed],
        sources: [...difference.sources.added, ...difference.sources.changed],
      };
      if (agencies.length + organizations.length + sources.length === 0)
        return { difference, revision: null };
      // A line of agencies that is cut or joined concerns the programs of either side: those found before and after.
      const renamed = renamedIn(before, { agencies, organizations });
      const namedBefore = await versionsNaming(transaction, renamed);
      await saveAgencies(transaction, agencies);
      await saveOrganizations(transaction, organizations);
      await saveSources(transaction, sources);
      const namedNow = await versionsNaming(transaction, renamed);
      await refreshSearchRows(transaction, [...new Set([...namedBefore, ...namedNow])]);
      const { revision } = await addRevision(transaction, options.now);
      await transaction.referenceEntry.createMany({ data: entriesOf(difference, revision) });
      return { difference, revision };
    },
    { timeout: TIME_TO_INDEX },
  );
}

/** What readers who follow the register's changes learn of it. */
function entriesOf(
  { agencies, organizations, sources }: ReferenceDifference,
  revision: number,
): Prisma.ReferenceEntryCreateManyInput[] {
  const told = <Item>(
    { added, changed }: Difference<Item>,
    subject: (
      item: Item,
    ) => Pick<Prisma.ReferenceEntryCreateManyInput, 'agencyCode' | 'organizationSlug' | 'sourceDocumentId'>,
  ) => [
    ...added.map((item) => ({ ...subject(item), isNew: true })),
    ...changed.map((item) => ({ ...subject(item), isNew: false })),
  ];
  return [
    ...told(agencies, ({ code }) => ({ agencyCode: code })),
    ...told(organizations, ({ slug }) => ({ organizationSlug: slug })),
    ...told(sources, ({ id }) => ({ sourceDocumentId: id })),
  ].map((entry, position) => ({ ...entry, revision, position }));
}

async function saveAgencies(
  transaction: Prisma.TransactionClient,
  agencies: References['agencies'],
): Promise<void> {
  if (agencies.length === 0) return;
  await transaction.$executeRaw`
    INSERT INTO agency SELECT * FROM json_populate_recordset(NULL::agency, ${JSON.stringify(agencies.map(agencyRow))}::json)
    ON CONFLICT (code) DO UPDATE SET
      name = excluded.name, name_en = excluded.name_en, aliases = excluded.aliases, parent_code = excluded.parent_code,
      valid_from = excluded.valid_from, valid_until = excluded.valid_until, url = excluded.url`;
  await transaction.agencySuccession.deleteMany({
    where: { predecessorCode: { in: agencies.map(({ code }) => code) } },
  });
  await transaction.agencySuccession.createMany({
    data: agencies.flatMap(({ code, successors }) =>
      successors.map((successorCode, position) => ({ predecessorCode: code, successorCode, position })),
    ),
  });
}

/** All aliases of what changed go first, so that one may move from an organization to another. */
async function saveOrganizations(
  transaction: Prisma.TransactionClient,
  organizations: References['organizations'],
): Promise<void> {
  if (organizations.length === 0) return;
  await transaction.$executeRaw`
    INSERT INTO organization
    SELECT * FROM json_populate_recordset(NULL::organization, ${JSON.stringify(organizations.map(organizationRow))}::json)
    ON CONFLICT (slug) DO UPDATE SET
      name = excluded.name, name_en = excluded.name_en, kind = excluded.kind, url = excluded.url`;
  const changed = { organizationSlug: { in: organizations.map(({ slug }) => slug) } };
  await transaction.organizationAlias.deleteMany({ where: changed });
  await transaction.organizationUnit.deleteMany({ where: changed });
  await transaction.organizationAlias.createMany({
    data: organizations.flatMap(({ slug, aliases }) =>
      aliases.map((alias, position) => ({ organizationSlug: slug, position, alias })),
    ),
  });
  await transaction.organizationUnit.createMany({
    data: organizations.flatMap(({ slug, units }) =>
      units.map((name, position) => ({ organizationSlug: slug, position, name })),
    ),
  });
}

async function saveSources(
  transaction: Prisma.TransactionClient,
  sources: References['sources'],
): Promise<void> {
  if (sources.length === 0) return;
  await transaction.$executeRaw`
    INSERT INTO source_document
    SELECT * FROM json_populate_recordset(NULL::source_document, ${JSON.stringify(sources.map(sourceDocumentRow))}::json)
    ON CONFLICT (id) DO UPDATE SET
      title_zh = excluded.title_zh, title_en = excluded.title_en, publisher_zh = excluded.publisher_zh,
      publisher_en = excluded.publisher_en, fiscal_year = excluded.fiscal_year, published_on = excluded.published_on,
      text = excluded.text`;
}
