import type { Coverage, Matrix } from '@biaochi/schema'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { exampleNames } from '../src/examples/regions.js'
import { cellAt, cellBeside, cellText } from '../src/matrix/address.js'
import { matrixExamples } from '../src/matrix/examples.js'
import { MatrixChart } from '../src/matrix/matrix-chart.js'
import { MatrixTable } from '../src/matrix/matrix-table.js'
import { coverageMatrix, heatOf, type MatrixSeries, valuesMatrix } from '../src/matrix/series.js'
import { zh } from '../src/words/zh.js'

const [{ answer }] = matrixExamples
const options = { indicator: '地区生产总值', names: exampleNames, words: zh }
const values = (more = {}) => valuesMatrix(answer, { ...options, ...more })

/** Rows as one would read them out. */
const lines = ({ rows }: MatrixSeries) =>
  rows.map(({ city, cells, figures, held }) => ({
    city,
    figures,
    held,
    cells: cells.map(
      ({ year, value, says, status }) => `${year} ${value?.label ?? says}${status === 'estimate' ? ' 预计' : ''}`,
    ),
  }))

describe('valuesMatrix', () => {
  it('gdp-growth-of-five', () => {
    const { title, sentence, perYear, range } = values()
    expect({ title, sentence, perYear, range, rows: lines(values()) }).toMatchSnapshot()
  })
  it('has each cell of the answer once, as a figure or with its reason', () => {
    const cells = values({ order: 'province' }).rows.flatMap((row) => row.cells)
    expect(cells).toHaveLength(answer.regions.length * answer.years.length)
    expect(cells.filter(({ reason }) => reason === null)).toHaveLength(answer.figures.cell.length)
    expect(cells.filter(({ reason }) => reason !== null)).toHaveLength(answer.gaps.cell.length)
    expect(cells.filter(({ held }) => held)).toHaveLength(answer.held.length)
  })
  it('keeps the right cells when cities and years are left out', () => {
    const all = values()
    const some = values({ only: new Set(['330100', '440100']), from: 2019, to: 2022 })
    expect(some.years).toEqual([2019, 2020, 2021, 2022])
    expect(some.rows.map(({ region }) => region).sort()).toEqual(['330100', '440100'])
    for (const cell of some.rows.flatMap((row) => row.cells)) {
      const same = cellAt(all, cellText(cell))
      expect([cell.claim, cell.says, cell.held]).toEqual([same?.claim, same?.says, same?.held])
    }
  })
  it('puts the cities in the order asked for', () => {
    const codes = (order: 'count' | 'province' | 'name') => values({ order }).rows.map(({ region }) => region)
    expect(codes('province')).toEqual([...answer.regions].sort())
    expect(codes('name').slice(0, 3)).toEqual(['440100', '330100', '370100'])
    const counts = values({ order: 'count' }).rows.map(({ figures }) => figures)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })
})

describe('heatOf', () => {
  it('goes by place, so that one giant leaves the others apart', () => {
    const heat = heatOf([1, 2, 3, 1000, 2])
    expect([1, 2, 3, 1000].map(heat)).toEqual([0, 1 / 3, 2 / 3, 1])
  })
  it('gives a lone value the full tone', () => {
    expect(heatOf([5, 5])(5)).toBe(1)
  })
})

describe('the keys', () => {
  const series = values({ order: 'province' })
  const from = { region: '370100', year: 2018 }
  it('walk to the cell beside, above, below and to the ends', () => {
    const to = (key: string) => cellBeside(series, from, key)
    expect(cellText(to('ArrowRight') ?? from)).toBe('370100.2019')
    expect(cellText(to('Home') ?? from)).toBe('370100.2017')
    expect(cellText(to('End') ?? from)).toBe('370100.2025')
    expect(cellText(to('ArrowDown') ?? from)).toBe('370200.2018')
    expect(to('Tab')).toBeNull()
  })
  it('end at the edges', () => {
    expect(cellBeside(series, { region: '370100', year: 2017 }, 'ArrowLeft')).toBeNull()
    expect(cellBeside(series, { region: '320100', year: 2017 }, 'ArrowUp')).toBeNull()
  })
})

