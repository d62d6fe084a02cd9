import { defineConfig } from 'vitest/config';

/**
 * Real browsers, one after the other: they share a display and a machine of two cores. Where a machine of others' runs them, a
 * test that fails is tried once more, and the report says so: a browser that was starved there is no fault of ours.
 */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: process.env['CI'] ? 1 : 0,
  },
});
