import type { Register } from '@zhuli/db';
import type { Locale } from '@zhuli/domain';
import type { Logger } from 'pino';
import type { Directory } from './directory.ts';

/** What one request carries. One clock: everything in an answer is true of the same instant. */
export interface RequestContext {
  readonly register: Register;
  readonly directory: Directory;
  readonly now: Date;
  /** The language of messages. Content has its own argument, so that an answer does not depend on a header. */
  readonly locale: Locale;
  readonly requestId: string;
  /** Writes the request id with every line. */
  readonly log: Logger;
}