describe('MatrixChart', () => {
  it('makes every cell a link with its statement, one of them reached by the tab key', () => {
    const series = values()
    const html = renderToStaticMarkup(<MatrixChart series={series} words={zh} selected="370100.2022" />)
    for (const { statement } of series.rows.flatMap((row) => row.cells)) expect(html).toContain(`>${statement}<`)
    expect(html.match(/tabindex="0"/gi)).toHaveLength(2) // a cell, and the legend
    expect(html.match(/aria-current="true"/g)).toHaveLength(1)
    expect(html).not.toContain('NaN')
  })
  it('frames estimates and leaves the heat to values', () => {
    const html = renderToStaticMarkup(<MatrixChart series={values()} words={zh} />)
    const estimates = answer.figures.status.filter(
      (status: Matrix['figures']['status'][number]) => status === 'estimate',
    )
    expect(html.match(/class="val est/g)).toHaveLength(estimates.length)
    expect(html.match(/--heat/g)).toHaveLength(answer.figures.cell.length)
  })
  it('tells the same as a table', () => {
    const html = renderToStaticMarkup(<MatrixTable series={values()} words={zh} />)
    expect(html).toContain('≈8% 预计')
    expect(html.match(/报告在库，没有说/g)).toHaveLength(
      answer.gaps.reason.filter((reason: Matrix['gaps']['reason'][number]) => reason === 'report_silent').length,
    )
  })
})

describe('coverageMatrix', () => {
  const coverage: Coverage = {
    measure: 'level',
    rule: 'default',
    regions: ['370100', '330100'],
    columns: { by: 'year', indicator: 'gdp', years: [2021, 2022, 2023, 2024] },
    cells: {
      state: [
        'figure_and_target',
        'figure',
        'only_target',
        'report_missing',
        'only_growth',
        'not_said',
        'only_part_year',
        'figure',
      ],
      claim: ['a', 'b', 'c', null, 'd', null, 'e', 'f'],
      status: ['actual', 'estimate', 'target', null, 'actual', null, 'actual', 'actual'],
      bound: ['eq', 'gt', 'ge', null, 'eq', null, 'eq', 'approx'],
    },
    held: [0, 1, 4, 5, 6, 7],
    counts: {
      figure_and_target: 1,
      figure: 2,
      only_target: 1,
      only_growth: 1,
      only_other_measure: 0,
      only_part_year: 1,
      not_said: 1,
      report_missing: 1,
    },
  }
  const series = coverageMatrix(coverage, options)
  it('counts the states as the answer does, the fullest first', () => {
    expect(Object.fromEntries(series.counts.map(({ state, count }) => [state, count]))).toEqual(
      Object.fromEntries(Object.entries(coverage.counts).filter(([, count]) => count > 0)),
    )
    expect(series.counts[0]?.state).toBe('figure_and_target')
  })
  it('tells silence from a missing report, and growth from a figure', () => {
    const says = (at: string) => cellAt(series, at)
    expect(says('330100.2022')).toMatchObject({ mark: 'silent', reason: 'report_silent', held: true })
    expect(says('370100.2024')).toMatchObject({ mark: 'missing', reason: 'no_report', held: false })
    expect(says('330100.2021')).toMatchObject({ mark: 'growth', reason: 'only_other_measure', claim: 'd' })
    expect(says('370100.2021')).toMatchObject({ mark: 'figure_target', reason: null, claim: 'a' })
    expect(says('330100.2021')?.statement).toBe('杭州，2021年，只说了增速')
  })
  it('draws hollow estimates, chevrons, halos and ticks', () => {
    const html = renderToStaticMarkup(<MatrixChart series={series} words={zh} />)
    const body = html.slice(html.indexOf('<tbody>'))
    expect(body.match(/class="gl e"/g)).toHaveLength(1)
    expect(body.match(/class="gl-ch"/g)).toHaveLength(1)
    expect(body.match(/class="gl-soft"/g)).toHaveLength(1)
    expect(body.match(/class="tick"/g)).toHaveLength(2)
  })
})
