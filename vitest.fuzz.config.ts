import { defineConfig } from 'vitest/config';

/** A million texts in all, over the properties of test/fuzz: `npm run fuzz`, an hour or less on one core. */
export default defineConfig({
  test: { include: ['test/fuzz/**/*.test.ts'], env: { FUZZ_RUNS: process.env['FUZZ_RUNS'] ?? '170000' } },
});
