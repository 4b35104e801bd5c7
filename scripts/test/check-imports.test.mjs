import { describe, expect, it } from 'vitest'
import { allFaults, faultsOf, manifestFaults } from '../check-imports.mjs'
import { importsOf } from '../imports-of.mjs'

const manifest = {
  dependencies: { '@biaochi/schema': '*', '@biaochi/parser': '*', '@biaochi/ui': '*', zod: '*' },
  devDependencies: { '@biaochi/api': '*', vitest: '*' },
}

describe('importsOf', () => {
  it('tells static, type and dynamic imports apart', () => {
    const text = `import { z } from 'zod'
import type { Region } from '@biaochi/schema'
import {
  one,
  two,
} from './two.js'
import './style.css'
export * from './three.js'
export type { Four } from './four.js'
// import { no } from 'comment'
/** import { no } from 'docstring' */
const lazy = () => import('@biaochi/parser')
type Parser = typeof import('@biaochi/parser')
const text = "from 'nowhere'"
`
    expect(importsOf(text)).toEqual([
      { specifier: 'zod', kind: 'static' },
      { specifier: '@biaochi/schema', kind: 'type' },
      { specifier: './two.js', kind: 'static' },
      { specifier: './three.js', kind: 'static' },
      { specifier: './four.js', kind: 'type' },
      { specifier: './style.css', kind: 'static' },
      { specifier: '@biaochi/parser', kind: 'dynamic' },
      { specifier: '@biaochi/parser', kind: 'type' },
    ])
  })
})

describe('faultsOf', () => {
  it.each([
    ['schema', 'src/a.ts', "import { parse } from '@biaochi/parser'", 'schema may not import parser'],
    ['parser', 'src/a.ts', "import { Chart } from '@biaochi/ui'", 'parser may not import ui'],
    ['ui', 'src/a.ts', "import { parse } from '@biaochi/parser'", 'ui may not import parser'],
    ['ui', 'test/a.test.ts', "import { parse } from '@biaochi/parser'", 'ui may not import parser'],
    ['web', 'src/a.ts', "import { parse } from '@biaochi/parser'", 'only by `import()` or in a worker file'],
    ['web', 'src/a.ts', "import { router } from '@biaochi/api/router'", 'only by `import type`'],
    ['api', 'src/a.ts', "import { Chart } from '@biaochi/ui'", 'api may not import ui'],
    ['api', 'src/db/a.ts', "import { x } from '../../../../packages/schema/src/unit.js'", 'leaves src'],
    ['api', 'src/db/a.ts', "import { x } from '../../bin/biaochi.js'", 'leaves src'],
    ['api', 'test/a.test.ts', "import { x } from '../../web/src/a.js'", 'leaves the package'],
    ['api', 'src/a.ts', "import { x } from '@biaochi/schema/src/unit.js'", 'reaches into another package'],
    ['parser', 'src/a.ts', "import { readFileSync } from 'node:fs'", 'also runs in a browser'],
    ['api', 'src/a.ts', "import fastify from 'fastify'", 'is not in dependencies'],
    ['api', 'src/a.ts', "import { it } from 'vitest'", 'is not in dependencies'],
  ])('%s %s: %s', (name, file, text, fault) => {
    const faults = faultsOf(name, file, text, manifest)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })

  it.each([
    ['parser', 'src/a/b.ts', "import { Region } from '@biaochi/schema'\nimport { c } from '../c.js'"],
    [
      'parser',
      'test/a.test.ts',
      "import { it } from 'vitest'\nimport { readFileSync } from 'node:fs'\nimport { c } from '../src/c.js'",
    ],
    [
      'web',
      'src/a.ts',
      "const parser = await import('@biaochi/parser')\nimport type { Router } from '@biaochi/api/router'",
    ],
    ['web', 'src/parse.worker.ts', "import { parse } from '@biaochi/parser'"],
    ['api', 'src/a.ts', "import { readFileSync } from 'node:fs'\nimport { parse } from '@biaochi/parser'"],
  ])('%s %s may: %s', (name, file, text) => expect(faultsOf(name, file, text, manifest)).toEqual([]))
})

describe('manifestFaults', () => {
  it('refuses a dependency against the direction', () => {
    expect(manifestFaults('parser', { dependencies: { '@biaochi/api': '*' } })).toEqual([
      'dependencies: parser may not depend on api',
    ])
    expect(manifestFaults('web', { dependencies: { '@biaochi/api': '*' } })).toHaveLength(1)
    expect(manifestFaults('web', manifest)).toEqual([])
  })
})

describe('the tree', () => {
  it('runs one way', () => expect(allFaults().faults).toEqual([]))
})
