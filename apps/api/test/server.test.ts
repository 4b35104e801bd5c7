import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parserVersion } from '@biaochi/parser'
import { catalogue, ErrorAnswer } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import { importReport } from '../src/import/import-report.js'
import { sizeLimit } from '../src/import/size-limit.js'
import { version } from '../src/project.js'
import type { Engine } from '../src/storage/address.js'
import { engines, fingerprint, opened, temporaryDatabase, temporaryFolder } from './support/database.js'
import { errorOf, startServer } from './support/server.js'
import { digestText, reportText } from './support/texts.js'

const jinan = digestText('jinan-2023-report')

/** A server with one report. */
async function serverWithJinan(engine: Engine, options: Parameters<typeof startServer>[1] = {}) {
  const db = await temporaryDatabase(engine)
  await importReport(db, { text: jinan, name: 'jinan-2023-report.md' })
  return { db, ...(await startServer(db, options)) }
}

describe.each(engines)('procedures (%s)', (engine) => {
  it('catalogue.get has every indicator with its reading, and the regions and counts of what is stored', async () => {
    const { client } = await serverWithJinan(engine)
    const answer = await client.catalogue.get.query()
    expect(answer.indicators.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id))
    const byId = new Map(answer.indicators.map((indicator) => [indicator.id, indicator]))
    expect(byId.get('trade_total')).toMatchObject({
      zh: '进出口总额',
      pinyin: 'jinchukouzonge',
      initials: 'jckze',
      measures: [
        { measure: 'level', claims: 1 },
        { measure: 'growth', claims: 1 },
      ],
    })
    expect(byId.get('budget_revenue')?.pinyin).toMatch(/^yiban/)
    expect(byId.get('port_throughput')?.measures).toEqual([])
    for (const { id, pinyin, initials } of answer.indicators) {
      expect(pinyin, id).toMatch(/^[a-z0-9.]+$/)
      expect(initials, id).toMatch(/^[a-z0-9.]+$/)
    }
    expect(answer.regions).toEqual([
      expect.objectContaining({
        code: '370100',
        short: '济南',
        en: 'Jinan',
        initials: 'jn',
        province: '370000',
        reports: 1,
      }),
    ])
    expect(answer.counts.reports).toBe(1)
    expect(answer.counts.observations).toBeGreaterThan(20)
  })

  it('compare.cities, compare.trend and observations.evidence answer over HTTP', async () => {
    const { client } = await serverWithJinan(engine)
    const cities = await client.compare.cities.query({ indicator: 'trade_total', measure: 'growth', year: 2022 })
    expect(cities.cities[0]?.claim).toMatchObject({ value: 15, bound: 'approx', status: 'estimate' })
    const trend = await client.compare.trend.query({ indicator: 'trade_total', measure: 'growth', regions: ['370100'] })
    expect(trend.cities[0]?.points[0]?.claim).toEqual(cities.cities[0]?.claim)
    const id = cities.cities[0]?.claim.id ?? ''
    const evidence = await client.observations.evidence.query({ id })
    expect(evidence.excerpt.text).toContain('同比增长15%左右')
  })

  it('reports.list and reports.get give what is stored', async () => {
    const { client } = await serverWithJinan(engine)
    const [listed, ...rest] = await client.reports.list.query({ region: '370100', year: 2023 })
    expect(rest).toEqual([])
    expect(listed).toMatchObject({ title: '济南市2023年政府工作报告', reviewYear: 2022, digest: true })
    expect(await client.reports.list.query({ year: 2022 })).toEqual([])
    expect(await client.reports.list.query()).toHaveLength(1)
    const report = await client.reports.get.query({ id: listed?.id ?? '' })
    expect(report.text).toBe(jinan)
    expect(report.observations).toHaveLength(listed?.observations ?? -1)
    for (const { start, end, text } of [...report.observations, ...report.rejected])
      expect(report.text.slice(start, end)).toBe(text)
    expect(report.sections.some(({ title }) => title.includes('2022年主要情况'))).toBe(true)
  })

  it('meta.get gives the versions', async () => {
    const { client } = await serverWithJinan(engine)
    expect(await client.meta.get.query()).toMatchObject({ version, parserVersion, counts: { reports: 1, regions: 1 } })
  })

  it('reports.import stores a text, once', async () => {
    const db = await temporaryDatabase(engine)
    const { client } = await startServer(db)
    const first = await client.reports.import.mutate({ text: jinan, name: 'jinan.md' })
    expect(first).toMatchObject({ outcome: 'imported', report: { region: '370100', year: 2023 } })
    expect(await client.reports.import.mutate({ text: jinan })).toMatchObject({ outcome: 'unchanged' })
    const given = await client.reports.import.mutate({ text: '全年进出口增长15%。', region: '370200', year: 2023 })
    expect(given.report).toMatchObject({ region: '370200', year: 2023 })
    expect((await client.catalogue.get.query()).counts.reports).toBe(2)
  })

  it('takes a text just under the limit', async () => {
    const db = await temporaryDatabase(engine)
    const { client } = await startServer(db)
    const line = '“济南”的城市\\风光\n'
    const filling = line.repeat(Math.floor((sizeLimit - 1_000) / Buffer.byteLength(line)))
    const text = reportText({ code: '370100', year: 2023 }, `2022年进出口增长15%。\n\n${filling}`)
    expect(await client.reports.import.mutate({ text })).toMatchObject({ outcome: 'imported' })
  })
})

