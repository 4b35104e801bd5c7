import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deleteReportById, deleteReportsOfFile } from '../src/import/delete-reports.js'
import { importReport } from '../src/import/import-report.js'
import { runCommand } from './support/command.js'
import { engines, fingerprint, opened, temporaryDatabase, temporaryFolder, temporaryUrl } from './support/database.js'
import { importAll } from './support/import.js'
import { errorOf, startServer } from './support/server.js'
import { digestText } from './support/texts.js'

const jinan = digestText('jinan-2023-report')
const beijing = digestText('beijing-2010-x')

describe.each(engines)('deleting (%s)', (engine) => {
  it('and importing are exact inverses', async () => {
    const db = await temporaryDatabase(engine)
    await importReport(db, { text: jinan, name: 'jinan.md' })
    const without = await fingerprint(db)
    const { report } = await importReport(db, { text: beijing, name: 'beijing.md' })
    const both = await fingerprint(db, true)
    for (let round = 0; round < 2; round++) {
      expect(await deleteReportById(db, report.id)).toEqual(report)
      expect(await fingerprint(db)).toBe(without)
      expect(await importReport(db, { text: beijing, name: 'beijing.md' })).toMatchObject({
        outcome: 'imported',
        report,
      })
      expect(await fingerprint(db, true)).toBe(both)
    }
  })

  it('by the file takes what was read from it, and changes nothing for one that is not known', async () => {
    const db = await temporaryDatabase(engine)
    const empty = await fingerprint(db)
    const file = join(temporaryFolder(), 'a.md')
    writeFileSync(file, jinan)
    await importAll(db, [file])
    const full = await fingerprint(db)
    await expect(deleteReportsOfFile(db, `${file}x`)).rejects.toMatchObject({
      code: 'unknown_report',
      path: `${file}x`,
    })
    await expect(deleteReportById(db, '370100-0000000000')).rejects.toMatchObject({ code: 'unknown_report' })
    expect(await fingerprint(db)).toBe(full)
    expect(await deleteReportsOfFile(db, file)).toMatchObject([{ region: '370100', year: 2023 }])
    expect(await fingerprint(db)).toBe(empty)
  })

  it('by the command says what is gone, and what was not there with exit code 1', async () => {
    const url = await temporaryUrl(engine, true)
    const environment = { DATABASE_URL: url }
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.md'), jinan)
    writeFileSync(join(folder, 'b.md'), beijing)
    const imported = await runCommand(['import', folder, '--json'], { environment })
    const id = JSON.parse(imported.stdout.split('\n')[0] ?? '').report.id
    const run = await runCommand(['delete', '370100-0000000000', id, '--file', join(folder, 'b.md')], { environment })
    expect(run).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        new RegExp(`^${id}: 济南市2023年政府工作报告: deleted\n110000-\\w+: .*: deleted\n$`),
      ),
      stderr: expect.stringContaining('no report has the id 370100-0000000000'),
    })
    expect(await opened(url).selectFrom('observation').select('id').execute()).toEqual([])
    expect(await runCommand(['delete'], { environment })).toMatchObject({ code: 2 })
  })

  it('over the API is open on loopback only', async () => {
    const db = await temporaryDatabase(engine)
    const { report } = await importReport(db, { text: jinan })
    const open = await startServer(db)
    const shut = await startServer(db, { host: '0.0.0.0' })
    expect(await errorOf(shut.client.reports.delete.mutate({ id: report.id }))).toMatchObject({ code: 'read_only' })
    expect(await open.client.reports.delete.mutate({ id: report.id })).toEqual(report)
    expect(await errorOf(open.client.reports.delete.mutate({ id: report.id }))).toMatchObject({
      code: 'unknown_report',
    })
  })
})
