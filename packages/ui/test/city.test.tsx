import { indicatorById } from '@biaochi/schema/catalogue'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cityExamples } from '../src/city/examples.js'
import { ScoreTable } from '../src/city/score-table.js'
import { figureOrder, scoreSeries } from '../src/city/series.js'
import { missingYears, sparkRuns } from '../src/city/spark.js'
import { exampleNames } from '../src/examples/regions.js'
import { en } from '../src/words/en.js'
import { zh } from '../src/words/zh.js'

const [example] = cityExamples
const series = (words: typeof zh) =>
  scoreSeries(example.answer, {
    region: exampleNames.get(example.answer.region),
    nameOf: (id) => indicatorById(id)?.[words.lang] ?? id,
    words,
  })

describe('scoreSeries', () => {
  it.each([zh, en])('tells every figure with its hedge, year and place: $lang', (words) => {
    const { title, sentence, from, to, sections } = series(words)
    expect({
      title,
      sentence,
      years: [from, to],
      sections: sections.map(({ name, lines }) => ({
        name,
        lines: lines.map(({ last, growth, target, rank, earlier, spark }) => ({
          last: last.statement,
          earlier,
          growth: growth?.statement ?? null,
          target: target ? `${target.statement} · ${target.verdict}` : null,
          rank: rank ? `${rank.place} ${rank.among}` : null,
          spark: spark.description,
        })),
      })),
    }).toMatchSnapshot()
  })
  it('walks the figures row by row: last, growth, target', () => {
    expect(figureOrder(series(zh)).map(({ name }) => name)).toEqual([
      '地区生产总值',
      '地区生产总值',
      '第二产业增加值',
      '第二产业增加值',
      '一般公共预算收入',
      '一般公共预算收入',
      '研发经费支出',
    ])
  })
})

describe('sparkRuns', () => {
  const box = { from: 2010, to: 2020, width: 108, height: 28 }
  it('joins consecutive years only and keeps every year in its place', () => {
    const runs = sparkRuns(
      { years: [2010, 2011, 2013], values: [1, 3, 2], statuses: ['actual', 'actual', 'estimate'] },
      box,
    )
    expect(runs.map((run) => run.map(({ year, x, y }) => [year, x, y]))).toEqual([
      [
        [2010, 4, 24],
        [2011, 14, 4],
      ],
      [[2013, 34, 14]],
    ])
  })
  it('puts equal values in the middle, and one year does not divide by nothing', () => {
    const [[point] = []] = sparkRuns({ years: [2010], values: [5], statuses: ['actual'] }, { ...box, to: 2010 })
    expect(point).toMatchObject({ x: 4, y: 14 })
    expect(sparkRuns({ years: [], values: [], statuses: [] }, box)).toEqual([])
  })
  it('knows the years that are missing in between', () => {
    expect(missingYears([2010, 2013])).toEqual([2011, 2012])
    expect(missingYears([])).toEqual([])
  })
})

describe('ScoreTable', () => {
  const html = renderToStaticMarkup(
    <ScoreTable
      series={series(zh)}
      selected={null}
      words={zh}
      hrefOf={(id) => `?at=${id}`}
      onSelect={() => {}}
      waysOf={({ indicator }) => <a href={`/trend?indicator=${indicator}`}>趋势</a>}
    />,
  )
  it('has each figure once for the keyboard to find', () => {
    const ids = [...html.matchAll(/data-claim="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(7)
    expect(new Set(ids).size).toBe(7)
  })
  it('draws a place that hedges leave open as a span, and the estimate hollow', () => {
    const widths = [...html.matchAll(/<rect x="[\d.]+" y="0" width="([\d.]+)"/g)].map(([, width]) => Number(width))
    expect(widths[0]).toBeGreaterThan(50)
    expect(widths[1]).toBe(3)
    expect(html).toContain('pt est')
  })
})
