import { parse } from '@biaochi/parser'
import type { CatalogueAnswer, CityComparison, Claim } from '@biaochi/schema'
import { compareSeries } from '@biaochi/ui/compare/series'
import { zh } from '@biaochi/ui/words/zh'
import { describe, expect, it } from 'vitest'
import { type ImportItem, isSavable, previewOf, problemOfResult } from '../src/import/item.js'
import { createReader, ReadingFailed } from '../src/import/reader.js'
import type { ReadRequest } from '../src/import/reading-messages.js'
import { mainFigures, markUnsaved, placeOf, withPreview } from '../src/import/standing.js'

const text = `济南市2023年政府工作报告
2022年全市地区生产总值增长3.1%左右，工业投资增长5%。全国地区生产总值增长3%。
2023年地区生产总值增长5.5%以上。`

function item(more: Partial<ImportItem> = {}): ImportItem {
  const of = more.text ?? text
  return {
    key: 1,
    name: 'a.txt',
    stage: 'read',
    given: {},
    result: parse(of, more.given ?? {}),
    problem: null,
    saved: null,
    refused: null,
    ...more,
    text: of,
  }
}

const indicators = [
  { id: 'gdp', measures: [{ measure: 'growth', claims: 30 }] },
] as unknown as CatalogueAnswer['indicators']

const report = () => {
  const shown = previewOf(item())
  if (!shown) throw new Error('no preview')
  return shown
}

const claim = (region: string, value: number, more: Partial<Claim> = {}): Claim => ({
  id: `${region}-${value}`,
  region,
  indicator: 'gdp',
  measure: 'growth',
  value,
  upper: null,
  unit: '%',
  bound: 'eq',
  status: 'actual',
  basis: null,
  period: '2022',
  text: `${value}%`,
  corrects: null,
  source: {
    reportId: 'r',
    title: '报告',
    kind: 'work_report',
    digest: true,
    evidence: 'text',
    reportYear: 2023,
    delivered: null,
    url: null,
  },
  ...more,
})

const answer = (cities: Claim[], silent: CityComparison['silent'] = []): CityComparison => ({
  indicator: 'gdp',
  measure: 'growth',
  year: 2022,
  unit: '%',
  basis: null,
  apart: [],
  rule: 'default',
  cities: cities.map((one) => ({
    region: one.region,
    claim: one,
    others: 0,
    conflict: false,
    rival: null,
    target: null,
  })),
  silent,
  years: [],
  measures: [],
})

