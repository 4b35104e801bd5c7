import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Gives the measured accuracy to the view that shows it: version and sets of `docs/accuracy.json`, as they are at build time. */
function accuracy(): Plugin {
  const id = 'virtual:accuracy'
  const file = new URL('../../docs/accuracy.json', import.meta.url)
  return {
    name: 'accuracy',
    resolveId: (source) => (source === id ? id : undefined),
    load(source) {
      if (source !== id) return undefined
      const { version, sets } = JSON.parse(readFileSync(file, 'utf8'))
      return `export const accuracy = ${JSON.stringify({ version, sets })}`
    },
  }
}

/** Where the API listens. */
const api = process.env.API_URL ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [react(), accuracy()],
  server: {
    port: Number(process.env.WEB_PORT ?? 5173),
    proxy: { '/trpc': api, '/api': api },
  },
  // The worker that reads files loads the readers of formats when it needs them.
  worker: { format: 'es' },
  // The preload helper is a module, not an inline script, so that the page's policy holds.
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The schema's modules make Zod types beside their tables; where only the table is used, the types and Zod can go.
    rolldownOptions: { treeshake: { manualPureFunctions: ['z'] } },
  },
})
