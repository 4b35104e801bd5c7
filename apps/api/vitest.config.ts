import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/start-databases.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
    // Much of the time goes by in waiting for commands and servers; two at least do so at once.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Tests start real commands and servers, on machines that may be busy with other packages.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
