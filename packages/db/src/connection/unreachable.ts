/** Codes of sockets and name look-ups, of PostgreSQL (shutting down, starting, gone) and of Prisma (cannot reach, timed out, closed). */
const UNREACHABLE = new Set([
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EPIPE',
  ],
  ...['57P01', '57P02', '57P03', '08000', '08001', '08003', '08004', '08006'],
  ...['P1001', 'P1002', 'P1008', 'P1017', 'DATABASE_UNREACHABLE'],
]);
const UNREACHABLE_KINDS = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout']);

/** Sentences of the pg driver, which gives these errors no code. */
const UNREACHABLE_MESSAGE =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after calling end|PGlite is closed/;

/** Whether an error says that the database did not answer, as against that it answered and refused. Looks into causes and groups. */
export function isDatabaseUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, kind, message, cause, errors, meta } = error as Record<string, unknown>;
  return (
    (typeof code === 'string' && UNREACHABLE.has(code)) ||
    (typeof kind === 'string' && UNREACHABLE_KINDS.has(kind)) ||
    (typeof message === 'string' && UNREACHABLE_MESSAGE.test(message)) ||
    isDatabaseUnreachable(cause) ||
    (Array.isArray(errors) && errors.some(isDatabaseUnreachable)) ||
    isDatabaseUnreachable((meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError)
  );
}
