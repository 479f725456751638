import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Register } from '@zhuli/db';
import type { Logger } from 'pino';
import type { RequestContext } from './context.ts';
import { Directory } from './directory.ts';
import { setSecurityHeaders } from './http/headers.ts';
import { preferredLocale } from './http/locale.ts';
import { sendJson } from './http/plain.ts';
import { requestIdOf } from './http/request-id.ts';
import { createRouter } from './http/router.ts';
import type { Settings } from './settings.ts';

export interface ServerOptions {
  readonly register: Register;
  /** Resolves when the database answers, as `Database.ping` does. */
  readonly ping: () => Promise<void>;
  readonly settings: Pick<Settings, 'host' | 'port' | 'publicUrl'>;
  readonly logger: Logger;
  /** The clock. Read once for each request. */
  readonly now: () => Date;
  /** Folder of the built console. Where it is missing, `/admin` says so. */
  readonly adminDist: string;
}

export interface Server {
  /** Resolves with the address when it listens: `http://127.0.0.1:4000`. */
  listen(): Promise<string>;
  /** Takes no new requests, lets those under way finish, then resolves. After `drainMilliseconds` it hangs up on the rest. */
  close(drainMilliseconds?: number): Promise<void>;
}

export function createServer({ register, ping, settings, logger, now, adminDist }: ServerOptions): Server {
  let stopping: Promise<void> | undefined;
  const route = createRouter({ settings, adminDist, ping, isStopping: () => stopping !== undefined });
  const isHttps = settings.publicUrl.startsWith('https:');

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = requestIdOf(request);
    const log = logger.child({ requestId });
    response.setHeader('x-request-id', requestId);
    setSecurityHeaders(response, { isHttps });
    if (stopping) response.setHeader('connection', 'close');
    response.once('close', () => {
      // A connection that is kept alive would hold up the stop until it times out.
      if (stopping) setImmediate(() => http.closeIdleConnections());
    });
    logWhenDone(request, response, log);
    const url = URL.parse(request.url ?? '', 'http://localhost');
    if (!url) return sendJson(response, 400, { error: 'BAD_URL', requestId });
    const context: RequestContext = {
      register,
      directory: new Directory(register),
      now: now(),
      locale: preferredLocale(request.headers['accept-language']),
      requestId,
      log,
    };
    try {
      await route({ request, response, context, url });
    } catch (error) {
      log.error({ err: error }, 'a request failed unexpectedly');
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { error: 'INTERNAL', requestId });
    }
  }

  const http = createHttpServer((request, response) => void handle(request, response));
  http.requestTimeout = 30_000;

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        http.once('error', reject);
        http.listen(settings.port, settings.host, () => {
          http.off('error', reject);
          resolve(addressOf(http.address() as AddressInfo));
        });
      }),
    close(drainMilliseconds = 10_000) {
      stopping ??= new Promise((resolve, reject) => {
        const hangUp = setTimeout(() => http.closeAllConnections(), drainMilliseconds);
        http.close((error) => {
          clearTimeout(hangUp);
          if (error && (error as NodeJS.ErrnoException).code !== 'ERR_SERVER_NOT_RUNNING') reject(error);
          else resolve();
        });
        http.closeIdleConnections();
      });
      return stopping;
    },
  };
}

function addressOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** One line for each request. The query string is left out: it may hold a query with an applicant's figures. */
function logWhenDone(request: IncomingMessage, response: ServerResponse, log: Logger): void {
  const start = performance.now();
  response.once('close', () => {
    const line = {
      method: request.method,
      path: request.url?.split('?', 1)[0],
      status: response.statusCode,
      milliseconds: Math.round((performance.now() - start) * 10) / 10,
      ...(!response.writableFinished && { isAborted: true }),
    };
    log.info(line, 'request');
  });
}
