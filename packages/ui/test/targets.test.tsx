import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { exampleNames } from '../src/examples/regions.js'
import { claimOf, readTarget, rowsInOrder, targetBeside, targetText } from '../src/targets/address.js'
import { clauseOf } from '../src/targets/clause.js'
import { distanceText } from '../src/targets/distance.js'
import { targetsExamples } from '../src/targets/examples.js'
import { targetsLayout } from '../src/targets/layout.js'
import { targetsSeries } from '../src/targets/series.js'
import { TargetsChart } from '../src/targets/targets-chart.js'
import { TargetsTable } from '../src/targets/targets-table.js'
import { targetsWords } from '../src/targets/targets-words.js'
import { en } from '../src/words/en.js'
import { zh } from '../src/words/zh.js'

const [{ rows, indicator }] = targetsExamples
const series = (words = zh) =>
  targetsSeries(rows, { indicator, measure: 'growth', names: exampleNames, words, over: { year: 2022 } })

describe('targetsSeries', () => {
  it('growth-targets', () => {
    const { title, sentence, drawn, open, distanceHead, scale } = series()
    const told = ({ title: verdict, rows: found }: (typeof drawn)[number]) => ({
      verdict,
      rows: found.map(({ statement, distance }) => [statement, distance].filter(Boolean).join(' ｜ ')),
    })
    expect({
      title,
      sentence,
      distanceHead,
      ruler: [scale.min, scale.max, scale.step],
      drawn: drawn.map(told),
      open: open.map(told),
    }).toMatchSnapshot()
  })
  it('has every target once, under its verdict', () => {
    const all = rowsInOrder(series())
    expect(all).toHaveLength(rows.length)
    for (const { region, year, verdict } of all)
      expect(rows.find((row) => row.region === region && row.year === year)?.verdict).toBe(verdict)
    expect(series().counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length)
  })
  it('puts a ruler under marks that lie on it', () => {
    const { drawn, scale } = series()
    for (const { said, done } of drawn.flatMap((group) => group.rows))
      for (const mark of [said, done])
        if (mark) {
          expect(mark.value).toBeGreaterThanOrEqual(scale.min)
          expect(mark.upper ?? mark.value).toBeLessThanOrEqual(scale.max)
        }
  })
})

describe('distanceText', () => {
  const words = targetsWords('zh')
  it.each([
    [{ low: -3.3, high: -3.3 }, '−3.3'],
    [{ low: 0, high: 0 }, '0'],
    [{ low: 2, high: 2.5 }, '+2 – +2.5'],
    [{ low: -0.8, high: null }, '−0.8 以上'],
    [{ low: null, high: 0.1 }, '+0.1 以下'],
    [null, ''],
  ])('%j is told as %s', (distance, text) => {
    expect(distanceText(distance, null, words)).toBe(text)
  })
})

describe('clauseOf', () => {
  const sentence = '综合考虑，今年全市地区生产总值预期增长5%以上，就业稳定。'
  const start = sentence.indexOf('5%')
  it('keeps to the clause of the quantity', () => {
    expect(clauseOf({ sentence, start, end: start + 2 })).toEqual({
      before: '…总值预期增长',
      quantity: '5%',
      after: '以上',
    })
  })
})

describe('the keys', () => {
  const one = series()
  const first = rowsInOrder(one)[0]
  const from = { region: first?.region ?? '', year: first?.year ?? 0, side: 'said' as const }
  it('go across to the outcome and down to the next row', () => {
    expect(targetText(targetBeside(one, from, 'ArrowRight') ?? from)).toBe(targetText({ ...from, side: 'done' }))
    const below = targetBeside(one, { ...from, side: 'done' }, 'ArrowDown')
    expect(below?.side).toBe('done')
    expect(below && claimOf(one, below)).toBeTypeOf('string')
    expect(targetBeside(one, from, 'ArrowUp')).toBeNull()
    expect(targetBeside(one, from, 'Tab')).toBeNull()
  })
  it('fall back to the target where a row has no outcome', () => {
    const last = targetBeside(one, { ...from, side: 'done' }, 'End')
    expect(last?.side).toBe('said')
    expect(last && claimOf(one, last)).toBeTypeOf('string')
  })
  it('are written and read alike', () => {
    expect(readTarget(targetText(from))).toEqual(from)
    expect(readTarget('370100.2022')).toBeNull()
  })
})

describe('targetsLayout', () => {
  it.each([330, 560, 900])('keeps labels in a track of %d px and apart', (width) => {
    const one = series()
    const { place } = targetsLayout(one, width)
    for (const row of one.drawn.flatMap((group) => group.rows)) {
      const { saidLabel, doneLabel, said, done } = place(row)
      expect(saidLabel.x).toBeGreaterThanOrEqual(0)
      if (doneLabel && done !== null) {
        expect(doneLabel.x).toBeGreaterThanOrEqual(0)
        expect(Math.sign(doneLabel.x - saidLabel.x)).toBe(done < said ? -1 : 1)
      }
    }
  })
})

describe('TargetsChart', () => {
  it('makes two marks of a judged row, each a link with the whole statement', () => {
    const html = renderToStaticMarkup(<TargetsChart series={series()} words={zh} selected="330100.2022.said" />)
    const judged = rows.filter(({ outcome }) => outcome !== null).length
    expect(html.match(/data-target="[^"]+\.done"/g)).toHaveLength(judged)
    expect(html.match(/data-target="[^"]+\.said"/g)).toHaveLength(rows.length)
    expect(html.match(/aria-current="true"/g)).toHaveLength(1)
    expect(html).not.toContain('NaN')
  })
  it('tells the same as a table, in English too', () => {
    const html = renderToStaticMarkup(<TargetsTable series={series(en)} words={en} />)
    expect(html.match(/<tr/g)).toHaveLength(rows.length + 1)
    expect(html).toContain('Missed')
    expect(html).not.toContain('NaN')
  })
})
