import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestContext } from '../context.ts';
import type { Settings } from '../settings.ts';
import { createConsole } from './console.ts';
import { createExplorer, EXPLORER_FOLDER } from './explorer.ts';
import { createGraphQL } from './graphql.ts';
import { allowEveryOrigin, sendPreflight } from './headers.ts';
import { sendLandingPage } from './landing.ts';
import { sendPlain } from './plain.ts';
import { createProbes, type ProbeOptions } from './probes.ts';
import { createPublishedSchemas } from './published-schemas.ts';

export interface RouterOptions extends ProbeOptions {
  readonly settings: Pick<Settings, 'publicUrl'>;
  readonly adminDist: string;
}

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly context: RequestContext;
  readonly url: URL;
}

export type Route = (exchange: Exchange) => Promise<void> | void;

/** Which path answers what. */
export function createRouter(options: RouterOptions): Route {
  const graphql = createGraphQL();
  const explorer = createExplorer();
  const console = createConsole(options.adminDist);
  const probes = createProbes(options);
  const schemas = createPublishedSchemas();
  const { publicUrl } = options.settings;

  const pages: Readonly<Record<string, Route>> = {
    '/': ({ request, response, context, url }) =>
      sendLandingPage(request, response, { url, publicUrl, context }),
    '/healthz': ({ response }) => probes.health(response),
    '/readyz': ({ response, context }) => probes.ready(response, context),
    '/schema.graphql': ({ request, response }) => schemas.graphql(request, response),
    '/schema/program.json': ({ request, response }) => schemas.program(request, response),
  };

  return async (exchange) => {
    const { request, response, context, url } = exchange;
    const { pathname } = url;
    if (pathname === '/graphql' && !wantsPage(request)) {
      allowEveryOrigin(response);
      if (request.method === 'OPTIONS') return sendPreflight(response);
      response.setHeader('cache-control', 'no-cache');
      response.setHeader('vary', 'accept, accept-language');
      await graphql.handle(request, response, { ...context });
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendPlain(response, 405, 'Only GET here. Queries go to /graphql.');
    }
    const page = pages[pathname];
    if (page) return page(exchange);
    if (pathname === '/graphql' || pathname.startsWith(EXPLORER_FOLDER)) {
      return explorer(request, response, pathname);
    }
    if (pathname === '/admin' || pathname.startsWith('/admin/')) return console(request, response, pathname);
    return sendPlain(response, 404, 'There is nothing here. The service is described at /.');
  };
}

/** A browser that was pointed at `/graphql` asks for HTML; a client of the API never does. */
const wantsPage = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');
