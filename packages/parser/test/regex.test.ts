import { readdirSync, readFileSync } from 'node:fs'
import { parse as parseScript } from 'acorn'
import { full } from 'acorn-walk'
import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'

const folder = new URL('../dist/', import.meta.url)
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))

const patterns = scripts.flatMap((file) => {
  const found: { file: string; source: string; flags: string }[] = []
  full(
    parseScript(readFileSync(new URL(file, folder), 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' }),
    (node) => {
      if (node.type === 'Literal' && 'regex' in node && node.regex) {
        const { pattern, flags } = node.regex as { pattern: string; flags: string }
        found.push({ file, source: pattern, flags })
      }
    },
  )
  return found
})

describe('no pattern backtracks without bound', () => {
  it('finds the patterns', () => {
    expect(patterns.length).toBeGreaterThan(80)
  })
  it.each(patterns)('$file /$source/', ({ source, flags }) => {
    expect(checkSync(source, flags, { timeout: 20_000 }).status).not.toBe('vulnerable')
  })
})
