import { connect } from 'node:net'
import type { CityComparison, Trend } from '@biaochi/schema'
import read from 'jsonstat-toolkit'
import readXlsx from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { correctClaim } from '../src/corrections/correct-claim.js'
import { withdrawCorrection } from '../src/corrections/withdraw-correction.js'
import { importReport } from '../src/import/import-report.js'
import { compareTrend } from '../src/query/compare-trend.js'
import { endpoints } from '../src/server/rest/endpoints.data.js'
import { linesOf } from '../src/server/rest/formats/csv.js'
import { formatsOf } from '../src/server/rest/formats.data.js'
import { filesPerMinute } from '../src/server/rest/limits.js'
import type { Engine } from '../src/storage/address.js'
import { engines, opened, temporaryDatabase, temporaryUrl } from './support/database.js'
import { csvCells, csvRows, exampleAddress, get, getJson, posted, restError } from './support/rest.js'
import { startServer } from './support/server.js'
import { digestText, reportText } from './support/texts.js'

const jinan = digestText('jinan-2023-report')
const qingdao = reportText({ code: '370200', year: 2023 }, '2022年进出口9117.2亿元，增长7.4%。')
const asked = 'indicator=trade_total&measure=growth&year=2022'

async function serverWith(engine: Engine, texts: readonly string[] = [jinan, qingdao], options = {}) {
  const db = await temporaryDatabase(engine)
  for (const text of texts) await importReport(db, { text })
  return { db, ...(await startServer(db, options)) }
}

type Columns = Record<string, (string | number | null)[]>

