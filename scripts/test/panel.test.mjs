import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { builtParser, builtSchema } from '../built.mjs'
import { fullReports } from '../chain/full-reports.mjs'
import { citedTitle } from '../panel/citation.mjs'
import { isMain, longest, mainClaims } from '../panel/claims.mjs'
import { mainIndicators } from '../panel/main-indicators.data.mjs'
import { panelColumns, panelOf } from '../panel/panel.mjs'

const folder = fileURLToPath(new URL('../../data/panels', import.meta.url))
const shared = fileURLToPath(new URL('../../../shared/reports', import.meta.url))
const path = join(folder, 'regions.csv')
const rows = parseCsv(readFileSync(path, 'utf8'), { columns: true })
const about = JSON.parse(readFileSync(join(folder, 'regions.json'), 'utf8'))
const [{ parse }, { catalogue, regionByCode, regions }] = [await builtParser(), await builtSchema()]

/** An observation as the panel takes it, with what differs. */
const observation = (other = {}) => ({
  ...{
    label: '生产总值',
    text: '2190亿元',
    indicator: 'gdp',
    measure: 'level',
    value: 219e9,
    upper: null,
    unit: 'CNY',
  },
  ...{ bound: 'eq', period: '2022', status: 'actual', basis: null, region: '370000' },
  ...other,
})

describe('the bundled panel', () => {
  it('is a small file of many claims on every province and the nation', () => {
    expect(statSync(path).size).toBeLessThan(2_500_000)
    expect(rows).toHaveLength(about.claims)
    expect(rows.length).toBeGreaterThan(10_000)
    expect(Object.keys(rows[0])).toEqual(panelColumns)
    expect(new Set(rows.map(({ region }) => region)).size).toBe(13)
    expect(new Set(rows.map(({ region, source_year, kind }) => `${region} ${source_year} ${kind}`)).size).toBe(
      about.reports,
    )
  })

  it('holds main indicators only, and no sentence', () => {
    for (const { label, quantity, indicator } of rows) {
      expect(mainIndicators).toContain(indicator)
      for (const words of [label, quantity]) {
        expect(words).not.toMatch(/[，。；：！？,;\r\n]/)
        expect(words.length).toBeLessThanOrEqual(longest)
        expect(words).not.toBe('')
      }
    }
  })

  it('stands in order of region and year', () => {
    const places = rows.map(({ region, source_year }) => `${region} ${source_year}`)
    expect(places).toEqual([...places].sort())
  })

  it('says what was left out and why', () => {
    expect(about.leftOut.map(({ file }) => file)).toContain('yunnan-2010')
    for (const { why } of about.leftOut) expect(why).not.toBe('')
  })

  // The texts are no part of the repository.
  it.skipIf(!existsSync(shared))('cites quantities that stand in their reports, a line in twenty asked', () => {
    const texts = new Map(fullReports(regions).map(({ code, year, text }) => [`${code} ${year}`, text]))
    // A report may be filed under the year before its own.
    const textOf = ({ region, source_year: year }) => [
      texts.get(`${region} ${year}`) ?? '',
      texts.get(`${region} ${Number(year) + 1}`) ?? '',
    ]
    const sampled = rows.filter((_, at) => at % 20 === 0)
    const strays = sampled.filter((row) => !textOf(row).some((text) => text.includes(row.quantity)))
    expect(strays).toEqual([])
  })
})

describe('npm run panel', () => {
  it('knows its main indicators from the catalogue', () => {
    const ids = catalogue.map(({ id }) => id)
    for (const id of mainIndicators) expect(ids).toContain(id)
  })

  it.each([
    ['a level of a year', {}, true],
    ['an average growth over years', { measure: 'cagr', period: '2018/2022' }, true],
    ['a share', { measure: 'share' }, true],
    ['a rank', { measure: 'rank' }, false],
    ['a sum of five years', { period: '2018/2022' }, false],
    ['half a year', { period: '2022-01/2022-06' }, false],
    ['what the catalogue does not hold', { indicator: null }, false],
    ['a count of what was built', { indicator: 'rural_roads' }, false],
    ['a region without a code', { region: null }, false],
    ['a label that is a clause', { label: '三次产业协调发展，生产总值' }, false],
    ['a label that is too long', { label: '长'.repeat(longest + 1) }, false],
  ])('takes %s: %s', (_, other, taken) => {
    expect(isMain(observation(other))).toBe(taken)
  })

  it('takes each claim once, whatever it is called', () => {
    const first = observation()
    const said = [first, observation({ label: '地区生产总值' }), observation({ value: 1 })]
    expect(mainClaims(said)).toEqual([first, said[2]])
  })

  it('cites work reports alike, and reports on a plan by their title', () => {
    const report = { title: '政府工作报告—1999年1月27日', year: 1999, kind: 'work_report' }
    expect(citedTitle(report, { text: '各位代表：', issuer: '山东省' })).toBe('山东省1999年政府工作报告')
    expect(citedTitle(report, { text: '现在，我作关于\n第七个五年计划的报告，', issuer: '国务院' })).toBe(
      '国务院关于第七个五年计划的报告',
    )
    expect(citedTitle({ ...report, kind: 'plan_report', title: '计划报告' }, { text: '', issuer: '山东省' })).toBe(
      '计划报告',
    )
  })

  it('orders by region and year, leaves usual fields empty, and leaves out what is misfiled', () => {
    const file = (code, year, text) => ({ name: `${code}-${year}`, code, year, text })
    const text = (name, year) =>
      `${name}${year}年政府工作报告\n一、${year - 1}年工作回顾\n${year - 1}年，全省生产总值4.5万亿元，增长9%左右。全国生产总值47万亿元。\n`
    const files = [
      file('370000', 2012, text('山东省', 2012)),
      file('320000', 2012, text('江苏省', 2012)),
      file('530000', 2012, text('临沧市', 2012)),
    ]
    const { reports, lines, leftOut } = panelOf(files, { parse, regionByCode })
    expect(reports).toBe(2)
    expect(lines.map(({ region }) => region)).toEqual(['320000', '320000', '320000', '370000', '370000', '370000'])
    expect(lines[3]).toMatchObject({
      quantity: '4.5万亿元',
      kind: '',
      bound: '',
      status: '',
      subject: '',
      period: 2011 + '',
    })
    expect(lines[5]).toMatchObject({ quantity: '47万亿元', subject: '100000' })
    expect(leftOut).toEqual([{ file: '530000-2012', why: 'filed under 530000, the text is of 530900' }])
  })
})
