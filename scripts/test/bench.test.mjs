import { describe, expect, it } from 'vitest'
import { madeUpLines, withLines } from '../../bench/dashboard.mjs'
import { inTurns, median } from '../../bench/measure.mjs'
import { readerOf, readers } from '../../bench/readers.mjs'
import { oneReport, reportOf } from '../../bench/texts.mjs'

describe('the readers of the benchmark', () => {
  it('all find something in one line', async () => {
    const line = '全年生产总值1.2万亿元，增长6%，进出口30亿美元。'
    for (const { id, load } of readers) expect((await load())(line), id).toBeGreaterThan(0)
  })

  it('are ours and four others, and no more', () => {
    expect(readers.map(({ id }) => id)).toEqual(['biaochi', 'numbers', 'units', 'segmenter', 'digits'])
    expect(() => readerOf('ours')).toThrow('unknown reader: ours; there are biaochi, numbers')
  })
})

describe('the texts of the benchmark', () => {
  it.each([10_000, 100_000])('of %d bytes is that long', (bytes) => {
    const size = Buffer.byteLength(reportOf(bytes))
    expect(size).toBeGreaterThanOrEqual(bytes)
    expect(size).toBeLessThan(bytes * 1.2)
  })

  it('repeat their paragraphs only where there are no more', () => {
    const text = reportOf(300, ['甲'.repeat(70), '乙'.repeat(70)])
    expect(text.match(/甲+|乙+/g).map((part) => part[0])).toEqual(['甲', '乙'])
    expect(reportOf(700, ['甲'.repeat(70)]).match(/甲+/g).length).toBeGreaterThan(1)
  })

  it('are a report of some length', () => expect(oneReport().text.length).toBeGreaterThan(15_000))
})

describe('the times', () => {
  it('have a middle', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([10, 9])).toBe(10)
  })

  it('are of as many rounds as asked for, in turns, after those that warm up', () => {
    const calls = []
    const reads = ['a', 'b'].map((name) => (text) => calls.push(name + text))
    const [one, other] = inTurns(reads, '!', { rounds: 2, warmUp: 1 })
    expect(calls).toEqual(['a!', 'b!', 'a!', 'b!', 'a!', 'b!'])
    expect([one.found, other.found]).toEqual([3, 4])
    expect(one.least).toBeLessThanOrEqual(one.median)
  })
})

describe('the made-up cities of the timed dashboard', () => {
  it('have a value for every year, and take the place of the quiet lines of a trend only', () => {
    const lines = madeUpLines(300, 20)
    expect(lines).toHaveLength(300)
    expect(new Set(lines.map(({ region }) => region)).size).toBe(300)
    for (const { years, values } of lines) expect([years.length, values.length]).toEqual([20, 20])
    const answers = [{ result: { data: { others: [], unit: 'CNY' } } }, { result: { data: { regions: [] } } }]
    expect(withLines('http://x/trpc/compare.trend,catalogue.get?batch=1', answers, lines)).toEqual([
      { result: { data: { others: lines, unit: 'CNY' } } },
      answers[1],
    ])
  })
})
