import { defineConfig } from 'vitest/config';

/** Vite would load the ES module of graphql for our files, while Node loads its CommonJS one for everybody else's. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    // One for each core: beside the tests nothing is to be done.
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        test: { name: 'unit', include: ['apps/*/src/**/*.test.{ts,tsx}', 'packages/*/src/**/*.test.ts'] },
      },
      {
        resolve,
        test: {
          name: 'api',
          include: ['tests/{api,bench}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { resolve, test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      {
        resolve,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.spec.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
