import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^(text\/|application\/|image\/svg)/;

export const typeOf = (name: string): string => TYPES[extname(name)] ?? 'application/octet-stream';

type Encoding = 'br' | 'gzip' | 'identity';

const compress = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
} satisfies Partial<Record<Encoding, (body: Buffer) => Promise<Buffer>>>;

/** A file held in memory, with its ETag; compressed once, when it is first asked for. */
export class Asset {
  readonly #body: Buffer;
  readonly #type: string;
  readonly #cacheControl: string;
  readonly #etag: string;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(body: Buffer, type: string, cacheControl: string) {
    this.#body = body;
    this.#type = type;
    this.#cacheControl = cacheControl;
    this.#etag = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  }

  async send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const encoding = this.#encodingFor(request);
    const etag = `"${this.#etag}${encoding === 'identity' ? '' : `-${encoding}`}"`;
    response.setHeader('cache-control', this.#cacheControl);
    response.setHeader('etag', etag);
    response.setHeader('vary', 'accept-encoding');
    if (request.headers['if-none-match']?.split(/,\s*/).includes(etag)) {
      response.writeHead(304).end();
      return;
    }
    const body = await this.#encode(encoding);
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
    response.writeHead(200, { 'content-type': this.#type, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  #encodingFor({ headers }: IncomingMessage): Encoding {
    if (!COMPRESSIBLE.test(this.#type) || this.#body.length < 1_000) return 'identity';
    const accepted = String(headers['accept-encoding'] ?? '');
    if (/\bbr\b/.test(accepted)) return 'br';
    return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
  }

  #encode(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return Promise.resolve(this.#body);
    const known = this.#encoded.get(encoding);
    if (known) return known;
    const encoded = compress[encoding](this.#body);
    this.#encoded.set(encoding, encoded);
    return encoded;
  }
}
