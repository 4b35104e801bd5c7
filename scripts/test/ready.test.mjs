import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installProblem, nodeProblem } from '../ready.mjs'

describe('nodeProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '26.0.0'])('takes Node %s', (version) =>
    expect(nodeProblem(version)).toBeNull(),
  )
  it.each(['18.20.0', '20.18.3', '16.0.0'])('refuses Node %s and names the remedy', (version) =>
    expect(nodeProblem(version)).toMatch(/20\.19 or newer.*nodejs\.org/),
  )
})

describe('installProblem', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biaochi-ready-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const put = (path, packages) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), JSON.stringify({ packages }))
  }
  const wanted = {
    '': { name: 'root' },
    'packages/a': { version: '1.0.0' },
    'node_modules/zod': { version: '4.0.0' },
    'node_modules/other-system': { version: '1.0.0', optional: true },
    'node_modules/@x/a': { link: true, resolved: 'packages/a' },
  }
  const installed = { 'node_modules/zod': { version: '4.0.0' }, 'packages/a': { version: '1.0.0' } }

  it('asks for an install where there was none', () => {
    put('package-lock.json', wanted)
    expect(installProblem(folder)).toBe('nothing is installed yet')
  })

  it('is content where all is there, whatever the file times', () => {
    put('node_modules/.package-lock.json', installed)
    put('node_modules/@x/a/package.json', {})
    put('package-lock.json', wanted)
    expect(installProblem(folder)).toBeNull()
  })

  it('sees a changed version, a missing package and a missing link', () => {
    put('package-lock.json', wanted)
    put('node_modules/@x/a/package.json', {})
    put('node_modules/.package-lock.json', { ...installed, 'node_modules/zod': { version: '3.0.0' } })
    expect(installProblem(folder)).toBe('node_modules/zod is not at 4.0.0')
    put('node_modules/.package-lock.json', {})
    expect(installProblem(folder)).toBe('node_modules/zod is not at 4.0.0')
    put('node_modules/.package-lock.json', installed)
    rmSync(join(folder, 'node_modules/@x'), { recursive: true })
    expect(installProblem(folder)).toBe('node_modules/@x/a is not at its place')
  })
})
