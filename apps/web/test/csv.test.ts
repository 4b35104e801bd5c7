import { compareExamples } from '@biaochi/ui/compare/examples'
import { compareSeries } from '@biaochi/ui/compare/series'
import { exampleNames } from '@biaochi/ui/examples/regions'
import { trendExamples } from '@biaochi/ui/trend/examples'
import { trendSeries } from '@biaochi/ui/trend/series'
import { zh } from '@biaochi/ui/words/zh'
import { describe, expect, it } from 'vitest'
import { csv } from '../src/app/csv.js'
import { compareCsv } from '../src/views/compare/compare-csv.js'
import { trendCsv } from '../src/views/trend/trend-csv.js'

describe('csv', () => {
  it('starts with a byte-order mark and ends its lines as RFC 4180 has it', () => {
    expect(csv(['a', 'b'], [[1, null]])).toBe('\uFEFFa,b\r\n1,\r\n')
  })
  it('quotes what would break a line', () => {
    expect(csv(['a'], [['x,"y"\nz']])).toContain('"x,""y""\nz"')
  })
  it('keeps text from being run as a formula, and numbers as numbers', () => {
    expect(csv(['a'], [['=1+1', '@x', '+1', -5]])).toContain("'=1+1,'@x,'+1,-5")
  })
})

describe('what is on screen as CSV', () => {
  it('has a line for every city of a comparison, each as wide as the head', () => {
    const { answer, indicator } = compareExamples[0]
    const series = compareSeries(answer, { indicator, names: exampleNames, words: zh })
    const [head = '', ...rows] = compareCsv(series, answer, exampleNames).trim().split('\r\n')
    expect(rows).toHaveLength(answer.cities.length + answer.silent.length)
    for (const row of rows) expect(row.split(',')).toHaveLength(head.split(',').length)
    expect(rows[1]).toMatch(/^430100,长沙市,gdp,growth,2022,2,2,4\.5,,%,eq,actual,/)
    expect(rows.some((row) => row.includes('only_target'))).toBe(true)
  })
  it('has a line for every figure and target of a trend', () => {
    const { answer, indicator } = trendExamples[0]
    const series = trendSeries(answer, { indicator, names: exampleNames, words: zh })
    const rows = trendCsv(series, answer, exampleNames).trim().split('\r\n').slice(1)
    expect(rows).toHaveLength(
      answer.cities.reduce((sum, { points, targets }) => sum + points.length + targets.length, 0),
    )
  })
})
