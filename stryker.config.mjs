/**
 * Mutation testing: does a test fail when a line of claims, checks or facts is wrong? What survives, and why: docs/mutation.md.
 * One room or file: npm run mutation -- --mutate 'src/checks/**'; again, only what has changed: npm run mutation -- --incremental
 */
export default {
  mutate: ['src/{checks,facts,claims}/**/*.ts', '!src/**/*-data.ts', '!src/**/*.d.ts'],
  plugins: ['./bench/mutation/runner.mjs', '@stryker-mutator/vitest-runner'],
  /** Or 'vitest', two seconds a mutant, to see that the two agree of a file. */
  testRunner: 'in-process',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  /** Tables, expressions and a check's own examples, built at loading: each would need all tests. They have tests row by row. */
  ignoreStatic: true,
  ignorePatterns: ['/dist', '/artifacts', '/docs', '/icons'],
  concurrency: 1,
  reporters: ['score', 'progress-append-only', 'html', 'json'],
  thresholds: { high: 95, low: 85, break: null },
};
