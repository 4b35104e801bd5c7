import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Folder that holds the workspaces, `data` and the default database. */
export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url))

/** Folder of the built dashboard; absent until apps/web has been built. */
export const dashboardFolder = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** Version of Biaochi, from the package's own manifest. */
export const version = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))).version
