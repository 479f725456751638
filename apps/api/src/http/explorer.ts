import type { IncomingMessage, ServerResponse } from 'node:http';
import { EXAMPLE_QUERIES } from '../explorer/example-queries.ts';
import { explorerPage, explorerStart } from '../explorer/page.ts';
import { Asset, typeOf } from './asset.ts';
import { contentSecurityPolicy } from './headers.ts';
import { sendPlain } from './plain.ts';

export const EXPLORER_FOLDER = '/graphql/explorer/';

const POLICY = contentSecurityPolicy({
  'connect-src': "'self'",
  'font-src': 'data:',
  'img-src': "'self' data:",
  'script-src': "'self'",
  // The editor writes its styles into the page.
  'style-src': "'self' 'unsafe-inline'",
  'worker-src': "'self'",
});

type Files = ReadonlyMap<string, Asset>;

/** GraphiQL at `/graphql` for browsers. All that it loads comes from this server. */
export function createExplorer() {
  let files: Promise<Files> | undefined;
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    response.setHeader('content-security-policy', POLICY);
    files ??= loadFiles();
    const name = path.startsWith(EXPLORER_FOLDER) ? path.slice(EXPLORER_FOLDER.length) : 'index.html';
    const file = (await files).get(name);
    if (file) return file.send(request, response);
    return sendPlain(response, 404, 'There is no such file.');
  };
}

/** Nine megabytes of editor: loaded when somebody first opens the page. */
async function loadFiles(): Promise<Files> {
  const graphiql = await import('@graphql-yoga/render-graphiql/graphiql');
  const contents = {
    'index.html': explorerPage(EXPLORER_FOLDER),
    'start.js': explorerStart(EXPLORER_FOLDER, EXAMPLE_QUERIES),
    'graphiql.js': graphiql.js,
    'graphiql.css': graphiql.css,
    'editor.worker.js': graphiql.editorWorkerService,
    'graphql.worker.js': graphiql.graphqlWorker,
    'json.worker.js': graphiql.jsonWorker,
  };
  return new Map(
    Object.entries(contents).map(([name, content]) => [
      name,
      new Asset(Buffer.from(content), typeOf(name), 'no-cache'),
    ]),
  );
}