describe.each(engines)('errors of procedures (%s)', (engine) => {
  it.each([
    [
      'an unknown indicator',
      { indicator: 'trade_totl', measure: 'growth', year: 2022 },
      { code: 'unknown_indicator', path: 'indicator', hint: expect.stringContaining('trade_total (进出口总额)') },
    ],
    [
      'an unknown region',
      { indicator: 'gdp', measure: 'growth', year: 2022, regions: ['370100', '370199'] },
      { code: 'unknown_region', path: 'regions.1', hint: expect.stringContaining('370100') },
    ],
    [
      'a region by name instead of code',
      { indicator: 'gdp', measure: 'growth', year: 2022, regions: ['济南'] },
      { code: 'unknown_region', path: 'regions.0', hint: expect.stringContaining('370100 济南市') },
    ],
    [
      'a measure that is none',
      { indicator: 'gdp', measure: 'speed', year: 2022 },
      { code: 'invalid_input', path: 'measure' },
    ],
    [
      'a year out of range',
      { indicator: 'gdp', measure: 'growth', year: 20222 },
      { code: 'invalid_input', path: 'year' },
    ],
    ['a year that is missing', { indicator: 'gdp', measure: 'growth' }, { code: 'invalid_input', path: 'year' }],
  ])('%s is named, with the remedy', async (_name, input, expected) => {
    const { client, logged } = await serverWithJinan(engine)
    const data = await errorOf(client.compare.cities.query(input as never))
    expect(data).toMatchObject({
      ...expected,
      httpStatus: 400,
      message: expect.stringMatching(/^(invalid|unknown) .+\.$/),
    })
    expect(data?.hint).toBeTruthy()
    expect(logged).toEqual([])
  })

  it('come in the one shape and with the status over plain HTTP too', async () => {
    const { url } = await serverWithJinan(engine)
    const input = encodeURIComponent(JSON.stringify({ id: '370100-nothing' }))
    const response = await fetch(`${url}/trpc/reports.get?input=${input}`)
    expect(response.status).toBe(404)
    const body = (await response.json()) as { error: { data: unknown } }
    expect(ErrorAnswer.parse({ error: body.error.data }).error).toMatchObject({
      code: 'unknown_report',
      path: 'id',
      message: 'unknown report: 370100-nothing.',
    })
    expect(JSON.stringify(body)).not.toContain('stack')
  })

  it('an unknown procedure, a wrong method and a body that is no JSON are said so', async () => {
    const { url, logged } = await serverWithJinan(engine)
    const codeOf = async (path: string, init: RequestInit = {}) => {
      const response = await fetch(`${url}${path}`, init)
      const body = (await response.json()) as { error: { data: { code: string; message: string } } }
      return [response.status, body.error.data.code]
    }
    const json = { 'content-type': 'application/json' }
    expect(await codeOf('/trpc/cities.compare')).toEqual([404, 'not_found'])
    expect(await codeOf('/trpc/reports.import')).toEqual([400, 'invalid_input'])
    expect(await codeOf('/trpc/reports.import', { method: 'POST', headers: json, body: '{' })).toEqual([
      400,
      'invalid_input',
    ])
    expect(
      await codeOf('/trpc/reports.import', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }),
    ).toEqual([400, 'invalid_input'])
    expect(logged).toEqual([])
  })

  it.each([
    ['empty_text', 422, { text: ' \n ' }],
    ['not_text', 422, { text: '进出口2190亿元\u0000' }],
    ['no_figures', 422, { text: '济南市的春天来得早。', name: 'spring.txt' }],
    ['unknown_region', 400, { text: '2022年，全市进出口2190亿元。' }],
    ['unknown_region', 400, { text: jinan, region: '999999' }],
    ['unknown_year', 422, { text: '济南市政府工作报告\n\n进出口2190亿元。' }],
    ['too_large', 413, { text: '进'.repeat(sizeLimit / 3 + 1) }],
    ['too_large', 413, { text: '进'.repeat(sizeLimit) }],
    ['invalid_input', 400, { text: 15 }],
    ['invalid_input', 400, { text: jinan, year: 15 }],
  ])('%s leaves the database as it was', async (code, httpStatus, input) => {
    const { db, client, logged } = await serverWithJinan(engine)
    const before = await fingerprint(db)
    const data = await errorOf(client.reports.import.mutate(input as never))
    expect(data).toMatchObject({ code, httpStatus })
    expect(data?.hint).toBeTruthy()
    if ('name' in input) expect(data?.path).toBe('spring.txt')
    expect(await fingerprint(db)).toBe(before)
    expect(logged).toEqual([])
  })

  it('a fault of our own is logged, and its words are kept back', async () => {
    const { db, client, logged } = await serverWithJinan(engine)
    await db.schema.dropTable('rejected').execute()
    const data = await errorOf(client.reports.get.query({ id: (await client.reports.list.query())[0]?.id ?? '' }))
    expect(data).toMatchObject({ code: 'internal', httpStatus: 500, message: 'Biaochi failed.' })
    expect(logged).toHaveLength(1)
    expect(String(logged[0])).toMatch(/rejected/)
  })
})

