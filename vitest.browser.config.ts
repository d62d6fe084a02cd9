import { defineConfig } from 'vitest/config';

/** Real browsers, one after the other: they share a display and a machine of two cores. */
export default defineConfig({
  test: { include: ['test/e2e/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
});
