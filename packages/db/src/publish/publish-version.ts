import { isDeepStrictEqual } from 'node:util';
import type { ProgramDocument } from '@zhuli/domain';
import type { Database } from '../connection/database.ts';
import { indexVersions } from '../finding/index-rows/index-versions.ts';
import type { Prisma } from '../generated/client.ts';
import { toRows } from '../mapping/document.ts';
import { insertDraft } from '../mapping/insert-rows.ts';
import { selectVersions } from '../mapping/select-versions.ts';
import { type EditionState, readEditionState } from './edition-state.ts';
import { requireReferences } from './references.ts';
import { PublicationRefused } from './refusal.ts';
import { addRevision, takeTurn } from './turn.ts';

export interface PublishOptions {
  readonly now: Date;
}

export interface Published {
  readonly status: 'published';
  readonly versionId: number;
  /** 1 for the first version of the edition. */
  readonly number: number;
  readonly revision: number;
  /** `now`, or the moment of the revision before where that is later. */
  readonly publishedAt: Date;
  /** The version that was live until now. */
  readonly supersededVersionId: number | null;
}

export interface Unchanged {
  readonly status: 'unchanged';
  readonly versionId: number;
}

/**
 * Makes a document the live version of its edition, in one transaction; the program and the edition are created where they are
 * new. Publishers take turns, so that each sees what the one before left. Writes nothing where the live version already says
 * the same. The document must be valid: parsed, and without findings that are errors.
 */
export function publishVersion(
  database: Database,
  document: ProgramDocument,
  options: PublishOptions,
): Promise<Published | Unchanged> {
  return database.prisma.$transaction(async (transaction) => {
    await takeTurn(transaction);
    const state = await readEditionState(transaction, document.slug, document.fiscalYear);
    if (state.isRetired) {
      throw new PublicationRefused(
        'SLUG_RETIRED',
        `The slug "${document.slug}" belonged to another program. Links to it still exist: choose another slug.`,
      );
    }
    if (state.liveVersionId !== null && (await says(transaction, state.liveVersionId, document))) {
      return { status: 'unchanged', versionId: state.liveVersionId };
    }
    return publish(transaction, document, state, options.now);
  });
}

async function says(
  transaction: Prisma.TransactionClient,
  versionId: number,
  document: ProgramDocument,
): Promise<boolean> {
  const live = (await selectVersions(transaction, [versionId])).get(versionId);
  return isDeepStrictEqual(live, document);
}

async function publish(
  transaction: Prisma.TransactionClient,
  document: ProgramDocument,
  state: EditionState,
  now: Date,
): Promise<Published> {
  await requireReferences(transaction, document);
  const editionId = state.editionId ?? (await createEdition(transaction, document, state.programId, now));
  const number = state.lastNumber + 1;
  const versionId = await insertDraft(transaction, toRows(document), { editionId, number, createdAt: now });
  await indexVersions(transaction, [{ versionId, document }]);
  const { revision, publishedAt } = await addRevision(transaction, now);
  if (state.liveVersionId !== null) {
    await transaction.programVersion.update({
      where: { id: state.liveVersionId },
      data: { state: 'superseded', retiredAt: publishedAt },
      select: { id: true },
    });
  }
  await transaction.programVersion.update({
    where: { id: versionId },
    data: { state: 'published', publishedAt, publishedRevision: revision },
    select: { id: true },
  });
  await transaction.edition.update({
    where: { id: editionId },
    data: { liveVersionId: versionId },
    select: { id: true },
  });
  await transaction.revisionEntry.createMany({
    data: [
      { revision, versionId, action: 'published' },
      ...(state.liveVersionId === null
        ? []
        : [{ revision, versionId: state.liveVersionId, action: 'superseded' as const }]),
    ],
  });
  return {
    status: 'published',
    versionId,
    number,
    revision,
    publishedAt,
    supersededVersionId: state.liveVersionId,
  };
}

async function createEdition(
  transaction: Prisma.TransactionClient,
  { slug, fiscalYear }: ProgramDocument,
  programId: number | null,
  now: Date,
): Promise<number> {
  const program =
    programId === null
      ? await transaction.program.create({ data: { slug, createdAt: now }, select: { id: true } })
      : { id: programId };
  const edition = await transaction.edition.create({
    data: { programId: program.id, fiscalYear },
    select: { id: true },
  });
  return edition.id;
}
