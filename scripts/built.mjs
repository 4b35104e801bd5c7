import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A package as built, or an error that says how to build it. */
function built(name) {
  const path = join(root, 'packages', name, 'dist/index.js')
  if (!existsSync(path)) throw new Error(`the ${name} is not built: run \`npm run build\` first`)
  return import(pathToFileURL(path).href)
}

/** What `@biaochi/parser` exports, as built. */
export const builtParser = async () => built('parser')

/** What `@biaochi/schema` exports, as built. */
export const builtSchema = async () => built('schema')