describe('a text that was read', () => {
  it('is shown as a report whose figures have an id each', () => {
    const shown = report()
    expect(shown.title).toBe('济南市2023年政府工作报告')
    expect(new Set(shown.observations.map(({ id }) => id)).size).toBe(shown.observations.length)
    expect(shown.observations.every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(true)
  })
  it('can be saved once region and year are known', () => {
    expect(isSavable(item())).toBe(true)
    const open = '全市工业投资增长5%。'
    expect(isSavable(item({ text: open }))).toBe(false)
    expect(isSavable(item({ text: open, given: { region: '370100', year: 2023 } }))).toBe(true)
    expect(isSavable(item({ stage: 'saving' }))).toBe(false)
  })
  it('says what keeps it from being a report', () => {
    const code = (of: string) => problemOfResult(parse(of), of, 'a.txt')?.code ?? null
    expect([code('  '), code('床前明月光。'), code(text)]).toEqual(['empty_text', 'no_figures', null])
  })
})

describe('where a city stands', () => {
  it('is told by outcomes of its own that others have, too', () => {
    expect(
      mainFigures(report(), indicators).map(({ indicator, year, claim: { value } }) => [indicator, year, value]),
    ).toEqual([['gdp', 2022, 3.1]])
  })
  it('puts the text among the stored cities, with a stored claim that differs beside it', () => {
    const stored = answer([claim('370100', 4), claim('320100', 2.1)])
    const merged = withPreview(stored, claim('370100', 3.1), '370100')
    expect(merged?.cities.map(({ region, claim: { value }, rival }) => [region, value, rival?.value ?? null])).toEqual([
      ['320100', 2.1, null],
      ['370100', 3.1, 4],
    ])
    expect(stored.cities.length).toBe(2)
  })
  it('takes a silent city out of the silent, and keeps its target', () => {
    const silent = [
      { region: '370100', reason: 'only_target' as const, instead: claim('370100', 5.5, { status: 'target' }) },
    ]
    const merged = withPreview(answer([claim('320100', 2.1)], silent), claim('370100', 3.1), '370100')
    expect(merged?.silent).toEqual([])
    expect(merged?.cities.at(-1)?.target?.value).toBe(5.5)
  })
  it('compares nothing in another unit', () => {
    expect(withPreview(answer([claim('320100', 2.1)]), claim('370100', 3, { unit: 'CNY' }), '370100')).toBeNull()
  })
  it('sets no plain growth beside growth on a comparable basis, nor the other way round', () => {
    const comparable = { ...answer([claim('320100', 2.1, { basis: 'comparable' })]), basis: 'comparable' as const }
    expect(withPreview(comparable, claim('370100', 3), '370100')).toBeNull()
    expect(withPreview(comparable, claim('370100', 3, { basis: 'comparable' }), '370100')).not.toBeNull()
    const series = {
      indicator: 'gdp',
      unit: '%',
      basis: 'comparable',
      why: 'basis',
      regions: 2,
      from: 2022,
      to: 2022,
    } as const
    const apart: CityComparison['apart'] = [series]
    const plain = { ...answer([claim('320100', 2.1)]), apart }
    expect(withPreview(plain, claim('370100', 3, { basis: 'comparable' }), '370100')).toBeNull()
    expect(withPreview({ ...plain, apart: [] }, claim('370100', 3, { basis: 'comparable' }), '370100')).not.toBeNull()
  })
  it('says the place as the hedges leave it open, and that it is not saved', () => {
    const merged = withPreview(
      answer([claim('320100', 9), claim('320500', 3.1), claim('330100', 1)]),
      claim('370100', 3.1, { bound: 'approx' }),
      '370100',
    )
    const series = compareSeries(merged as CityComparison, { indicator: '地区生产总值', names: new Map(), words: zh })
    expect(placeOf(series, '370100')).toEqual({ first: 2, last: 3, of: 4 })
    expect(placeOf(series, '999999')).toBeNull()
    const row = markUnsaved(series, '370100', '未保存').rows.find(({ region }) => region === '370100')
    expect([row?.note, row?.source]).toEqual(['未保存', '未保存'])
  })
})

/** A worker that answers after a while, or never. */
class SlowWorker extends EventTarget {
  static made: SlowWorker[] = []
  ended = false
  constructor(private readonly ms: number | null) {
    super()
    SlowWorker.made.push(this)
  }
  postMessage({ id }: ReadRequest) {
    if (this.ms === null) return
    setTimeout(() => {
      if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data: { id, result: { id } } }))
    }, this.ms)
  }
  terminate() {
    this.ended = true
  }
}
const started = (ms: number | null) => () => new SlowWorker(ms) as unknown as Worker
const codeOf = (reading: Promise<unknown>) =>
  reading.then(
    () => null,
    (error) => (error instanceof ReadingFailed ? error.problem.code : error),
  )

describe('the reader', () => {
  it('reads one thing after another in one worker', async () => {
    SlowWorker.made = []
    const reader = createReader(started(1))
    const both = await Promise.all([reader.parse('a', {}), reader.parse('b', {})])
    expect(both).toEqual([{ id: 1 }, { id: 2 }])
    expect(SlowWorker.made.length).toBe(1)
  })
  it('gives up what is late, and reads the next in a new worker', async () => {
    SlowWorker.made = []
    let slow = true
    const reader = createReader(() => started(slow ? null : 1)(), 20)
    const late = codeOf(reader.parse('a', {}))
    expect(await late).toBe('too_slow')
    slow = false
    expect(await codeOf(reader.parse('b', {}))).toBeNull()
    expect(SlowWorker.made.map(({ ended }) => ended)).toEqual([true, false])
  })
  it('lets go of what is under way and what waits when cancelled, and still reads what comes after', async () => {
    SlowWorker.made = []
    let slow = true
    const reader = createReader(() => started(slow ? null : 1)())
    const all = [codeOf(reader.parse('a', {})), codeOf(reader.parse('b', {}))]
    await new Promise((resolve) => setTimeout(resolve, 5))
    slow = false
    reader.cancel()
    expect(await Promise.all(all)).toEqual(['cancelled', 'cancelled'])
    expect(await codeOf(reader.parse('c', {}))).toBeNull()
  })
})
