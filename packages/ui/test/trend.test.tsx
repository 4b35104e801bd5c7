import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { exampleNames } from '../src/examples/regions.js'
import { addressText, claimAt, neighbour } from '../src/trend/address.js'
import { trendExamples } from '../src/trend/examples.js'
import { trendLayout } from '../src/trend/layout.js'
import { inside } from '../src/trend/quiet.js'
import { Readout } from '../src/trend/readout.js'
import { consecutiveRuns, type TrendSeries, trendSeries, yearsText } from '../src/trend/series.js'
import { Strip } from '../src/trend/strip.js'
import { TrendLegend } from '../src/trend/trend-legend.js'
import { TrendMarks } from '../src/trend/trend-marks.js'
import { chartRows } from '../src/trend/trend-plot.js'
import { TrendTable } from '../src/trend/trend-table.js'
import { zh } from '../src/words/zh.js'

const wording = {
  year: zh.year,
  estimated: zh.estimated,
  said: (target: TrendSeries['lines'][number]['targets'][number]) => `说：${target.year} 年 ${target.label}`,
  aim: (target: TrendSeries['lines'][number]['targets'][number]) => `目标 ${target.label}`,
}

const series = (id: (typeof trendExamples)[number]['id'], options = {}) => {
  const example = trendExamples.find((one) => one.id === id)
  if (!example) throw new Error(`No example ${id}.`)
  return trendSeries(example.answer, { indicator: example.indicator, names: exampleNames, words: zh, ...options })
}

describe('trendSeries', () => {
  it.each(trendExamples.map(({ id }) => id))('%s', (id) => {
    const { title, sentence, years, scale, lines, beyond } = series(id)
    expect({
      title,
      sentence,
      years,
      ruler: [scale.min, scale.max, scale.step],
      beyond,
      lines: lines.map(({ city, slot, runs, targets, missing }) => ({
        city,
        slot,
        runs: runs.map((run) =>
          run
            .map(({ year, label, claim }) => `${year} ${label}${claim.status === 'estimate' ? ' 预计' : ''}`)
            .join(', '),
        ),
        targets: targets.map(
          ({ year, label, saidIn, from }) => `${saidIn} said ${year} ${label}, from ${from?.year ?? 'nowhere'}`,
        ),
        missing: yearsText(missing, zh),
      })),
    }).toMatchSnapshot()
  })
  it('joins consecutive years only', () => {
    expect(
      consecutiveRuns([2011, 2012, 2014, 2016, 2017].map((year) => ({ year }))).map((run) =>
        run.map(({ year }) => year),
      ),
    ).toEqual([[2011, 2012], [2014], [2016, 2017]])
  })
  it('gives Recharts a row for every year and nothing for a year without a figure', () => {
    const one = series('gdp-of-four')
    const rows = chartRows(one)
    expect(rows).toHaveLength(one.years.end - one.years.first + 1)
    for (const line of one.lines)
      for (const row of rows)
        expect(row.values.has(line.region)).toBe(line.points.some(({ year }) => year === row.year))
  })
  it('colours four lines and draws the fifth in grey', () => {
    const answer = trendExamples[0].answer
    const five = trendSeries(
      { ...answer, cities: [...answer.cities, { region: '310000', points: [], targets: [], held: [] }] },
      { indicator: 'x', names: exampleNames, words: zh },
    )
    expect(five.lines.map(({ slot }) => slot)).toEqual([1, 2, 3, 4, 0])
  })
  it('leaves targets and other cities out on request', () => {
    const bare = series('gdp-of-four', { targets: false, others: false })
    expect(bare.lines.every(({ targets }) => targets.length === 0)).toBe(true)
    expect(bare.quiet).toEqual([])
    expect(bare.years.end).toBe(bare.years.last)
  })
  it('names what lies above the ruler and draws none of it', () => {
    const { quiet, scale, years, beyond } = series('gdp-of-four')
    expect(beyond?.city).toBe('上海')
    for (const { runs } of quiet)
      for (const { value } of inside(runs, scale, years).flat()) expect(value).toBeLessThanOrEqual(scale.max)
  })
  it('says what was left out', () => {
    const answer = {
      ...trendExamples[0].answer,
      leftOut: [2010, 2011, 2013].map((year) => ({
        region: '370100',
        year,
        reason: 'only_other_unit' as const,
        unit: 'USD',
      })),
    }
    expect(trendSeries(answer, { indicator: 'x', names: exampleNames, words: zh }).leftOut).toBe(
      '没有画出：济南 2010–2011、2013 年以美元计。',
    )
  })
  it('tells reasons of what was left out apart, and a change of area once', () => {
    const says = { zh: '2019年1月撤销莱芜市。', en: 'In January 2019 Laiwu was dissolved.' }
    const answer = {
      ...trendExamples[0].answer,
      leftOut: (['only_other_basis', 'only_part_year'] as const).map((reason, at) => ({
        region: '370100',
        year: 2021 + at,
        reason,
        unit: '%',
      })),
      notes: ['370100', '371200'].map((region) => ({ region, year: 2019, says })),
    }
    const { leftOut, notes } = trendSeries(answer, { indicator: 'x', names: exampleNames, words: zh })
    expect(leftOut).toBe('没有画出：济南 2021 年口径不同；济南 2022 年只有部分月份。')
    expect(notes).toEqual([says.zh])
  })
})

