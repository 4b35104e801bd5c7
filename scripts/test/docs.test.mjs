import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { accuracyDocument, readAccuracy, readHistory, readSample } from '../accuracy.mjs'
import { builtParser } from '../built.mjs'
import { filled, generatedDocuments } from '../docs.mjs'
import { builtReader, scoreSet, summary } from '../eval.mjs'
import { goldSets } from '../gold-sets.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path) => readFileSync(join(root, path), 'utf8')
const documents = [
  ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'bench/results.md'],
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const { scripts } = JSON.parse(read('package.json'))

/** Fenced blocks of a document: language, text, and the block that follows. */
function blocks(text) {
  const found = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({ language, code }))
  return found.map((block, at) => ({ ...block, next: found[at + 1] }))
}

/** What stands in code: blocks and `inline`. */
const codeOf = (text) => [
  ...blocks(text).map(({ code }) => code),
  ...[...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code),
]

describe.each(documents)('%s', (path) => {
  const text = read(path)

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target)
      .filter((target) => !/^https?:/.test(target))
    const missing = links.filter((target) => !existsSync(join(root, dirname(path), target.replace(/#.*/, ''))))
    expect(missing).toEqual([])
  })

  it('names paths that are there', () => {
    const paths = codeOf(text)
      .flatMap((code) => code.match(/(?<![\w@/.-])(?:packages|apps|data|docs|bench|scripts|\.ci)\/[\w./*-]+/g) ?? [])
      .filter((named) => !named.endsWith('.sqlite'))
    expect(paths.filter((named) => !existsSync(join(root, named)))).toEqual([])
  })

  it('names npm scripts that are there', () => {
    const builtIn = ['install', 'ci']
    const named = codeOf(text).flatMap((code) => [...code.matchAll(/\bnpm (?:run )?([a-z]+)/g)].map(([, name]) => name))
    expect(named.filter((name) => !builtIn.includes(name) && scripts[name] === undefined)).toEqual([])
  })
})

describe('the command line in the documents', () => {
  const named = documents.flatMap((path) =>
    codeOf(read(path)).flatMap((code) => [...code.matchAll(/npx biaochi ([^\n`]+)/g)].map(([, rest]) => rest)),
  )
  const biaochi = (args) =>
    spawnSync(process.execPath, ['apps/api/bin/biaochi.js', ...args], { cwd: root, encoding: 'utf8' })

  it('is shown at all', () => expect(named.length).toBeGreaterThan(3))

  it.each([...new Set(named)])('npx biaochi %s', (rest) => {
    const words = (rest.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''))
    const { status, stdout, stderr } = biaochi(words)
    // A note may follow: a sentence alone does not say its year.
    expect(stderr).not.toMatch(/^biaochi:/m)
    expect(status).toBe(0)
    expect(stdout).toMatch(/进出口|工业投资/)
  })
})

describe('the sentence that stands for all of it', () => {
  it('is understood as two estimates, also where nobody says which year it is', async () => {
    const { parse } = await builtParser()
    for (const options of [{}, { region: '370100', year: 2023 }]) {
      const { observations } = parse('预计全年完成进出口2190亿元、同比增长15%左右', options)
      expect(
        observations.map(({ indicator, measure, value, bound, status }) => [indicator, measure, value, bound, status]),
      ).toEqual([
        ['trade_total', 'level', 219_000_000_000, 'eq', 'estimate'],
        ['trade_total', 'growth', 15, 'approx', 'estimate'],
      ])
    }
  })
})

describe.each(['README.md', 'README.zh-CN.md'])('the example of %s', (path) => {
  it('prints what the document says', () => {
    const [example] = blocks(read(path)).filter(({ language }) => language === 'js')
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', example.code], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(run.stderr).toBe('')
    expect(run.stdout).toBe(example.next.code)
  })
})

describe('generated documents', () => {
  let current = {}
  beforeAll(async () => {
    current = await generatedDocuments()
  })

  it.each(['docs/catalogue.md', 'README.md', 'README.zh-CN.md'])('%s is what `npm run docs` writes', (path) =>
    expect(current[path] === read(path), `run: npm run docs`).toBe(true),
  )

  it('refuses a document that lost its markers', () => {
    expect(filled('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new')).toBe('a\n<!-- x -->\nnew\n<!-- /x -->\nb')
    expect(() => filled('a <!-- x -->', 'x', 'new')).toThrow('missing markers')
  })
})

describe('docs/accuracy.json', () => {
  it('says what is measured, within half a point', async () => {
    const reader = await builtReader()
    const written = Object.fromEntries(readAccuracy().sets.map((set) => [set.id, set]))
    for (const set of goldSets()) {
      const measured = summary(set, scoreSet(set, reader))
      expect(written[set.id]?.observations, set.id).toBe(measured.observations)
      for (const [question, { f1 }] of Object.entries(measured.scores))
        expect(
          Math.abs(f1 - written[set.id].scores[question].f1),
          `${set.id} ${question} is ${f1}; run: npm run eval && npm run docs`,
        ).toBeLessThanOrEqual(0.5)
    }
  })
})

describe('docs/accuracy.md', () => {
  it('is what the files beside it say', () =>
    expect(
      accuracyDocument(readAccuracy(), readHistory(), readSample()) === read('docs/accuracy.md'),
      'run: npm run eval',
    ).toBe(true))
})
