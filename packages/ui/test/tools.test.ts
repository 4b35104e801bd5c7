import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compareRows } from '../src/compare/compare-rows.js'
import { compareExamples } from '../src/compare/examples.js'
import { compareSeries } from '../src/compare/series.js'
import { exampleNames } from '../src/examples/regions.js'
import { csvText } from '../src/tools/csv.js'
import { embedCode } from '../src/tools/embed.js'
import { jsonText } from '../src/tools/json.js'
import { wrapped } from '../src/tools/text-lines.js'
import { xlsxBlob } from '../src/tools/xlsx.js'
import { trendExamples } from '../src/trend/examples.js'
import { trendSeries } from '../src/trend/series.js'
import { trendRows } from '../src/trend/trend-rows.js'
import { zh } from '../src/words/zh.js'

const about = { title: '一', notes: ['二'], source: '三', link: 'http://localhost/compare' }
const nasty = { name: 'x', columns: ['a'], rows: [['=1+1'], ['@x'], ['+1'], ['-x'], [-5], [null], ['x,"y"\nz']] }

/** The files of a zip as text, found by its directory. */
function unzipped(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>()
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28))
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    files.set(name, (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'))
  }
  return files
}

describe('CSV', () => {
  it('starts with a byte-order mark and ends its lines as RFC 4180 has it', () => {
    expect(csvText({ columns: ['a', 'b'], rows: [[1, null]] })).toBe('\uFEFFa,b\r\n1,\r\n')
  })
  it('quotes what would break a line, keeps text from being run as a formula, and numbers as numbers', () => {
    expect(csvText(nasty)).toBe('\uFEFFa\r\n\'=1+1\r\n\'@x\r\n\'+1\r\n\'-x\r\n-5\r\n\r\n"x,""y""\nz"\r\n')
  })
})

describe('JSON', () => {
  it('says what it is and keys each row by the columns', () => {
    expect(JSON.parse(jsonText({ name: 'x', columns: ['a', 'b'], rows: [[1, '济南']] }, about))).toEqual({
      ...about,
      rows: [{ a: 1, b: '济南' }],
    })
  })
})

describe('XLSX', () => {
  it('is a workbook that holds text as text and numbers as numbers, and nothing as a formula', async () => {
    const files = unzipped(Buffer.from(await (await xlsxBlob(nasty, about)).arrayBuffer()))
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? ''
    const texts = files.get('xl/sharedStrings.xml') ?? ''
    expect(sheet).toContain('<v>-5</v>')
    expect(sheet).not.toContain('<f>')
    for (const text of ['=1+1', '@x', '+1', '-x', about.title, about.link]) expect(texts).toContain(`>${text}<`)
  })
})

describe('what is on screen as rows', () => {
  const compared = () => {
    const { answer, indicator } = compareExamples[0]
    const series = compareSeries(answer, { indicator, names: exampleNames, words: zh })
    return { answer, table: compareRows(series, answer, exampleNames) }
  }
  it('has a row for every city of a comparison, each as wide as the head', () => {
    const { answer, table } = compared()
    expect(table.rows).toHaveLength(answer.cities.length + answer.silent.length)
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
    const cell = (row: number, column: string) => table.rows[row]?.[table.columns.indexOf(column)]
    expect(['region', 'city', 'rank_from', 'value', 'bound', 'status', 'period'].map((one) => cell(1, one))).toEqual([
      '430100',
      '长沙市',
      2,
      4.5,
      'eq',
      'actual',
      '2022',
    ])
    expect(cell(1, 'document')).toBeTruthy()
    expect(cell(1, 'document_id')).toMatch(/^example\.430100/)
    expect(cell(1, 'rule')).toBe('default')
  })
  it('keeps a target out of the column of values where a city has nothing else', () => {
    const { table } = compared()
    const at = (column: string) => table.columns.indexOf(column)
    const promised = table.rows.filter((row) => row[at('reason')] === 'only_target')
    expect(promised.length).toBeGreaterThan(0)
    for (const row of promised) {
      expect(row[at('value')]).toBeNull()
      expect(row[at('target')]).toEqual(expect.any(Number))
      expect(row[at('status')]).toBe('target')
    }
  })
  it('has a row for every figure and target of a trend', () => {
    const { answer, indicator } = trendExamples[0]
    const table = trendRows(trendSeries(answer, { indicator, names: exampleNames, words: zh }), answer, exampleNames)
    expect(table.rows).toHaveLength(
      answer.cities.reduce((sum, { points, targets }) => sum + points.length + targets.length, 0),
    )
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  })
})

describe('the words of a picture', () => {
  it('break between Chinese characters and between English words, and lose nothing', () => {
    const text = '来源：库中 374 份报告，多为摘编。Rule: actual before estimate, bulletin before report.'
    const lines = wrapped(text, 12, 120)
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    for (const line of lines) expect(line).not.toMatch(/^[，。：]/)
  })
})

describe('the embed code', () => {
  it('leads to the same view as a frame, and cannot be broken out of', () => {
    const code = embedCode('http://localhost/compare?indicator=gdp&cities=370100,320100', 'a "b" <c>')
    expect(code).toContain('src="http://localhost/compare?indicator=gdp&amp;cities=370100,320100&amp;embed=1"')
    expect(code).toContain('title="a &quot;b&quot; &lt;c>"')
  })
})
