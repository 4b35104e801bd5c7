import { readdirSync, readFileSync } from 'node:fs'
import { Observation, Rejected, recordFields, toRecord } from '@biaochi/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/index.js'
import { neverRules } from '../src/quantities/never.data.js'

const folder = new URL('../../../data/reports/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
const neverIds = new Set(neverRules.map((rule) => rule.id))

function checkResult(text: string): void {
  const { observations, rejected } = parse(text)
  let last = -1
  for (const observation of observations) {
    expect(text.slice(observation.start, observation.end)).toBe(observation.text)
    expect(observation.start).toBeGreaterThanOrEqual(last)
    last = observation.start
    expect(observation.sentence.start).toBeLessThanOrEqual(observation.start)
    expect(observation.sentence.end).toBeGreaterThanOrEqual(observation.end)
    expect(Object.keys(toRecord(observation))).toEqual(recordFields)
    expect(Number.isFinite(observation.value)).toBe(true)
    Observation.parse(observation)
  }
  for (const refusal of rejected) {
    Rejected.parse(refusal)
    expect(text.slice(refusal.start, refusal.end)).toBe(refusal.text)
    expect(neverIds.has(refusal.rule), refusal.rule).toBe(true)
  }
  const spans = observations.map(({ start, end }) => ({ start, end }))
  for (const [i, span] of spans.entries()) {
    const next = spans[i + 1]
    if (!next || (next.start === span.start && next.end === span.end)) continue
    expect(next.start, 'spans never overlap in part').toBeGreaterThanOrEqual(span.end)
  }
}

describe('every bundled digest', () => {
  it.each(files)('%s', (file) => {
    checkResult(readFileSync(new URL(file, folder), 'utf8'))
  })

  it('gives the same result twice', () => {
    const text = readFileSync(new URL(files[0] ?? '', folder), 'utf8')
    expect(parse(text)).toEqual(parse(text))
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...'一二三十百千万亿零两半0123456789.,%‰，。；：、（）“”—\n \u00a0第位年月日到至从由约近超过增长下降分别均占比为达元个家人万亿元%以上左右预计力争其中全市全国比上年翻番倍成2022年五年来GDP',
  )
  it('never throws and keeps the contract', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 80 }),
        ),
        checkResult,
      ),
      { numRuns: 1500 },
    )
  })

  it.each([
    '1'.repeat(20_000),
    '一'.repeat(20_000),
    '万'.repeat(20_000),
    '，'.repeat(20_000),
    '（'.repeat(20_000),
    '“'.repeat(20_000),
    '占比'.repeat(10_000),
    '增长5%、'.repeat(5000),
    '7:'.repeat(10_000),
    '1万'.repeat(20_000),
    '1、'.repeat(20_000),
    '比2017年'.repeat(4000),
  ])('a long run of the same (%#) is read', { timeout: 60_000 }, checkResult)
})
