import { describe, expect, it } from 'vitest'
import { deleteReportById } from '../src/import/delete-reports.js'
import { importReport } from '../src/import/import-report.js'
import { kept } from '../src/query/kept.js'
import { engines, opened, temporaryUrl } from './support/database.js'
import { digestText } from './support/texts.js'

const jinan = digestText('jinan-2023-report')

describe.each(engines)('what is kept of answers (%s)', (engine) => {
  it('is asked for once, and again after this or another connection has written', async () => {
    const url = await temporaryUrl(engine, true)
    const [db, other] = [opened(url), opened(url)]
    let asked = 0
    const reports = () =>
      kept(db, 'reports', async (from) => {
        asked += 1
        return (await from.selectFrom('report').select('id').execute()).length
      })
    expect([await reports(), await reports()]).toEqual([0, 0])
    // On PostgreSQL other tests of the server write meanwhile, so that it may be asked for more often than it needs be.
    if (engine === 'sqlite') expect(asked).toBe(1)
    const { report } = await importReport(db, { text: jinan })
    expect(await reports()).toBe(1)
    await deleteReportById(other, report.id)
    expect(await reports()).toBe(0)
    await importReport(other, { text: jinan })
    expect(await reports()).toBe(1)
  })

  it('is not kept where asking failed', async () => {
    const db = opened(await temporaryUrl(engine, true))
    let asked = 0
    const failing = () =>
      kept(db, 'failing', async () => {
        asked += 1
        throw new Error(`attempt ${asked}`)
      })
    await expect(failing()).rejects.toThrow('attempt 1')
    await expect(failing()).rejects.toThrow('attempt 2')
  })
})
