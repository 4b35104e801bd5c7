import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the API listens. */
const api = process.env.API_URL ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [react()],
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
