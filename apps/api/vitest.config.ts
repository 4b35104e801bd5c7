import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/start-postgres.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
    // Tests start real commands and servers, on machines that may be busy with other packages.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
