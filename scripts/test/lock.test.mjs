import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
const { packages } = JSON.parse(lock)

describe('package-lock.json', () => {
  it('names no host, so that it serves whichever registry is set', () => {
    expect(lock.match(/https?:\/\/[^"\s]+\.tgz/g)).toBeNull()
  })

  it('has the builds for every system: npm ci refuses a lock file without them', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })

  it('agrees with the package.json of every workspace', () => {
    const workspaces = Object.keys(packages).filter((path) => !path.includes('node_modules'))
    expect(workspaces).toHaveLength(7)
    for (const path of workspaces) {
      const manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
      for (const field of ['dependencies', 'devDependencies'])
        expect(packages[path][field] ?? {}, `${path || 'root'} ${field}`).toEqual(manifest[field] ?? {})
    }
  })
})
