import { afterAll, beforeAll, expect } from 'vitest';
import { memoryRegister } from './memory-register.ts';
import { published, sampleProgram } from './sample-program.ts';
import { type Answer, startTestServer, type TestServer } from './test-server.ts';

const evidence = [{ source: 'handbook', quote: '原文' }];

/** Three small programs: `sample` of two years, and `unsaid`, whose window and name are not printed. */
const editions = [
  published(sampleProgram()),
  published(sampleProgram({ fiscalYear: 2022 }), 2),
  published(
    sampleProgram({
      slug: 'unsaid',
      windows: [{ key: 'later', kind: 'on_announcement', evidence }],
      name: { zh: '編者命名', en: 'Named by us', editorial: { zh: '標題遺失' } },
    }),
    3,
  ),
];

export interface SampleQueries {
  /** With whatever errors there are. */
  query: TestServer['query'];
  /** The data of an answer that has no errors. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer['data']>;
  program(selection: string, slug?: string): Promise<Answer['data']>;
}

/** A server over a few small programs, for all tests of a file. */
export function sampleQueries(): SampleQueries {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(memoryRegister({ editions }));
  });
  afterAll(() => server.stop());

  const ask: SampleQueries['ask'] = async (query, variables) => {
    const { data, errors } = await server.query(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  return {
    query: (...asked) => server.query(...asked),
    ask,
    program: async (selection, slug = 'sample') =>
      (await ask(`query($slug: String!) { program(slug: $slug) { ${selection} } }`, { slug })).program,
  };
}