describe('trendLayout', () => {
  it.each(trendExamples.flatMap(({ id }) => [350, 700, 960, 1376].map((width) => [id, width] as const)))(
    '%s fits %d px, labels apart',
    (id, width) => {
      const { endLabels, plot } = trendLayout(series(id), width, wording)
      expect(plot.right - plot.left).toBeGreaterThan(width * 0.4)
      const heights = endLabels.map(({ y }) => y)
      for (const [index, y] of heights.entries()) {
        const next = heights[index + 1]
        const [a, b] = [endLabels[index], endLabels[index + 1]]
        if (next !== undefined && a && b && Math.abs(a.x - b.x) < 40) expect(next - y).toBeGreaterThanOrEqual(17)
      }
    },
  )
})

describe('the keys', () => {
  const one = series('gdp-of-four')
  const first = { region: '370100', year: 1998, kind: 'figure' as const }
  it('walk a line by years and end at its ends', () => {
    expect(neighbour(one, first, 'ArrowLeft')).toBeNull()
    expect(neighbour(one, first, 'ArrowRight')).toEqual({ ...first, year: 1999 })
    expect(addressText(neighbour(one, first, 'End') ?? first)).toMatch(/^370100\.20/)
  })
  it('change the city and keep close to the year', () => {
    const from = { region: '320500', year: 2013, kind: 'figure' as const }
    expect(neighbour(one, from, 'ArrowDown')).toEqual({ region: '510100', year: 2013, kind: 'figure' })
  })
  it('lead to claims that are there', () => {
    expect(claimAt(one, first)).toBeTypeOf('string')
    expect(claimAt(one, { ...first, year: 1900 })).toBeNull()
  })
})

describe('TrendChart', () => {
  it.each(trendExamples.map(({ id }) => id))('%s: legend, strip, readout and table are drawn', (id) => {
    const one = series(id)
    const layout = trendLayout(one, 900, wording)
    const html = renderToStaticMarkup(
      <>
        <TrendLegend series={one} words={zh} />
        <Strip series={one} layout={layout} words={zh} />
        <Readout series={one} year={one.years.last} words={zh} at={400} width={900} />
        <TrendTable series={one} words={zh} />
      </>,
    )
    expect(html).not.toContain('NaN')
    const held = one.lines.reduce(
      (sum, line) => sum + [...line.held].filter((year) => year >= one.years.first && year <= one.years.last).length,
      0,
    )
    expect(html.match(/class="held"/g) ?? []).toHaveLength(held)
  })
  it('makes every mark a link with its statement, one of them reached by the tab key', () => {
    const one = series('gdp-of-four')
    const plot = {
      series: one,
      layout: trendLayout(one, 900, wording),
      active: null,
      selected: null,
      focus: { region: '370100', year: 1998, kind: 'figure' as const },
      beyond: null,
      hrefOf: addressText,
      onOpen: () => {},
      onKey: () => {},
    }
    const html = renderToStaticMarkup(
      <svg aria-hidden="true">
        {one.lines.map((line) => (
          <TrendMarks key={line.region} line={line} plot={plot} />
        ))}
      </svg>,
    )
    const marks = one.lines.flatMap(({ points, targets }) => [...points, ...targets])
    expect(html.match(/data-point="/g)).toHaveLength(marks.length)
    for (const { statement } of marks) expect(html).toContain(`aria-label="${statement}"`)
    expect(html.match(/tabindex="0"/g)).toHaveLength(1)
    expect(html).not.toContain('NaN')
  })
})

describe('other axes', () => {
  const answer = trendExamples[0].answer
  const on = (axis: 'log' | 'index', changed = answer) =>
    trendSeries(changed, { indicator: 'x', names: exampleNames, words: zh, axis })

  it('index: every line stands at 100 in the base year, and says so', () => {
    const { lines, base, unit, sentence } = on('index')
    expect(unit.label).toBe(`指数，${base} 年为 100`)
    expect(sentence).toContain(`${base} 年为 100`)
    const based = lines.filter(({ points }) => points.length > 0)
    expect(based.length).toBeGreaterThan(1)
    for (const { points } of based) {
      const at = points.find(({ year }) => year === base)
      expect(at?.value).toBeCloseTo(100, 9)
      expect(at?.statement).toMatch(/指数 [≈>≥<≤]?100/)
    }
  })
  it('index: the figures keep their proportion, and a city without the base year is left out and named', () => {
    const plain = trendSeries(answer, { indicator: 'x', names: exampleNames, words: zh })
    const { lines, base, leftOut } = on('index')
    for (const [index, line] of lines.entries()) {
      const own = plain.lines[index]?.points.find(({ year }) => year === base)?.value
      if (own === undefined) {
        expect(line.points).toEqual([])
        expect(leftOut).toContain(line.city)
        continue
      }
      for (const [at, point] of line.points.entries())
        expect(point.value).toBeCloseTo(((plain.lines[index]?.points[at]?.value ?? Number.NaN) / own) * 100, 6)
    }
  })
  it('log: leaves out what is not above zero and names it, and keeps every other value', () => {
    const [city, ...rest] = answer.cities
    const [point, ...points] = city?.points ?? []
    if (!city || !point) throw new Error('The example has no point.')
    const below = { ...point, claim: { ...point.claim, value: -1 } }
    const series = on('log', { ...answer, cities: [{ ...city, points: [below, ...points] }, ...rest] })
    expect(series.lines[0]?.points).toHaveLength(points.length)
    expect(series.leftOut).toContain('对数刻度上没有位置')
    expect(series.sentence).toContain('同样的高度是同样的倍数')
    expect(on('log').leftOut).toBeNull()
    expect(series.scale.min).toBeGreaterThan(0)
  })
  it('tells at a point that its line breaks before it', () => {
    const line = series('gdp-of-four').lines.find(({ missing }) => missing.length > 0)
    expect(line?.points.some(({ statement }) => /之前 [\d–、]+ 年没有数字/.test(statement))).toBe(true)
  })
})
