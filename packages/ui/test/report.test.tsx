import type { Bound, Measure, Status } from '@biaochi/schema'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { exampleNames } from '../src/examples/regions.js'
import { reportExamples } from '../src/report/examples.js'
import { figureLine } from '../src/report/figure-line.js'
import { counts, keeps } from '../src/report/filter.js'
import { findHits } from '../src/report/find.js'
import { miniMap } from '../src/report/mini-map.js'
import { outlineOf } from '../src/report/outline.js'
import { bodyStart, paragraphAt, paragraphsOf } from '../src/report/paragraphs.js'
import { ReportReader } from '../src/report/report-reader.js'
import type { Figure, ShownReport } from '../src/report/shown-report.js'
import { stretchesOf, textMarks } from '../src/report/text-marks.js'
import { en } from '../src/words/en.js'
import { zh } from '../src/words/zh.js'

const nameOf = (id: string) => id
const everything = { keeps: () => true, rejected: true }
const jinan = reportExamples[0].report

/** A made-up figure on some words of a text. */
function figure(
  text: string,
  words: string,
  more: Partial<Figure> & { measure?: Measure; status?: Status; bound?: Bound } = {},
): Figure {
  const start = text.indexOf(words)
  return {
    id: `f${start}`,
    start,
    end: start + words.length,
    text: words,
    label: '工业投资',
    indicator: null,
    measure: 'level',
    value: 1,
    upper: null,
    unit: 'CNY',
    bound: 'eq',
    period: '2022',
    status: 'actual',
    basis: null,
    region: '370100',
    readings: [],
    ...more,
  }
}

const made = (text: string, observations: Figure[], rejected: ShownReport['rejected'] = []): ShownReport => ({
  ...jinan,
  text,
  observations,
  rejected,
  sections: [],
})

describe('paragraphs', () => {
  it('leave front matter and blank lines out and know headings', () => {
    const text = '---\ncode: 370100\n---\n\n一、过去一年\r\n\r\n（一）经济\n  工业投资30亿元。\n'
    const found = paragraphsOf(text).map(({ start, end, heading }) => [text.slice(start, end), heading])
    expect(found).toEqual([
      ['一、过去一年', 1],
      ['（一）经济', 2],
      ['工业投资30亿元。', null],
    ])
    expect(text.slice(bodyStart(text)).startsWith('\n一、')).toBe(true)
  })
  it('cut a line without breaks at full stops and lose no character', () => {
    const text = '工业投资增长百分之三十。'.repeat(2000)
    const found = paragraphsOf(text)
    expect(found.length).toBeGreaterThan(5)
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(found.every(({ start, end }) => end - start < 3100 && text[end - 1] === '。')).toBe(true)
  })
  it('cut even a text without any full stop', () => {
    const text = '工'.repeat(10_000)
    expect(Math.max(...paragraphsOf(text).map(({ start, end }) => end - start))).toBeLessThan(3100)
  })
  it('are found by an offset', () => {
    const text = '工业。\n农业。\n'
    expect([0, 3, 4, 99].map((at) => paragraphAt(paragraphsOf(text), at))).toEqual([0, 0, 1, 1])
  })
})

describe('outline', () => {
  it('numbers the parts, tells their role and counts their figures', () => {
    const text = '一、过去一年\n（一）经济。工业投资30亿元，农业投资2亿元。\n二、今年安排\n工业投资40亿元。'
    const plan = text.indexOf('二、')
    const report = {
      ...made(text, [figure(text, '30亿元'), figure(text, '2亿元'), figure(text, '40亿元')]),
      sections: [
        { role: 'review' as const, title: '一、过去一年', start: 0, end: plan },
        { role: 'plan' as const, title: '二、今年安排', start: plan, end: text.length },
      ],
    }
    expect(
      outlineOf(report, paragraphsOf(text)).map(({ title, level, role, figures }) => [title, level, role, figures]),
    ).toEqual([
      ['一、过去一年', 1, 'review', 0],
      ['（一）经济', 2, null, 2],
      ['二、今年安排', 1, 'plan', 1],
    ])
  })
  it('names a part without heading by its role only where there are several', () => {
    const text = '工业投资30亿元。\n今年工业投资40亿元。'
    const parts = [
      { role: 'review' as const, title: '', start: 0, end: 10 },
      { role: 'plan' as const, title: '', start: 10, end: text.length },
    ]
    const figures = [figure(text, '30亿元'), figure(text, '40亿元')]
    const of = (sections: ShownReport['sections']) =>
      outlineOf({ ...made(text, figures), sections }, paragraphsOf(text)).map(({ role }) => role)
    expect(of(parts)).toEqual(['review', 'plan'])
    expect(of(parts.slice(0, 1))).toEqual([])
  })
})

