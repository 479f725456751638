import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { Asset, typeOf } from './asset.ts';
import { contentSecurityPolicy } from './headers.ts';
import { sendPlain } from './plain.ts';

/** Vite puts a hash of the content into the names of the files in this folder. */
const HASHED = /^assets\//;
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_EACH_TIME = 'no-cache';

const POLICY = contentSecurityPolicy({
  'connect-src': "'self'",
  'font-src': "'self' data:",
  'form-action': "'self'",
  'img-src': "'self' data:",
  'manifest-src': "'self'",
  'script-src': "'self'",
  // The console's component library writes its styles into the page.
  'style-src': "'self' 'unsafe-inline'",
});

/**
 * Serves the built console at `/admin`. Files are read once and found by name, so no path can lead out of the folder.
 * Whatever is no file is a page of the console, which finds its way by itself.
 */
export function createConsole(folder: string) {
  const files = new Map(
    filesIn(folder).map((name) => [
      name,
      new Asset(readFileSync(join(folder, name)), typeOf(name), HASHED.test(name) ? FOREVER : ASK_EACH_TIME),
    ]),
  );
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const name = path.replace(/^\/admin\/?/, '');
    const page = files.get('index.html');
    if (!page) {
      sendPlain(response, 503, 'The console is not built yet. Run `pnpm build`, then start again.');
      return;
    }
    response.setHeader('content-security-policy', POLICY);
    const file = files.get(name);
    if (file) return file.send(request, response);
    if (HASHED.test(name)) return sendPlain(response, 404, 'There is no such file.');
    return page.send(request, response);
  };
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
