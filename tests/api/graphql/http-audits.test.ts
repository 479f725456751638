import {
  memoryRegister,
  published,
  sampleProgram,
  startTestServer,
  type TestServer,
} from '@zhuli/api/testing';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let server: TestServer;

const audits = serverAudits({
  // Each audit asks when it runs, and the server has its address by then.
  url: () => `${server.url}/graphql`,
  fetchFn: fetch,
});

beforeAll(async () => {
  server = await startTestServer(memoryRegister({ editions: [published(sampleProgram())] }));
});

afterAll(() => server.stop());

describe('GraphQL over HTTP', () => {
  it('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const { status, ...rest } = await audit.fn();
    expect([status, 'reason' in rest ? rest.reason : '']).toEqual(['ok', '']);
  });
});
