import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Kysely } from 'kysely'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { projectRoot } from '../src/project.js'
import { endpoints } from '../src/server/rest/endpoints.data.js'
import { components, structureId } from '../src/server/rest/formats/sdmx-csv.js'
import { formats, formatsOf } from '../src/server/rest/formats.data.js'
import { openDatabase } from '../src/storage/database.js'
import { migrate } from '../src/storage/migrate.js'
import type { Database } from '../src/storage/tables.js'
import { importAll } from './support/import.js'
import { get } from './support/rest.js'
import { startServer } from './support/server.js'
import { bundledFolder } from './support/texts.js'

const document = readFileSync(join(projectRoot, 'docs/api.md'), 'utf8')
const readmes = ['README.md', 'README.zh-CN.md'].map((name) => readFileSync(join(projectRoot, name), 'utf8'))
const documented = 'http://127.0.0.1:4000'

/** Blocks of code in a document, in one language. */
const blocksOf = (text: string, language: string) =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, tag, code = '']) => (tag === language ? [code] : []))

const isThere = (command: string, ...args: string[]) => spawnSync(command, args).status === 0

let folder: string
let db: Kysely<Database>

beforeAll(async () => {
  // Inside the workspace, so that an example finds the packages that it imports.
  const reports = fileURLToPath(new URL('../reports', import.meta.url))
  mkdirSync(reports, { recursive: true })
  folder = mkdtempSync(join(reports, 'api-docs-'))
  db = openDatabase({ engine: 'sqlite', file: join(folder, 'bundled.sqlite'), namedBy: 'DATABASE_URL' })
  await migrate(db)
  await importAll(db, [bundledFolder])
  return async () => {
    await db.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)

/** Runs a program in the folder, and gives what it prints. */
async function run(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', LC_ALL: 'C.UTF-8' },
  })
  let [printed, complained] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complained += text
  })
  const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject))
  expect([command, code, complained]).toEqual([command, 0, expect.anything()])
  return printed
}

/** Asks every address in the code, for where the program that would do so is not installed. */
async function fetchAddresses(code: string): Promise<string> {
  const addresses = [...code.matchAll(/http:\/\/[^'"\s]+/g)].map(([address]) => address)
  expect(addresses.length).toBeGreaterThan(0)
  const answers = await Promise.all(addresses.map((address) => get(address)))
  for (const { status } of answers) expect(status).toBe(200)
  return answers.map(({ text }) => text).join('\n')
}

/** The example against this server. */
const against = (url: string, code: string) => code.replaceAll(documented, url)

const hasPandas = isThere('python3', '-c', 'import pandas')

/** How the examples of each language are run; what is not installed is asked for by fetch. */
const languages: readonly { tag: string; runs: (code: string) => Promise<string> }[] = [
  { tag: 'sh', runs: (code) => (isThere('curl', '--version') ? run('sh', ['-ec', code]) : fetchAddresses(code)) },
  { tag: 'r', runs: (code) => (isThere('Rscript', '--version') ? run('Rscript', ['-e', code]) : fetchAddresses(code)) },
  {
    tag: 'python',
    runs: (code) =>
      isThere('python3', '--version') && (hasPandas || !code.includes('pandas'))
        ? run('python3', ['-c', code])
        : fetchAddresses(code),
  },
  { tag: 'ts', runs: runTypeScript },
]

/** Checks the types of an example and runs it. */
async function runTypeScript(code: string): Promise<string> {
  const name = `example-${Math.random().toString(36).slice(2)}`
  const file = join(folder, `${name}.ts`)
  const settings = {
    lib: ['ES2022', 'DOM'],
    module: 'nodenext',
    target: 'es2022',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  }
  writeFileSync(file, `${code}\nexport {}\n`)
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions: settings, files: [file] }))
  await run(process.execPath, [
    join(projectRoot, 'node_modules/typescript/bin/tsc'),
    '-p',
    join(folder, `${name}.json`),
  ])
  const lines: string[] = []
  const printing = vi.spyOn(console, 'log').mockImplementation((...words) => lines.push(words.join(' ')))
  try {
    await import(pathToFileURL(file).href)
  } finally {
    printing.mockRestore()
  }
  return lines.join('\n')
}

describe('docs/api.md', () => {
  const examples = languages.flatMap(({ tag, runs }) =>
    blocksOf(document, tag).map((code, at) => ({ name: `${tag} ${at + 1}`, code, runs })),
  )

  it('has examples for curl, R, Python and TypeScript', () => {
    for (const { tag } of languages) expect(blocksOf(document, tag).length, tag).toBeGreaterThan(0)
    expect(blocksOf(document, 'ts').some((code) => code.includes('@trpc/client'))).toBe(true)
  })

  it.each(examples)('runs its example $name', async ({ code, runs }) => {
    const { url } = await startServer(db)
    // Each of them asks how much the trade of cities grew in 2022, or lists Jinan's figures.
    expect(await runs(against(url, code))).toMatch(/济南|370100/)
  })

  it('lists every endpoint with its formats, and every format', () => {
    const rows = [...document.matchAll(/^\| `(\/[^`]+)` \|.*\| ([^|]+) \|$/gm)].map(([, path, served]) => [
      path,
      served?.trim(),
    ])
    expect(rows).toEqual(
      endpoints.map((endpoint) => [
        endpoint.path,
        formatsOf(endpoint)
          .map(({ id }) => `\`${id}\``)
          .join(' '),
      ]),
    )
    for (const { id, suffix, accept } of formats)
      expect(document).toContain(`| \`${id}\` | \`.${suffix}\` | ${accept === null ? '' : `\`${accept}\` `}|`)
  })

  it('lists every component of SDMX-CSV', () => {
    expect(document).toContain(`\`${structureId}\``)
    const listed = [...document.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)
    expect(listed).toEqual(components.map(({ name }) => name).slice(3))
  })
})

describe.each(readmes)('a readme', (text) => {
  it('runs its example of REST', async () => {
    const [example] = blocksOf(text, 'sh').filter((code) => code.includes('/api/v1/'))
    const { url } = await startServer(db)
    expect(await languages[0]?.runs(against(url, example ?? ''))).toContain('济南市')
  })
})
