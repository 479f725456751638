import type { ServerResponse } from 'node:http';

/** What a page may load and who may frame it: nothing and nobody, unless it says more. */
const NOTHING = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

export function contentSecurityPolicy(more: Readonly<Record<string, string>> = {}): string {
  return Object.entries({ ...NOTHING, ...more })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

const CLOSED = contentSecurityPolicy();

/** On every answer. A page that needs more sets its own Content-Security-Policy afterwards. */
export function setSecurityHeaders(
  response: ServerResponse,
  { isHttps }: { readonly isHttps: boolean },
): void {
  response.setHeader('content-security-policy', CLOSED);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  if (isHttps) response.setHeader('strict-transport-security', 'max-age=31536000');
}

/** Any site may read what is public, without the reader's cookies. */
export function allowEveryOrigin(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', 'retry-after, x-request-id');
}

/** The answer to a browser that asks, for another site, whether it may send a query. */
export function sendPreflight(response: ServerResponse): void {
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'accept, accept-language, content-type, x-request-id',
    'access-control-max-age': '86400',
  });
  response.end();
}
