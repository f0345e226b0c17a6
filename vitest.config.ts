import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would take graphql's ES module where Node takes its CommonJS one: two copies, and no error an instance of both.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/cluster.ts'],
    // Most tests wait for processes and for PostgreSQL: two at once fill two cores.
    maxWorkers: 2,
    // Files share the modules of their worker: loading them anew for each took a third of the run.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
