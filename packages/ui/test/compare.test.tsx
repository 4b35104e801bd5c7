import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CompareChart } from '../src/compare/compare-chart.js'
import { CompareTable } from '../src/compare/compare-table.js'
import { compareExamples } from '../src/compare/examples.js'
import { compareLayout } from '../src/compare/layout.js'
import { bracketText } from '../src/compare/rank.js'
import { compareSeries } from '../src/compare/series.js'
import { exampleNames } from '../src/examples/regions.js'
import { textWidth } from '../src/marks/text-width.js'
import { en } from '../src/words/en.js'
import { zh } from '../src/words/zh.js'

const series = (id: (typeof compareExamples)[number]['id'], words = zh, only?: ReadonlySet<string>) => {
  const example = compareExamples.find((one) => one.id === id)
  if (!example) throw new Error(`No example ${id}.`)
  return compareSeries(example.answer, { indicator: example.indicator, names: exampleNames, words, only })
}

/** A series in short lines: what a reader sees, without positions. */
function lines(id: (typeof compareExamples)[number]['id'], words = zh) {
  const { title, sentence, rows, brackets, promised, silence, scale } = series(id, words)
  const places = new Map(brackets.flatMap((one) => [[one.first, bracketText(one)] as const]))
  return [
    title,
    sentence,
    `ruler ${scale.min} to ${scale.max} by ${scale.step}`,
    ...rows.map(
      ({ city, label, note, rival, target, source }, index) =>
        `${places.get(index + 1) ?? ''} ${[city, label, note, rival, target?.label, source].filter(Boolean).join(' ')}`,
    ),
    ...promised.map(({ city, label }) => `– ${city} ${label}`),
    ...silence.map(
      ({ title: reason, cities }) =>
        `${reason}: ${cities.map(({ city, instead }) => [city, instead].filter(Boolean).join(' ')).join(', ')}`,
    ),
  ]
}

describe('compareSeries', () => {
  it.each(compareExamples.map(({ id }) => id))('%s', (id) => {
    expect(lines(id)).toMatchSnapshot()
  })
  it('speaks English', () => {
    expect(lines('gdp-level-2022', en)).toMatchSnapshot()
  })
  it('keeps only the cities asked for, and ranks anew', () => {
    const { rows, silence, brackets } = series('trade-growth-2022', zh, new Set(['370100', '430100', '320100']))
    expect(rows.map(({ city }) => city)).toEqual(['长沙', '济南'])
    expect(brackets).toEqual([{ first: 1, last: 2 }])
    expect(silence.map(({ cities }) => cities.map(({ city }) => city))).toEqual([['南京']])
  })
  it('states a row in full for those who hear it', () => {
    const row = series('trade-growth-2022').rows.find(({ city }) => city === '济南')
    expect(row?.statement).toBe('济南，2022年，约 15%，预计数，第 2–3 名，分不出先后')
  })
})

describe('compareLayout', () => {
  it.each(compareExamples.flatMap(({ id }) => [280, 320, 640, 1100].map((width) => [id, width] as const)))(
    '%s keeps every label inside a track of %d px',
    (id, width) => {
      const layout = compareLayout(series(id), width)
      const texts = [...layout.rows, ...layout.promised].flatMap((row) => row.texts)
      for (const { x, text, kind } of texts) {
        expect(x).toBeGreaterThanOrEqual(-1)
        expect(
          x + textWidth(text, kind === 'value' ? 14 : 12, kind === 'note' || kind === 'rival' ? 400 : 600),
        ).toBeLessThanOrEqual(width + 1)
      }
    },
  )
  it('starts every bar at zero and draws a fall to the left', () => {
    const all = series('gdp-growth-2022')
    const layout = compareLayout(all, 800)
    layout.rows.forEach((row, index) => {
      const value = all.rows[index]?.claim.value ?? 0
      expect(row.zero).toBeCloseTo(layout.track.toX(0), 6)
      expect(Math.sign(row.end - row.zero)).toBe(Math.sign(value))
    })
  })
  it('never lets a target lie on its figure', () => {
    for (const { id } of compareExamples)
      for (const row of compareLayout(series(id), 700).rows) {
        const value = row.texts.find(({ kind }) => kind === 'value')
        if (!row.tick || !value) continue
        const free = row.tick.at < value.x || row.tick.at > value.x + textWidth(value.text, 14, 600)
        expect(free).toBe(true)
      }
  })
})

describe('CompareChart', () => {
  it.each(compareExamples.map(({ id }) => id))('%s is drawn with one link a city', (id) => {
    const one = series(id)
    const html = renderToStaticMarkup(
      <CompareChart series={one} words={zh} selected="370100" hrefOf={(region) => `/compare?at=${region}`} />,
    )
    const cities =
      one.rows.length + one.promised.length + one.silence.reduce((sum, { cities: some }) => sum + some.length, 0)
    expect(html.match(/<a [^>]*data-region/g)).toHaveLength(cities)
    for (const { statement } of one.rows) expect(html).toContain(`<span class="visually-hidden">${statement}</span>`)
    expect(html).not.toContain('NaN')
  })
  it('draws the grammar: hollow estimates, faded ≈, chevrons, reading lines, ticks, brackets', () => {
    const html = renderToStaticMarkup(<CompareChart series={series('gdp-growth-2022')} words={zh} />)
    for (const mark of [
      'class="bar"',
      'class="bar-h"',
      'url(#soft-tint)',
      'class="chev"',
      'class="cap"',
      'class="tick"',
      'class="tick-soft"',
      'class="other"',
      'class="bracket"',
    ])
      expect(html).toContain(mark)
  })
  it('marks the open city for sight and for speech', () => {
    const html = renderToStaticMarkup(
      <CompareChart series={series('trade-growth-2022')} words={zh} selected="370100" />,
    )
    expect(html.match(/aria-current="true"/g)).toHaveLength(1)
    expect(html).toMatch(/data-region="370100" aria-current="true"|aria-current="true"[^>]*data-region="370100"/)
  })
  it('has its table, with the silent cities and their reason', () => {
    const html = renderToStaticMarkup(<CompareTable series={series('gdp-growth-2022')} words={zh} />)
    expect(html).toContain('<caption>地区生产总值增速，2022年</caption>')
    expect(html.match(/<tr/g)?.length).toBeGreaterThan(15)
    expect(html).toContain('只有目标，没有结果')
  })
  it('shows words of a report as text, never as markup', () => {
    const answer = structuredClone(compareExamples[0].answer)
    const city = answer.cities[0]
    if (!city) throw new Error('The example has cities.')
    city.claim.source.delivered = '<img src=x onerror=alert(1)>'
    const bad = compareSeries(answer, { indicator: '<b>GDP</b>', names: exampleNames, words: zh })
    const html = renderToStaticMarkup(
      <>
        <CompareChart series={bad} words={zh} />
        <CompareTable series={bad} words={zh} />
      </>,
    )
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<b>GDP')
  })
})
