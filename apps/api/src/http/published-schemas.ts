import type { IncomingMessage, ServerResponse } from 'node:http';
import { programJsonSchema } from '@zhuli/domain';
import { sdl } from '../schema/sdl.ts';
import { Asset } from './asset.ts';
import { allowEveryOrigin } from './headers.ts';

const CACHED_FOR_MINUTES = 'public, max-age=300';

/** The two contracts of the service, as files. */
export function createPublishedSchemas() {
  const graphql = new Asset(Buffer.from(sdl), 'text/plain; charset=utf-8', CACHED_FOR_MINUTES);
  const program = new Asset(
    Buffer.from(`${JSON.stringify(programJsonSchema(), null, 2)}\n`),
    'application/schema+json; charset=utf-8',
    CACHED_FOR_MINUTES,
  );
  const send = (asset: Asset) => (request: IncomingMessage, response: ServerResponse) => {
    allowEveryOrigin(response);
    return asset.send(request, response);
  };
  return { graphql: send(graphql), program: send(program) };
}
