import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/e2e.json' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
