import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en as firstEn } from '../src/i18n/en.js'
import { holdingsEn } from '../src/i18n/holdings-en.js'
import { holdingsZh } from '../src/i18n/holdings-zh.js'
import { readingEn } from '../src/i18n/reading-en.js'
import { readingZh } from '../src/i18n/reading-zh.js'
import { seriesEn } from '../src/i18n/series-en.js'
import { seriesZh } from '../src/i18n/series-zh.js'
import { zh as firstZh } from '../src/i18n/zh.js'

/** All words, those of the first script and those that come with a view. */
const zh = { ...firstZh, ...readingZh, ...seriesZh, ...holdingsZh }
const en = { ...firstEn, ...readingEn, ...seriesEn, ...holdingsEn }

/** Keys with their texts: `app.name` → 标尺. */
const flat = (locale: object, before = ''): [string, string][] =>
  Object.entries(locale).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value] as [string, string]] : flat(value, `${before}${key}.`),
  )
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

const source = new URL('../src', import.meta.url).pathname
const code = readdirSync(source, { recursive: true })
  .map(String)
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('i18n'))
  .map((name) => readFileSync(join(source, name), 'utf8'))
  .join('\n')
const used = [...code.matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key]) => key)

describe('locales', () => {
  it('have the same keys', () => {
    expect(
      flat(en)
        .map(([key]) => key)
        .sort(),
    ).toEqual(
      flat(zh)
        .map(([key]) => key)
        .sort(),
    )
  })
  it('leave no text empty and fill in the same things', () => {
    const english = new Map(flat(en))
    for (const [key, text] of flat(zh)) {
      expect(text.trim(), key).not.toBe('')
      expect(english.get(key)?.trim(), key).not.toBe('')
      expect(placeholders(english.get(key) ?? ''), key).toEqual(placeholders(text))
    }
  })
  it('hold every key that a view asks for', () => {
    const known = new Set(flat(zh).map(([key]) => key))
    expect(used.length).toBeGreaterThan(40)
    expect(used.filter((key) => key !== undefined && !known.has(key))).toEqual([])
  })
  it('hold no key that no view asks for', () => {
    const asked = new Set(used)
    expect(
      flat(zh)
        .map(([key]) => key)
        .filter((key) => !asked.has(key)),
    ).toEqual([])
  })
  it('write English without Chinese characters, but for the name, words of reports and the other language', () => {
    const allowed = new Set(['app.name', 'app.home', 'app.switchLanguage', 'app.switchLanguageLabel'])
    expect(flat(en).filter(([key, text]) => /\p{Script=Han}/u.test(text) && !allowed.has(key))).toEqual([])
  })
})
