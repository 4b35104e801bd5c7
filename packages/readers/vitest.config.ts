import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
    // Archives that unpack to hundreds of megabytes are made and refused.
    testTimeout: 60_000,
  },
})
