import { defineConfig } from 'vitest/config';

/** The tests of bench/mutation/test-files.mjs, for Stryker's own runner. */
export default defineConfig({
  test: {
    include: ['test/{claims,checks,facts,report}/**/*.test.ts', 'test/articles.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