describe('marks', () => {
  it.each(reportExamples.map(({ id, report }) => [id, report] as const))(
    '%s: the stretches joined are the text',
    (_, report) => {
      const marks = textMarks(report, everything)
      const parts = stretchesOf(report.text, 0, report.text.length, marks, {
        at: findHits(report.text, '增长'),
        length: 2,
        current: null,
      })
      expect(parts.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')).toBe(report.text)
      const figures = parts.flatMap(({ mark }) => (mark?.kind === 'figure' ? mark.figures : []))
      expect(figures.map(({ id }) => id)).toEqual(report.observations.map(({ id }) => id))
    },
  )
  it('take figures before hedges and hedges before numbers not taken, and never overlap', () => {
    const text = '预计工业投资超过30亿元。'
    const hedged = figure(text, '30亿元', {
      readings: [
        { field: 'bound', ground: 'stated', rule: 'hedge.over', start: 6, end: 8 },
        { field: 'status', ground: 'stated', rule: 'status.estimate', start: 0, end: 2 },
      ],
    })
    const marks = textMarks(
      { observations: [hedged], rejected: [{ start: 7, end: 10, text: '过30', rule: 'never.year' }] },
      everything,
    )
    expect(marks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'hedge 预计',
      'hedge 超过',
      'figure 30亿元',
    ])
  })
  it('keep two figures of one number together', () => {
    const text = '存款、贷款余额均超过2.5万亿元。'
    const two = [figure(text, '2.5万亿元', { id: 'a' }), figure(text, '2.5万亿元', { id: 'b' })]
    const [mark] = textMarks({ observations: two, rejected: [] }, everything)
    expect(mark?.kind === 'figure' && mark.figures.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('find', () => {
  it('tells every place, whatever the case, and none for blank words', () => {
    expect(findHits('新建5G基站，5g网络', ' 5g ')).toEqual([2, 7])
    expect(findHits('工业', '  ')).toEqual([])
    expect(findHits('三三三三', '三三')).toEqual([0, 2])
  })
  it('marks a hit that reaches into a figure without moving a character', () => {
    const text = '工业投资30亿元。'
    const marks = textMarks({ observations: [figure(text, '30亿元')], rejected: [] }, everything)
    const hit = text.indexOf('资30')
    const parts = stretchesOf(text, 0, text.length, marks, { at: [hit], length: 3, current: hit })
    expect(parts.flatMap(({ pieces }) => pieces.map((piece) => [piece.text, piece.hit]))).toEqual([
      ['工业投', null],
      ['资', 'current'],
      ['30', 'current'],
      ['亿元', null],
      ['。', null],
    ])
  })
})

describe('filter', () => {
  const text = '工业投资30亿元，增长5%。'
  const figures = [
    figure(text, '30亿元', { indicator: 'industrial_investment' }),
    figure(text, '5%', { measure: 'growth', status: 'target' }),
  ]
  it('keeps by measure, status and indicator', () => {
    const kept = (filter: Parameters<typeof keeps>[0]) => figures.filter((one) => keeps(filter, one)).length
    expect(
      [{}, { measure: 'growth' as const }, { status: 'actual' as const }, { indicator: 'none' }].map(kept),
    ).toEqual([2, 1, 1, 1])
    expect(kept({ measure: 'growth', status: 'actual' })).toBe(0)
  })
  it('counts what there is, most first', () => {
    expect(counts([...figures, figures[0] as Figure], 'indicator')).toEqual([
      { value: 'industrial_investment', count: 2 },
      { value: 'none', count: 1 },
    ])
  })
})

describe('mini map', () => {
  it('puts a mark in each row that holds a figure, and none below the strip', () => {
    const at = (start: number, status: Status = 'actual') => ({ start, status })
    expect(miniMap([at(0), at(1), at(50, 'target'), at(100)], { start: 0, end: 100 }, 30)).toEqual({
      actual: [0, 27],
      estimate: [],
      target: [15],
    })
  })
})

describe('a line beside the text', () => {
  it('tells only what differs from the plain case', () => {
    const text = '工业投资30亿元，力争增长5%左右。'
    const flags = (one: Figure, words = zh) => figureLine(jinan, one, nameOf, words).flags
    expect(flags(figure(text, '30亿元'))).toEqual([])
    const aim = figure(text, '5%', { measure: 'growth', unit: '%', bound: 'approx', status: 'target', period: '2023' })
    expect(flags(aim)).toEqual(['增速', '≈', '目标'])
    expect(flags({ ...aim, period: '2021/2025' })).toEqual(['增速', '≈', '目标', '2021–2025年'])
    expect(figureLine(jinan, aim, nameOf, zh).statement).toBe('5%：工业投资，增速，约 5%，目标，2023年')
  })
})

describe('ReportReader', () => {
  const render = (report: ShownReport, words = zh, selected: string | null = null) =>
    renderToStaticMarkup(
      <ReportReader
        report={report}
        words={words}
        nameOf={nameOf}
        regionOf={(code) => exampleNames.get(code)}
        filter={{}}
        reasonOf={() => '年份'}
        hits={null}
        selected={selected}
        hrefOf={(id) => `#o=${id}`}
        onSelect={() => {}}
      />,
    )
  it.each(reportExamples.map(({ id, report }) => [id, report] as const))('%s: every figure is a link', (_, report) => {
    for (const words of [zh, en]) {
      const html = render(report, words)
      for (const { id } of report.observations) expect(html).toContain(`href="#o=${id}"`)
      expect(html).not.toContain('undefined')
    }
  })
  it('opens the reading of the chosen figure', () => {
    const chosen = jinan.observations[0] as Figure
    const html = render(jinan, zh, chosen.id)
    expect(html).toContain('不低于（≥）')
    expect(html).toContain('change.rise')
  })
  it("renders a stranger's text as text only", () => {
    const text = '工业投资30亿元<img src=x onerror=alert(1)>&lt;b&gt;。'
    const html = render(made(text, [figure(text, '30亿元', { label: '<script>x</script>' })]))
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;lt;b&amp;gt;')
  })
})
