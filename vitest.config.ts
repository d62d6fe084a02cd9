import { defineConfig } from 'vitest/config';

/** Rooms without state share their modules between files: a quarter of the time. */
const PURE = 'test/{text,figures,claims,checks,facts,report,fuzz}/**/*.test.ts';
/** No test is about time; a busy machine may be slow. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rooms', include: [PURE], isolate: false, testTimeout } },
      { test: { name: 'doors', include: ['test/**/*.test.ts'], exclude: [PURE, 'test/e2e/**'], testTimeout } },
    ],
  },
});