describe.each(engines)('REST (%s)', (engine) => {
  it('gives every endpoint in every format that it is told to have', async () => {
    const { url, client, logged } = await serverWith(engine)
    const [report] = await client.reports.list.query({ region: '370100' })
    const { cities } = await client.compare.cities.query({ indicator: 'trade_total', measure: 'growth', year: 2022 })
    const ids: Record<string, string | undefined> = {
      'reports.get': report?.id,
      'observations.evidence': cities.find(({ region }) => region === '370100')?.claim.id,
    }
    for (const endpoint of endpoints) {
      for (const { suffix, contentType } of formatsOf(endpoint)) {
        const path = exampleAddress(endpoint, suffix, ids[endpoint.procedure] ?? '')
        const { status, headers, text } = await get(`${url}${path}`)
        expect([path, status, headers.get('content-type')]).toEqual([path, 200, contentType])
        expect(text.length, path).toBeGreaterThan(20)
        if (suffix === 'csv') expect(csvCells(text)[0]).toEqual(endpoint.columns?.map(({ name }) => name))
      }
    }
    expect(logged).toEqual([])
  })

  it('answers as the procedure does', async () => {
    const { url, client } = await serverWith(engine)
    const question = { indicator: 'trade_total', measure: 'growth', year: 2022 } as const
    const answer = await getJson<CityComparison>(`${url}/api/v1/compare/cities?${asked}`)
    expect(answer).toEqual(await client.compare.cities.query(question))
    expect(answer.cities.map(({ region }) => region)).toEqual(['370100', '370200'])
  })

  it('takes lists repeated, joined by commas, or as JSON, as long as there are regions', async () => {
    const { url } = await serverWith(engine)
    const regionsOf = async (path: string, init?: RequestInit) => {
      const { cities, silent } = await getJson<CityComparison>(`${url}/api/v1/compare/cities${path}`, init)
      return [...cities, ...silent].map(({ region }) => region)
    }
    const two = ['370200', '110000']
    expect(await regionsOf(`?${asked}&regions=370200,110000`)).toEqual(two)
    expect(await regionsOf(`?${asked}&regions=370200&regions=110000`)).toEqual(two)
    const body = { indicator: 'trade_total', measure: 'growth', year: 2022, regions: two }
    expect(await regionsOf('', posted(body))).toEqual(two)
    const codes = Array.from({ length: 1_000 }, (_, at) => two[at % 2] ?? '')
    expect(await regionsOf('', posted({ ...body, regions: codes }))).toEqual(two)
    const csv = await get(`${url}/api/v1/compare/cities.csv`, posted(body))
    expect(csvRows(csv.text).map(({ region }) => region)).toEqual(two)
    expect(
      (await restError(`${url}/api/v1/compare/cities`, posted({ ...body, regions: Array(10_000).fill('370100') })))
        .path,
    ).toBe('regions')
  })

  it('gives columns, rows, CSV and XLSX that say the same', async () => {
    const { url } = await serverWith(engine)
    const question = `${asked}&regions=370200,370100,110000`
    const { columns, unit, rule } = await getJson<{ columns: Columns; unit: string; rule: string }>(
      `${url}/api/v1/compare/cities?${question}&shape=columns`,
    )
    expect([unit, rule]).toEqual(['%', 'default'])
    expect(columns).toMatchObject({
      region: ['370100', '370200', '110000'],
      region_zh: ['济南市', '青岛市', '北京市'],
      value: [15, 7.4, null],
      bound: ['approx', 'eq', null],
      status: ['estimate', 'actual', null],
      shown: ['≈15%', '7.4%', null],
      text: ['15%', '7.4%', null],
      reason: [null, null, 'no_report'],
      source_title: ['济南市2023年政府工作报告', '2023年政府工作报告', null],
    })
    const { rows } = await getJson<{ rows: Record<string, unknown>[] }>(
      `${url}/api/v1/compare/cities?${question}&shape=rows`,
    )
    const names = Object.keys(columns)
    expect(rows).toEqual([0, 1, 2].map((at) => Object.fromEntries(names.map((name) => [name, columns[name]?.[at]]))))

    const csv = await get(`${url}/api/v1/compare/cities.csv?${question}`)
    const words = (cell: unknown) => (cell === null || cell === undefined ? '' : String(cell))
    expect(csvRows(csv.text)).toEqual(
      rows.map((row) => Object.fromEntries(names.map((name) => [name, words(row[name])]))),
    )
    expect(csv.headers.get('content-disposition')).toBe(
      'attachment; filename="biaochi-compare-cities-trade_total-growth-2022.csv"',
    )
    const response = await fetch(`${url}/api/v1/compare/cities.xlsx?${question}`)
    const [data, notes] = await readXlsx(Buffer.from(await response.arrayBuffer()))
    expect([data?.sheet, notes?.sheet]).toEqual(['data', 'notes'])
    expect(data?.data).toEqual([names, ...rows.map((row) => names.map((name) => row[name] ?? null))])
    const said = new Map(notes?.data.toReversed().map(([name, ...rest]) => [name, rest]))
    expect(said.get('rule')?.[0]).toBe('default')
    expect(said.get('approx')?.[0]).toBe('≈5%')
    expect(said.get('地址 address')?.[0]).toContain(`/api/v1/compare/cities.xlsx?${question}`)
    expect(said.get('取得时间 fetched')?.[0]).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  it('gives cubes that a reader of JSON-stat understands', async () => {
    const { url, db } = await serverWith(engine, [
      jinan,
      qingdao,
      reportText({ code: '370200', year: 2021 }, '2020年进出口增长5%以上。'),
    ])
    const regions = ['370200', '370100']
    const cube = read(
      await getJson(`${url}/api/v1/compare/trend.jsonstat?indicator=trade_total&measure=growth&regions=${regions}`),
    )
    expect([cube.class, cube.id, cube.length]).toEqual(['dataset', ['indicator', 'measure', 'region', 'year'], 4])
    expect(cube.role).toMatchObject({ time: ['year'], geo: ['region'], metric: ['indicator'] })
    expect(cube.Dimension('year').id).toEqual(['2020', '2021', '2022'])
    expect(cube.Dimension('region').Category('370100').label).toBe('济南市')
    const cell = (region: string, year: string) =>
      cube.Data({ indicator: 'trade_total', measure: 'growth', region, year })
    expect(cell('370200', '2022')).toMatchObject({ value: 7.4, status: null })
    expect(cell('370200', '2021')).toMatchObject({ value: null, status: null })
    expect(cell('370200', '2020')).toMatchObject({ value: 5, status: 'ge' })
    expect(cell('370100', '2022')).toMatchObject({ value: 15, status: 'estimate approx' })
    const trend = await compareTrend(db, { indicator: 'trade_total', measure: 'growth', regions })
    for (const { region, points } of trend.cities)
      for (const { year, claim } of points) expect(cell(region, String(year)).value).toBe(claim.value)

    const cities = read(await getJson(`${url}/api/v1/compare/cities.jsonstat?${asked}&regions=110000,370100`))
    expect(cities.Data({ indicator: 'trade_total', measure: 'growth', region: '110000', year: '2022' })).toMatchObject({
      value: null,
      status: 'no_report',
    })
    const none = read(await getJson(`${url}/api/v1/compare/trend.jsonstat?indicator=gdp&measure=cagr&regions=370200`))
    expect([none.length, none.Dimension('year').length]).toEqual([4, 0])
  })

  it('keeps a spreadsheet from running what a report says', async () => {
    const title = "=cmd|' /C calc'!A0"
    const { url } = await serverWith(engine, [
      reportText({ code: '370200', year: 2023, title }, '2022年进出口增长7.4%。'),
    ])
    const csv = await get(`${url}/api/v1/reports.csv?bom=true`)
    expect(csv.text).not.toContain('\uFEFF\uFEFF')
    expect(csvRows(csv.text)[0]?.title).toBe(`'${title}`)
    const response = await fetch(`${url}/api/v1/compare/cities.xlsx?${asked}`)
    const [sheet] = await readXlsx(Buffer.from(await response.arrayBuffer()))
    expect(sheet?.data[1]).toContain(`'${title}`)
    expect(JSON.stringify(await getJson(`${url}/api/v1/reports`))).toContain(`"title":"${title}"`)
  })
})

describe.each(engines)('what is kept by callers (%s)', (engine) => {
  it('is asked for anew with its tag, and answered 304 until something is written, whoever writes', async () => {
    const address = await temporaryUrl(engine, true)
    const db = opened(address)
    await importReport(db, { text: jinan })
    const { url } = await startServer(db)
    const path = `${url}/api/v1/compare/cities?${asked}`
    const first = await get(path, { headers: { 'accept-encoding': 'identity' } })
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{22}"$/)
    expect(first.headers.get('cache-control')).toBe('public, no-cache')
    expect(first.headers.get('vary')).toMatch(/accept/)
    const again = (named: string) => get(path, { headers: { 'if-none-match': named } })
    for (const named of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const { status, text, headers } = await again(named)
      expect([named, status, text]).toEqual([named, 304, ''])
      expect(headers.get('etag')).toContain(tag.slice(0, -1))
    }
    expect((await again('"other"')).status).toBe(200)
    // The same text again writes nothing; another process writes.
    await importReport(db, { text: jinan })
    expect((await again(tag)).status).toBe(304)
    await importReport(opened(address), { text: qingdao })
    const changed = await again(tag)
    expect([changed.status, changed.headers.get('etag') === tag]).toEqual([200, false])
    expect(changed.text).toContain('370200')

    const claim = (JSON.parse(changed.text) as CityComparison).cities[0]?.claim.id ?? ''
    const next = changed.headers.get('etag') ?? ''
    const corrected = await correctClaim(opened(address), {
      claim,
      author: '甲',
      reason: '误读',
      changes: { value: 14 },
    })
    const after = await again(next)
    expect([after.status, after.text.includes('"value":14,')]).toEqual([200, true])
    await withdrawCorrection(db, { id: corrected.id, author: '甲', reason: '原文无误' })
    const back = await again(after.headers.get('etag') ?? '')
    expect([back.status, back.text.includes('"value":15,')]).toEqual([200, true])
  })

  it('has a tag of its own for each question, format and compression', async () => {
    const { url } = await serverWith(engine)
    const tagOf = async (path: string, headers: Record<string, string> = {}) =>
      (await get(`${url}/api/v1${path}`, { headers: { 'accept-encoding': 'identity', ...headers } })).headers.get(
        'etag',
      )
    const tags = [
      await tagOf(`/compare/cities?${asked}`),
      await tagOf(`/compare/cities?${asked}`, { accept: 'text/csv' }),
      await tagOf(`/compare/cities?${asked}`, { 'accept-encoding': 'gzip' }),
      await tagOf(`/compare/cities?${asked}`, { 'accept-encoding': 'br' }),
      await tagOf(`/compare/cities?${asked}&shape=rows`),
      await tagOf(`/compare/cities.xlsx?${asked}`),
    ]
    expect(new Set(tags).size).toBe(tags.length)
    expect(tags[3]).toMatch(/^"[\w-]{22}\.br"$/)
    expect(tags[5]).toMatch(/^W\//)
    const compressed = await get(`${url}/api/v1/compare/cities?${asked}`, {
      headers: { 'if-none-match': tags[3] ?? '' },
    })
    expect([compressed.status, compressed.headers.get('etag')]).toEqual([304, tags[3]])
  })

  it('is compressed where the caller can read that, and is the same', async () => {
    const { url } = await serverWith(engine)
    for (const suffix of ['json', 'csv', 'jsonstat']) {
      const path = `${url}/api/v1/compare/cities.${suffix}?${asked}`
      const plain = await get(path, { headers: { 'accept-encoding': 'identity' } })
      expect(plain.headers.get('content-encoding')).toBeNull()
      for (const encoding of ['gzip', 'br']) {
        const { headers, text } = await get(path, { headers: { 'accept-encoding': encoding } })
        expect([suffix, headers.get('content-encoding')]).toEqual([suffix, encoding])
        expect(headers.get('vary')).toMatch(/accept-encoding/i)
        expect(text).toBe(plain.text)
      }
    }
  })

  it('answers HEAD with the headers of GET', async () => {
    const { url } = await serverWith(engine)
    const path = `${url}/api/v1/compare/cities.csv?${asked}`
    const got = await get(path, { headers: { 'accept-encoding': 'identity' } })
    const head = await get(path, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })
    expect([head.status, head.text]).toEqual([200, ''])
    for (const name of ['etag', 'content-type', 'content-disposition', 'cache-control'])
      expect(head.headers.get(name)).toBe(got.headers.get(name))
  })
})

describe('formats', () => {
  it('are chosen by path, parameter or header', async () => {
    const { url } = await serverWith('sqlite')
    const typeOf = async (path: string, accept?: string) =>
      (await get(`${url}/api/v1${path}`, accept === undefined ? {} : { headers: { accept } })).headers.get(
        'content-type',
      )
    expect(await typeOf('/reports')).toMatch(/^application\/json/)
    expect(await typeOf('/reports.csv')).toMatch(/^text\/csv/)
    expect(await typeOf('/reports?format=csv')).toMatch(/^text\/csv/)
    expect(await typeOf('/reports', 'text/csv')).toMatch(/^text\/csv/)
    expect(await typeOf('/reports', 'text/csv;q=0.5, application/json')).toMatch(/^application\/json/)
    expect(await typeOf('/reports', 'text/html,application/xhtml+xml,*/*;q=0.8')).toMatch(/^application\/json/)
    expect(await typeOf('/reports.csv', 'application/json')).toMatch(/^text\/csv/)
  })

  it('leave out of the parameters what is empty, as forms send it', async () => {
    const { url } = await serverWith('sqlite')
    const answer = await getJson<Trend>(`${url}/api/v1/compare/cities?${asked}&regions=&rule=&format=`)
    expect(answer.cities).toHaveLength(2)
  })

  it('begin with a byte order mark where that is asked for', async () => {
    const { url } = await serverWith('sqlite')
    const bytes = async (query: string) =>
      Buffer.from(await (await fetch(`${url}/api/v1/reports.csv${query}`)).arrayBuffer())
        .subarray(0, 3)
        .toString('hex')
    expect(await bytes('?bom=true')).toBe('efbbbf')
    expect(await bytes('')).toBe(Buffer.from('id,').toString('hex'))
  })
})

describe.each(engines)('pages (%s)', (engine) => {
  const said = Array.from({ length: 7 }, (_, at) =>
    reportText({ code: '370100', year: 2015 + at }, `${2015 + at}年主要预期目标是：地区生产总值增长${9 - at}%。`),
  )

  it('are asked for one by one as JSON, with the next in the answer and in a header', async () => {
    const { url } = await serverWith(engine, said)
    const years: number[] = []
    let next: string | null = '/api/v1/targets?indicators=gdp&limit=3'
    for (let page = 0; next !== null; page++) {
      expect(page).toBeLessThan(3)
      const { text, headers } = await get(`${url}${next}`)
      const answer = JSON.parse(text) as { rows: { year: number }[]; next: string | null }
      years.push(...answer.rows.map(({ year }) => year))
      const [, link] = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '') ?? []
      expect(link === undefined).toBe(answer.next === null)
      if (link !== undefined) expect(new URLSearchParams(link.slice(1)).get('cursor')).toBe(answer.next)
      next = link === undefined ? null : `/api/v1/targets${link}`
    }
    expect(years).toEqual([2021, 2020, 2019, 2018, 2017, 2016, 2015])
  })

  it('come all in a file, unless one is asked for', async () => {
    const { url } = await serverWith(engine, said)
    const yearsOf = async (query: string) =>
      csvRows((await get(`${url}/api/v1/targets.csv?indicators=gdp${query}`)).text).map(({ year }) => Number(year))
    expect(await yearsOf('')).toEqual([2021, 2020, 2019, 2018, 2017, 2016, 2015])
    expect(await yearsOf('&limit=2')).toEqual([2021, 2020])
  })
})

describe('a long file', () => {
  it('is sent as it is read: a page is asked for when the one before has gone', async () => {
    let asked = 0
    async function* pages() {
      for (; asked < 50; ) yield { json: null, about: {}, next: undefined, number: asked++ }
    }
    const lines = linesOf(pages, 'head\r\n', () => [[asked]])
    expect((await lines.next()).value).toBe('head\r\n1\r\n')
    expect(asked).toBe(1)
    expect((await lines.next()).value).toBe('2\r\n')
    // A caller who goes away has the rest left unread.
    await lines.return(undefined)
    expect(asked).toBe(2)
  })
})

describe('errors of REST', () => {
  it.each([
    ['invalid_input', 400, 'year', 'GET', '/compare/cities?indicator=gdp&measure=growth'],
    ['invalid_input', 400, 'measure', 'GET', '/compare/cities?indicator=gdp&measure=speed&year=2022'],
    ['invalid_input', 400, 'year', 'GET', '/compare/cities?indicator=gdp&measure=growth&year=next'],
    ['invalid_input', 400, 'year', 'GET', '/compare/cities?indicator=gdp&measure=growth&year=2021&year=2022'],
    ['unknown_region', 400, 'regions.1', 'GET', `/compare/cities?${asked}&regions=370100,370199`],
    ['unknown_parameter', 400, 'speed', 'GET', `/compare/cities?${asked}&speed=1`],
    ['invalid_input', 400, 'bom', 'GET', `/compare/cities?${asked}&bom=perhaps`],
    ['invalid_input', 400, 'shape', 'GET', `/compare/cities?${asked}&shape=round`],
    ['invalid_input', 400, 'shape', 'GET', '/meta?shape=rows'],
    ['unknown_indicator', 400, 'indicator', 'GET', '/compare/cities?indicator=gpd&measure=growth&year=2022'],
    ['unknown_format', 400, 'format', 'GET', '/compare/cities.parquet'],
    ['unknown_format', 400, 'format', 'GET', '/meta.csv'],
    ['unknown_format', 400, 'format', 'GET', '/reports?format=pdf'],
    ['invalid_input', 400, 'format', 'GET', '/reports.csv?format=json'],
    ['unknown_report', 404, 'id', 'GET', '/reports/370100-nothing'],
    ['unknown_parameter', 400, 'id', 'GET', '/reports/370100-nothing.csv?id=1'],
    ['unknown_observation', 404, 'id', 'GET', '/observations/370100-nothing'],
    ['not_found', 404, '/api/v1/cities', 'GET', '/cities'],
    ['not_found', 404, '/api/v1/cities', 'POST', '/cities'],
    ['method_not_allowed', 405, '/api/v1/reports', 'DELETE', '/reports'],
    ['invalid_input', 400, null, 'GET', '/reports/%zz'],
    ['invalid_input', 400, null, 'GET', `/reports/${'x'.repeat(6_000)}`],
    ['invalid_input', 431, null, 'GET', `/reports?region=${'1'.repeat(20_000)}`],
  ])('%s, %i, at %s', async (code, status, where, method, path) => {
    const { url, logged } = await serverWith('sqlite', [])
    const error = await restError(`${url}/api/v1${path}`, { method })
    expect(error).toMatchObject({ status, code, path: where })
    expect(error.hint).toBeTruthy()
    expect(logged).toEqual([])
  })

  it('say which parameters, formats and methods are known', async () => {
    const { url } = await serverWith('sqlite', [])
    expect((await restError(`${url}/api/v1/reports?province=37`)).hint).toBe(
      'Known here: region, year, format, shape, bom.',
    )
    expect((await restError(`${url}/api/v1/reports.jsonstat`)).hint).toBe('Served here: json, csv, xlsx.')
    const accepted = await restError(`${url}/api/v1/reports`, { headers: { accept: 'image/png' } })
    expect(accepted).toMatchObject({ status: 406, code: 'not_acceptable', hint: expect.stringContaining('text/csv') })
    expect((await get(`${url}/api/v1/reports`, { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD, POST')
  })

  it('name what is wrong with a body', async () => {
    const { url } = await serverWith('sqlite', [])
    const path = `${url}/api/v1/compare/cities`
    const json = { 'content-type': 'application/json' }
    const send = (body: string, headers: Record<string, string> = json) =>
      restError(path, { method: 'POST', headers, body })
    expect(await send('{')).toMatchObject({ status: 400, code: 'invalid_input' })
    expect(await send('[1]')).toMatchObject({ status: 400, code: 'invalid_input', path: 'body' })
    expect(await send('{"year":"2022"}')).toMatchObject({ status: 400, code: 'invalid_input' })
    expect(await send('{"speed":1}')).toMatchObject({ status: 400, code: 'unknown_parameter', path: 'speed' })
    expect(await send('a=1', { 'content-type': 'application/x-www-form-urlencoded' })).toMatchObject({
      status: 415,
      code: 'unsupported_media_type',
      path: 'content-type',
    })
    expect(await send(JSON.stringify({ indicator: 'x'.repeat(2 ** 20) }))).toMatchObject({
      status: 413,
      code: 'too_large',
      message: 'the request is too large; it may have 1 MB.',
    })
  })

  it('come in the one shape even for what is no HTTP', async () => {
    const { url } = await serverWith('sqlite', [])
    const answer = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write('what is this\r\n\r\n'))
      socket.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      socket.on('end', () => resolve(text)).on('error', reject)
    })
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ error: { code: 'invalid_input' } })
  })
})

describe('files', () => {
  it('are counted where other machines reach the server, and nothing else is', async () => {
    const { url } = await serverWith('sqlite', [], { host: '0.0.0.0' })
    for (let file = 0; file < filesPerMinute; file++) expect((await get(`${url}/api/v1/reports.csv`)).status).toBe(200)
    const refused = await get(`${url}/api/v1/indicators.xlsx`)
    expect([refused.status, JSON.parse(refused.text).error.code]).toEqual([429, 'too_many_requests'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await get(`${url}/api/v1/reports`)).status).toBe(200)
  })

  it('are not counted on loopback', async () => {
    const { url } = await serverWith('sqlite', [])
    for (let file = 0; file <= filesPerMinute; file++) expect((await get(`${url}/api/v1/reports.csv`)).status).toBe(200)
  })
})
