import type { ServerResponse } from 'node:http';
import type { RequestContext } from '../context.ts';
import { sendJson } from './plain.ts';

export interface ProbeOptions {
  /** Resolves when the database answers. */
  readonly ping: () => Promise<void>;
  /** True from the moment the server was told to stop. */
  readonly isStopping: () => boolean;
}

export function createProbes({ ping, isStopping }: ProbeOptions) {
  return {
    /** The process lives. */
    health(response: ServerResponse): void {
      sendJson(response, 200, { status: 'ok' });
    },
    /** It can answer: the database is there and nobody has told it to stop. */
    async ready(response: ServerResponse, { log }: RequestContext): Promise<void> {
      if (isStopping()) return sendJson(response, 503, { status: 'stopping' });
      try {
        await ping();
      } catch (error) {
        log.warn({ err: error }, 'not ready: the database does not answer');
        return sendJson(response, 503, { status: 'unavailable', database: 'unreachable' });
      }
      return sendJson(response, 200, { status: 'ready', database: 'ok' });
    },
  };
}
