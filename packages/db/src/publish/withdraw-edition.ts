import type { Database } from '../connection/database.ts';
import { readEditionState } from './edition-state.ts';
import { addRevision, takeTurn } from './turn.ts';

export interface Withdrawn {
  readonly status: 'withdrawn';
  readonly versionId: number;
  readonly revision: number;
  readonly withdrawnAt: Date;
}

/** Nothing of the edition is published, or there is no such edition. */
export interface NotLive {
  readonly status: 'not_live';
}

/**
 * Takes an edition from the public's sight, in one transaction. Its versions stay: `asOf` still finds them, and the next
 * publication goes on counting from the last one.
 */
export function withdrawEdition(
  database: Database,
  edition: { readonly slug: string; readonly fiscalYear: number },
  options: { readonly now: Date },
): Promise<Withdrawn | NotLive> {
  return database.prisma.$transaction(async (transaction) => {
    await takeTurn(transaction);
    const { editionId, liveVersionId } = await readEditionState(
      transaction,
      edition.slug,
      edition.fiscalYear,
    );
    if (editionId === null || liveVersionId === null) return { status: 'not_live' };
    const { revision, publishedAt } = await addRevision(transaction, options.now);
    await transaction.programVersion.update({
      where: { id: liveVersionId },
      data: { state: 'withdrawn', retiredAt: publishedAt },
      select: { id: true },
    });
    await transaction.edition.update({
      where: { id: editionId },
      data: { liveVersionId: null },
      select: { id: true },
    });
    await transaction.revisionEntry.create({
      data: { revision, versionId: liveVersionId, action: 'withdrawn' },
      select: { revision: true },
    });
    return { status: 'withdrawn', versionId: liveVersionId, revision, withdrawnAt: publishedAt };
  });
}
