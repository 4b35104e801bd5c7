import { describe, expect, it } from 'vitest'
import { importReport } from '../src/import/import-report.js'
import { endpoints } from '../src/server/rest/endpoints.data.js'
import { sdmxTime } from '../src/server/rest/formats/sdmx-csv.js'
import { queryNames } from '../src/server/rest/procedures.js'
import { engines, temporaryDatabase } from './support/database.js'
import { csvCells, csvRows, get, getJson } from './support/rest.js'
import { startServer } from './support/server.js'
import { digestText, reportText } from './support/texts.js'

describe.each(engines)('observations (%s)', (engine) => {
  it('come as SDMX-CSV with their hedges, and as CSV with their source', async () => {
    const db = await temporaryDatabase(engine)
    await importReport(db, { text: digestText('jinan-2023-report') })
    const { url } = await startServer(db)
    const path = `${url}/api/v1/observations`
    const sdmx = await get(`${path}.sdmx.csv?indicators=trade_total`)
    expect(sdmx.headers.get('content-type')).toBe('application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8')
    expect(csvCells(sdmx.text)[0]?.slice(0, 10)).toEqual([
      ...['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'FREQ', 'REF_AREA'],
      ...['INDICATOR', 'MEASURE', 'CLAIM', 'TIME_PERIOD', 'OBS_VALUE'],
    ])
    const growth = csvRows(sdmx.text).find(({ MEASURE }) => MEASURE === 'growth')
    expect(growth).toMatchObject({
      STRUCTURE: 'dataflow',
      STRUCTURE_ID: 'BIAOCHI:CLAIMS(1.0.0)',
      ACTION: 'I',
      FREQ: 'A',
      REF_AREA: '370100',
      INDICATOR: 'trade_total',
      TIME_PERIOD: '2022',
      OBS_VALUE: '15',
      UNIT_MEASURE: '%',
      OBS_STATUS: 'E',
      BOUND: 'approx',
      PERIOD: '2022',
      TEXT: '15%',
      SOURCE: '济南市2023年政府工作报告',
    })
    const asked = await get(path, { headers: { accept: 'application/vnd.sdmx.data+csv' } })
    expect(csvRows(asked.text).length).toBeGreaterThan(csvRows(sdmx.text).length)
    const csv = csvRows((await get(`${path}.csv?indicators=trade_total&measures=growth`)).text)
    expect(csv).toEqual([
      expect.objectContaining({ value: '15', bound: 'approx', source_title: '济南市2023年政府工作报告' }),
    ])
  })

  it('come all in one file, each once, however many pages that takes', async () => {
    const db = await temporaryDatabase(engine)
    const figures = Array.from({ length: 1_300 }, (_, at) => `新建第${at + 1}号公园投资${at + 1}.5亿元。`)
    const body = `2022年工作回顾：\n\n${figures.join('\n\n')}`
    await importReport(db, { text: reportText({ code: '370100', year: 2023 }, body) })
    const { url } = await startServer(db)
    const { rows } = await getJson<{ rows: unknown[] }>(`${url}/api/v1/observations?shape=rows&limit=5`)
    expect(rows).toHaveLength(5)
    const stored = (await db.selectFrom('observation').select('id').execute()).map(({ id }) => id)
    expect(stored.length).toBeGreaterThan(1_000)
    for (const [suffix, column] of [
      ['csv', 'claim_id'],
      ['sdmx.csv', 'CLAIM'],
    ] as const) {
      const sent = csvRows((await get(`${url}/api/v1/observations.${suffix}`)).text).map((row) => row[column] ?? '')
      expect(sent.toSorted()).toEqual(stored.toSorted())
    }
  })
})

describe('a period in SDMX', () => {
  it.each([
    ['2022', 'A', '2022'],
    ['2022-01/2022-12', 'A', '2022'],
    ['2022-01/2022-06', 'S', '2022-S1'],
    ['2022-07/2022-09', 'Q', '2022-Q3'],
    ['2022-06', 'M', '2022-06'],
    ['2022-01/2022-09', '_O', '2022-01-01/P9M'],
    ['2021-11/2022-02', '_O', '2021-11-01/P4M'],
    ['2018/2022', '_O', '2018-01-01/P5Y'],
    ['../2022', '_O', '2022'],
  ])('%s is of frequency %s, %s', (period, frequency, expected) => {
    expect(sdmxTime(period)).toEqual({ frequency, period: expected })
  })
})

describe('REST', () => {
  it('has an endpoint for every procedure that reads', () => {
    const served = new Set<string>(endpoints.map(({ procedure }) => procedure))
    expect(queryNames().filter((name) => !served.has(name))).toEqual([])
  })
})