describe('a server whose database is not there', () => {
  it('says so in the one shape, with a status that tells clients to come again', async () => {
    const { client, url, logged } = await startServer(opened('postgres://me:secret@127.0.0.1:9/biaochi'))
    const data = await errorOf(client.catalogue.get.query())
    expect(data).toMatchObject({ code: 'database_unreachable', httpStatus: 503, path: 'DATABASE_URL' })
    const health = await fetch(`${url}/readyz`)
    expect(health.status).toBe(503)
    const answer = ErrorAnswer.parse(await health.json())
    expect(answer.error.code).toBe('database_unreachable')
    expect(JSON.stringify([answer, data])).not.toContain('secret')
    expect(logged.map(String)).toEqual(Array(2).fill(expect.stringContaining('cannot be reached')))
  })
})

describe.each(engines)('writing (%s)', (engine) => {
  const sent = (text: string, headers: Record<string, string>) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ text }),
  })

  it('is refused where other machines reach the server', async () => {
    const { db, client } = await serverWithJinan(engine, { host: '0.0.0.0' })
    const before = await fingerprint(db)
    const data = await errorOf(client.reports.import.mutate({ text: digestText('beijing-2010-x') }))
    expect(data).toMatchObject({ code: 'read_only', httpStatus: 403, hint: expect.stringContaining('BIAOCHI_TOKEN') })
    expect(await fingerprint(db)).toBe(before)
    expect((await client.catalogue.get.query()).counts.reports).toBe(1)
  })

  it('is refused to a page from elsewhere', async () => {
    const { db, url } = await serverWithJinan(engine)
    const before = await fingerprint(db)
    const address = `${url}/trpc/reports.import`
    const text = digestText('beijing-2010-x')
    expect((await fetch(address, sent(text, { origin: 'https://example.org' }))).status).toBe(403)
    expect((await fetch(address, sent(text, { origin: 'null' }))).status).toBe(403)
    expect(await fingerprint(db)).toBe(before)
    expect((await fetch(address, sent(text, { origin: url }))).status).toBe(200)
  })

  it('is refused through a proxy on the same machine', async () => {
    const { url } = await serverWithJinan(engine)
    const text = digestText('beijing-2010-x')
    for (const header of ['x-forwarded-for', 'forwarded', 'via'])
      expect((await fetch(`${url}/trpc/reports.import`, sent(text, { [header]: '203.0.113.7' }))).status, header).toBe(
        403,
      )
  })

  it('is open to the holder of a token, wherever the request comes from', async () => {
    const tokens = ['old-token-of-thirty-two-characters', 'new-token-of-thirty-two-characters']
    const { url } = await serverWithJinan(engine, { host: '0.0.0.0', tokens })
    const status = async (name: string, headers: Record<string, string>) =>
      (await fetch(`${url}/trpc/reports.import`, sent(digestText(name), headers))).status
    expect(await status('beijing-2010-x', {})).toBe(403)
    expect(await status('beijing-2010-x', { authorization: 'Bearer wrong' })).toBe(403)
    expect(await status('beijing-2010-x', { authorization: `Bearer ${tokens[0]}` })).toBe(200)
    const proxied = { 'x-forwarded-for': '203.0.113.7', authorization: `Bearer ${tokens[1]}` }
    expect(await status('beijing-2014-a', proxied)).toBe(200)
  })

  it('is closed where the server only reads, with a token too', async () => {
    const token = 'some-token-of-thirty-two-characters'
    const { url } = await serverWithJinan(engine, { tokens: [token], readOnly: true })
    const request = sent(digestText('beijing-2010-x'), { authorization: `Bearer ${token}` })
    expect((await fetch(`${url}/trpc/reports.import`, request)).status).toBe(403)
  })

  it('is not open to a wrong token on loopback', async () => {
    const { url } = await serverWithJinan(engine)
    const request = sent(digestText('beijing-2010-x'), { authorization: 'Bearer wrong' })
    expect((await fetch(`${url}/trpc/reports.import`, request)).status).toBe(403)
  })
})

