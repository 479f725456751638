import type { ProgramDocument } from '@zhuli/domain';
import type { PrismaClient } from '../generated/client.ts';
import { selectVersions } from '../mapping/select-versions.ts';

/** A few megabytes at a time, however large the register is. */
const BATCH = 200;

/** The live editions as documents, a batch at a time. */
export async function* liveEditions(prisma: PrismaClient): AsyncGenerator<ProgramDocument> {
  const editions = await prisma.edition.findMany({
    where: { liveVersionId: { not: null } },
    select: { liveVersionId: true },
    orderBy: { id: 'asc' },
  });
  const ids = editions.flatMap(({ liveVersionId }) => liveVersionId ?? []);
  for (let start = 0; start < ids.length; start += BATCH) {
    yield* (await selectVersions(prisma, ids.slice(start, start + BATCH))).values();
  }
}
