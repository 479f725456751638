import type { Prisma } from '../generated/client.ts';

/** One number for all of Zhuli: who holds this lock may change what the public sees. Arbitrary, never to be changed. */
const PUBLISHING_LOCK = 7_112_025;

/**
 * Waits until no other transaction publishes; the turn ends with the transaction. To be a transaction's first statement: what is
 * read after it is what the one before left behind.
 */
export async function takeTurn(transaction: Prisma.TransactionClient): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${PUBLISHING_LOCK})`;
}

export interface Revision {
  readonly revision: number;
  readonly publishedAt: Date;
}

type LastRevision = { revision: number; publishedAt: Date } | null;

/**
 * Adds the next catalogue revision. Its time is `now`, or that of the revision before it where that is later (a clock that was set
 * back), so that what came later in the register is never earlier in time.
 */
export async function addRevision(transaction: Prisma.TransactionClient, now: Date): Promise<Revision> {
  const last: LastRevision = await transaction.catalogueRevision.findFirst({ orderBy: { revision: 'desc' } });
  return transaction.catalogueRevision.create({
    data: {
      revision: (last?.revision ?? 0) + 1,
      publishedAt: last && last.publishedAt > now ? last.publishedAt : now,
    },
  });
}