describe.each(engines)('plain HTTP (%s)', (engine) => {
  /** A dashboard as Vite builds it. */
  function builtDashboard(): string {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'assets'))
    const page = '<!doctype html><title>标尺</title><script type="module" src="/assets/index-B1a2C3d4.js"></script>'
    writeFileSync(join(folder, 'index.html'), page)
    writeFileSync(join(folder, 'assets', 'index-B1a2C3d4.js'), `export const filling = '${'进出口'.repeat(2_000)}'`)
    return folder
  }

  it('says that it is well', async () => {
    const { url } = await serverWithJinan(engine)
    const response = await fetch(`${url}/healthz`)
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', version }])
  })

  it('serves the page at every view, asked for anew, and hashed files for a year', async () => {
    const { url } = await serverWithJinan(engine, { dashboard: builtDashboard() })
    for (const path of ['/', '/compare?indicator=gdp&year=2022', '/trend', '/reports/370100-3f9a1c2b0d']) {
      const page = await fetch(`${url}${path}`)
      expect(page.status, path).toBe(200)
      expect(page.headers.get('content-type'), path).toMatch(/^text\/html/)
      expect(page.headers.get('cache-control'), path).toBe('no-cache')
      expect(await page.text(), path).toContain('<title>标尺</title>')
    }
    const script = await fetch(`${url}/assets/index-B1a2C3d4.js`, { headers: { 'accept-encoding': 'br' } })
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(script.headers.get('content-encoding')).toBe('br')
    expect(await script.text()).toContain('进出口')
  })

  it('answers what is not there with 404 in the one shape, not with the page', async () => {
    const { url } = await serverWithJinan(engine, { dashboard: builtDashboard() })
    for (const path of ['/assets/index-gone.js', '/favicon.ico', '/api/v1/cities', '/trpc', '/../package.json.txt']) {
      const response = await fetch(`${url}${path}`)
      expect(response.status, path).toBe(404)
      expect(ErrorAnswer.parse(await response.json()).error.code, path).toBe('not_found')
    }
    const posted = await fetch(`${url}/compare`, { method: 'POST' })
    expect([posted.status, ErrorAnswer.parse(await posted.json()).error.path]).toEqual([404, '/compare'])
  })

  it('does not serve files outside the dashboard', async () => {
    const { url } = await serverWithJinan(engine, { dashboard: builtDashboard() })
    for (const path of ['/..%2f..%2fetc%2fpasswd', '/assets/..%2f..%2fpackage.json', '/%00']) {
      const response = await fetch(`${url}${path}`)
      expect(await response.text(), path).not.toMatch(/root:|"name"/)
    }
  })

  it('says how to get the dashboard where it has not been built', async () => {
    const { url } = await serverWithJinan(engine)
    const response = await fetch(`${url}/compare`)
    expect(response.status).toBe(404)
    expect(ErrorAnswer.parse(await response.json()).error.hint).toBe('Run: npm run build')
  })

  it('answers a malformed request in the one shape', async () => {
    const { url } = await serverWithJinan(engine)
    const response = await fetch(`${url}/healthz`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(ErrorAnswer.parse(await response.json()).error.message).not.toBe('')
  })

  it('answers a fault of its own with 500 in the one shape', async () => {
    const { db, url, logged } = await serverWithJinan(engine)
    await db.destroy()
    const response = await fetch(`${url}/readyz`)
    expect(response.status).toBe(500)
    expect(ErrorAnswer.parse(await response.json()).error.code).toBe('internal')
    expect(logged).toHaveLength(1)
  })

  it('lets the page run its own scripts only', async () => {
    const { url } = await serverWithJinan(engine, { dashboard: builtDashboard() })
    const { headers } = await fetch(url)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('compresses large answers', async () => {
    const { url } = await serverWithJinan(engine)
    const response = await fetch(`${url}/trpc/catalogue.get`, { headers: { 'accept-encoding': 'br' } })
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(JSON.stringify(await response.json())).toContain('进出口总额')
  })
})
