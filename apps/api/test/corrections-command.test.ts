import { describe, expect, it } from 'vitest'
import { importReport } from '../src/import/import-report.js'
import { compareCities } from '../src/query/compare-cities.js'
import { runCommand } from './support/command.js'
import { engines, opened, temporaryUrl } from './support/database.js'
import { reportText } from './support/texts.js'

const growth = { indicator: 'gdp', measure: 'growth', year: 2022 } as const
const by = ['--author', '核对员', '--reason', '与公报核对']

describe.each(engines)('biaochi correct, corrections and withdraw (%s)', (engine) => {
  it('make, list and take back a correction', async () => {
    const url = await temporaryUrl(engine, true)
    const db = opened(url)
    await importReport(db, { text: reportText({ code: '370100', year: 2023 }, '2022年地区生产总值增长3.1%。') })
    const claim = (await compareCities(db, growth)).cities[0]?.claim.id ?? ''
    const run = (...args: string[]) => runCommand(args, { environment: { DATABASE_URL: url } })

    const made = await run('correct', claim, ...by, '--value', '3.2')
    expect(made.code).toBe(0)
    expect(made.stdout).toContain('value 3.1 → 3.2')
    expect((await compareCities(db, growth)).cities[0]?.claim.value).toBe(3.2)
    const [id = ''] = made.stdout.split(' ')

    const listed = await run('corrections', '--state', 'standing')
    expect(listed.stdout).toBe(made.stdout)
    expect(JSON.parse((await run('corrections', '--json')).stdout)).toMatchObject({ id, claim, after: { value: 3.2 } })

    const withdrawn = await run('withdraw', id, ...by)
    expect(withdrawn).toMatchObject({ code: 0, stdout: expect.stringContaining('(withdrawn)') })
    expect((await compareCities(db, growth)).cities[0]?.claim.value).toBe(3.1)
    expect((await run('corrections', '--state', 'standing')).stderr).toContain('no corrections')

    const none = await run('correct', claim, ...by, '--not-a-figure')
    expect(none.stdout).toContain('no figure of this kind')
    expect((await compareCities(db, growth)).cities).toEqual([])
  })

  it('say what is wrong and how to mend it', async () => {
    const url = await temporaryUrl(engine, true)
    const run = (...args: string[]) => runCommand(args, { environment: { DATABASE_URL: url } })
    expect(await run('correct', '370100-0-0', ...by, '--value', '3')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('unknown observation: 370100-0-0'),
    })
    expect(await run('correct', '370100-0-0', '--value', '3')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--author'),
    })
    expect(await run('correct', '370100-0-0', ...by, '--value', '2190亿元')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('base unit'),
    })
    expect(await run('correct', '370100-0-0', ...by, '--value', '3', '--not-a-figure')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--not-a-figure alone'),
    })
    expect(await run('correct', '370100-0-0', ...by, '--region', '济楠')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('unknown region: 济楠'),
    })
    expect(await run('withdraw', '370100-0-c0', ...by)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('biaochi corrections'),
    })
  })
})
