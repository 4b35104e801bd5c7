import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/index.js'

/** A gold row or a found one: the fields that the scores compare. */
type Row = Record<
  'start' | 'end' | 'value' | 'upper' | 'unit' | 'measure' | 'bound' | 'period' | 'status' | 'indicator' | 'label',
  unknown
>

interface Score {
  readonly recall: number
  readonly missing: readonly string[]
}

const bundledGold = new URL('../../../data/gold/', import.meta.url)
const bundledTexts = new URL('../../../data/reports/', import.meta.url)
const sharedGold = new URL('../../../../shared/gold/jinan-2023.jsonl', import.meta.url)
const sharedText = new URL('../../../../shared/reports/jinan-2023.txt', import.meta.url)

const rows = (path: URL): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const key = (row: Row) =>
  [
    row.start,
    row.end,
    row.value,
    row.upper,
    row.unit,
    row.measure,
    row.bound,
    row.period,
    row.status,
    row.indicator,
  ].join(' ')

/** How many of the gold rows are found with every field of the panel right, span and indicator included. */
function score(gold: readonly (Row & { optional?: boolean })[], found: readonly Row[]): Score {
  const free = found.map(key)
  const missing: string[] = []
  const asked = gold.filter((row) => !row.optional)
  for (const row of asked) {
    const at = free.indexOf(key(row))
    if (at < 0) missing.push(`${row.label}: ${key(row)}`)
    else free.splice(at, 1)
  }
  return { recall: 1 - missing.length / Math.max(1, asked.length), missing }
}

describe('annotated digests', () => {
  it('are read as annotated, nineteen in twenty figures with every field', () => {
    let asked = 0
    let right = 0
    for (const file of readdirSync(bundledGold).filter((name) => name.endsWith('.jsonl'))) {
      const gold = rows(new URL(file, bundledGold))
      const text = readFileSync(new URL(file.replace('.jsonl', '.md'), bundledTexts), 'utf8')
      const result = score(gold, parse(text).observations)
      asked += gold.length
      right += gold.length * result.recall
    }
    expect(asked).toBeGreaterThan(4000)
    expect(right / asked).toBeGreaterThan(0.95)
  })
})

describe('the report that the project began with', () => {
  it.skipIf(!existsSync(sharedText))('gives every annotated observation (needs ../shared)', () => {
    const text = readFileSync(sharedText, 'utf8')
    const { report, observations } = parse(text)
    expect(report).toMatchObject({
      region: '370100',
      year: 2023,
      reviewYear: 2022,
      delivered: '2022-12-30',
      kind: 'work_report',
    })
    expect(report.title).toContain('济南市2023年政府工作报告')
    expect(score(rows(sharedGold), observations).missing).toEqual([])
  })
})
