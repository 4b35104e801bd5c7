/**
 * Checks that imports run one way (schema <- parser <- api; schema <- ui <- web; readers <- api;
 * web -> parser and readers lazily, web -> api types only),
 * that no package reaches into another's files, and that package.json names what is imported.
 *
 *   node scripts/check-imports.mjs      prints each fault and exits 1, or says how many files are in order
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { importsOf } from './imports-of.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** For each package: what it may import, and how. `pure` packages run in a browser too, so Node's modules are not theirs. */
export const directions = {
  schema: { folder: 'packages/schema', pure: true, may: {} },
  parser: { folder: 'packages/parser', pure: true, may: { schema: 'any' } },
  readers: { folder: 'packages/readers', pure: true, may: {} },
  ui: { folder: 'packages/ui', pure: true, may: { schema: 'any' } },
  api: { folder: 'apps/api', pure: false, may: { schema: 'any', parser: 'any', readers: 'any' } },
  web: {
    folder: 'apps/web',
    pure: true,
    may: { schema: 'any', ui: 'any', parser: 'lazy', readers: 'lazy', api: 'type' },
  },
}

const ways = {
  any: () => true,
  type: ({ kind }) => kind === 'type',
  lazy: ({ kind }, file) => kind !== 'static' || /[.-]worker\.[jt]s$/.test(file),
}
const wayNames = { type: 'by `import type`', lazy: 'by `import()` or in a worker file' }

/** @biaochi/schema/county -> @biaochi/schema; zod/v4 -> zod */
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

/** What is wrong with an import of one workspace package by another, or null. */
function houseFault(name, file, found) {
  const { specifier } = found
  const target = packageOf(specifier).slice('@biaochi/'.length)
  if (/^@biaochi\/[^/]+\/(src|dist|test)\//.test(specifier)) return `${specifier} reaches into another package`
  const inSource = file.startsWith('src/')
  const way = target === name && !inSource ? 'any' : directions[name].may[target]
  if (!way) return `${specifier}: ${name} may not import ${target}`
  // Tests run in Node, where nothing is saved by loading late; the direction holds for them too.
  if (inSource && !ways[way](found, file)) return `${specifier}: ${name} may import ${target} only ${wayNames[way]}`
  return null
}

/**
 * The faults of one source file. `manifest` is its package.json, `shared` the root's development dependencies;
 * `file` is relative to the package.
 */
export function faultsOf(name, file, text, manifest, shared = {}) {
  const { pure } = directions[name]
  const inSource = file.startsWith('src/')
  const declared = { ...manifest.dependencies, ...manifest.peerDependencies }
  const declaredForTests = { ...shared, ...declared, ...manifest.devDependencies }
  const faults = []
  for (const found of importsOf(text)) {
    const { specifier, kind } = found
    if (specifier.startsWith('.')) {
      const target = posix.join(posix.dirname(file), specifier)
      if (target.startsWith('..') || (inSource && !target.startsWith('src/')))
        faults.push(`${specifier} leaves ${inSource ? 'src' : 'the package'}`)
      continue
    }
    if (specifier.startsWith('node:')) {
      if (pure && inSource && kind !== 'type') faults.push(`${specifier}: ${name} also runs in a browser`)
      continue
    }
    const wanted = packageOf(specifier)
    if (wanted.startsWith('@biaochi/')) {
      const fault = houseFault(name, file, found)
      if (fault) faults.push(fault)
      if (fault || wanted === `@biaochi/${name}`) continue
    }
    if (specifier.startsWith('virtual:')) continue
    if (!((inSource && kind !== 'type' ? declared : declaredForTests)[wanted] ?? declaredForTests[`@types/${wanted}`]))
      faults.push(`${specifier} is not in ${inSource && kind !== 'type' ? 'dependencies' : 'package.json'}`)
  }
  return faults
}

/** The faults of a package.json: workspace packages it names but may not import. */
export function manifestFaults(name, manifest) {
  const { may } = directions[name]
  return ['dependencies', 'devDependencies', 'peerDependencies'].flatMap((field) =>
    Object.keys(manifest[field] ?? {})
      .filter((wanted) => wanted.startsWith('@biaochi/'))
      .map((wanted) => wanted.slice('@biaochi/'.length))
      .flatMap((target) => {
        if (!may[target]) return [`${field}: ${name} may not depend on ${target}`]
        const typeOnly = may[target] === 'type' && field !== 'devDependencies'
        return typeOnly ? [`${field}: ${target} gives ${name} types only, so it belongs in devDependencies`] : []
      }),
  )
}

/** The script files in one folder of a package, relative to the package. */
function scripts(folder, part) {
  if (!existsSync(join(folder, part))) return []
  return readdirSync(join(folder, part), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.(ts|tsx|mts|js|mjs|jsx)$/.test(entry.name))
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
}

/** Every fault in the tree, as `folder/file: fault`. */
export function allFaults(base = root) {
  const shared = JSON.parse(readFileSync(join(base, 'package.json'), 'utf8')).devDependencies
  let files = 0
  const faults = []
  for (const [name, { folder }] of Object.entries(directions)) {
    const manifest = JSON.parse(readFileSync(join(base, folder, 'package.json'), 'utf8'))
    faults.push(...manifestFaults(name, manifest).map((fault) => `${folder}/package.json: ${fault}`))
    for (const file of ['src', 'test', 'scripts', 'e2e', 'bin'].flatMap((part) => scripts(join(base, folder), part))) {
      files += 1
      const text = readFileSync(join(base, folder, file), 'utf8')
      faults.push(...faultsOf(name, file, text, manifest, shared).map((fault) => `${folder}/${file}: ${fault}`))
    }
  }
  return { files, faults }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { files, faults } = allFaults()
  for (const fault of faults) console.error(fault)
  if (faults.length === 0) console.log(`imports run one way in ${files} files`)
  process.exitCode = faults.length === 0 ? 0 : 1
}
