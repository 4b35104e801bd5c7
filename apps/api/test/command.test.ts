import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { parse } from '@biaochi/parser'
import { recordFields, toRecord } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import { version } from '../src/project.js'
import { type Engine, readAddress } from '../src/storage/address.js'
import { openDatabase } from '../src/storage/database.js'
import { runCommand, startCommand } from './support/command.js'
import { engines, fingerprint, temporaryFolder, temporaryUrl } from './support/database.js'
import { bundledFolder, digestText } from './support/texts.js'

const jinanFile = join(bundledFolder, 'jinan-2023-report.md')
const beijingFile = join(bundledFolder, 'beijing-2010-x.md')
const records = (text: string) => parse(text).observations.map(toRecord)
const sentence = '2022年，全市进出口2190亿元，同比增长15%左右。'

/** Columns that a line takes in a terminal: Chinese characters and full-width signs take two. */
const width = (line: string) => line.replace(/[\u2e80-\ua4cf\uff00-\uff60]/g, '  ').length

/** A folder with a SQLite file's address and copies of two digests. */
function workplace() {
  const folder = temporaryFolder()
  const file = join(folder, 'b.sqlite')
  mkdirSync(join(folder, 'reports', 'deeper'), { recursive: true })
  copyFileSync(jinanFile, join(folder, 'reports', 'jinan.md'))
  copyFileSync(beijingFile, join(folder, 'reports', 'deeper', 'beijing.txt'))
  return { folder, file, environment: { DATABASE_URL: `file:${file}` } }
}

/** The same, with a database on either engine, without tables. */
async function workplaceOn(engine: Engine) {
  const url = await temporaryUrl(engine)
  return { folder: workplace().folder, url, environment: { DATABASE_URL: url } }
}
async function fingerprintOf(url: string): Promise<string> {
  const db = openDatabase(readAddress(url, 'DATABASE_URL'))
  try {
    return await fingerprint(db)
  } finally {
    await db.destroy()
  }
}

describe('biaochi', () => {
  it('prints its version and its help with exit code 0', async () => {
    expect(await runCommand(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
    const help = await runCommand(['--help'])
    expect(help.code).toBe(0)
    for (const word of [
      'parse',
      'import',
      'delete',
      'serve',
      'explain',
      'migrate',
      'copy',
      'DATABASE_URL',
      'Exit codes',
    ])
      expect(help.stdout).toContain(word)
  })

  it.each([
    [[], /Usage:/],
    [['frobnicate'], /unknown command 'frobnicate'/],
    [['parse'], /missing required argument/],
    [['import'], /missing required argument/],
    [['explain'], /missing required argument/],
    [['copy', '--from', 'file:a.sqlite'], /required option '--to <url>'/],
    [['parse', jinanFile, '--format', 'xml'], /jsonl, csv, table/],
    [['parse', jinanFile, '--region', '370199'], /unknown region: 370199\..*370100 济南市/],
    [['parse', jinanFile, '--region', '鼓楼区'], /4 regions are named 鼓楼区\..*350102 鼓楼区 \(福建省福州市\)/],
    [['parse', jinanFile, '--region', '鼓楼北'], /unknown region: 鼓楼北\./],
    [['parse', jinanFile, '--year', '23'], /four digits/],
    [['parse', jinanFile, '--colour'], /unknown option/],
  ])('ends %j with exit code 2 and says why', async (args, says) => {
    const run = await runCommand(args)
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(says)
    expect(run.stdout).toBe('')
  })
})

describe('biaochi parse', () => {
  it('prints exactly the records as JSON lines, fields in order', async () => {
    const run = await runCommand(['parse', jinanFile, '--format', 'jsonl'])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    const lines = run.stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(records(digestText('jinan-2023-report')))
    for (const line of lines) expect(Object.keys(JSON.parse(line))).toEqual(recordFields)
    expect(run.stdout.endsWith('}\n')).toBe(true)
  })

  it('prints JSON lines unless told otherwise, several files in their order', async () => {
    const run = await runCommand(['parse', beijingFile, jinanFile])
    expect(run.code).toBe(0)
    const printed = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const of = (file: string, id: string) => records(digestText(id)).map((record) => ({ ...record, file }))
    expect(printed).toEqual([...of(beijingFile, 'beijing-2010-x'), ...of(jinanFile, 'jinan-2023-report')])
    expect(Object.keys(printed[0])).toEqual([...recordFields, 'file'])
  })

  it('reads standard input, and opens no database', async () => {
    const { folder, environment } = workplace()
    const run = await runCommand(['parse', '-', '--region', '济南市', '--year', '2023'], {
      input: sentence,
      environment,
      cwd: folder,
    })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    const printed = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(printed).toMatchObject([
      { text: '2190亿元', indicator: 'trade_total', region: '370100', period: '2022' },
      { text: '15%', bound: 'approx', measure: 'growth' },
    ])
    expect(readdirSync(folder)).toEqual(['reports'])
  })

  it('reads a sentence without region or year too, and says what is missing', async () => {
    const run = await runCommand(['parse', '-'], { input: '进出口2190亿元。' })
    expect(run.code).toBe(0)
    expect(JSON.parse(run.stdout)).toMatchObject({ region: null, value: 219_000_000_000 })
    expect(run.stderr).toMatch(/which region.*--region 370100/)
    expect(run.stderr).toMatch(/which year.*--year 2023/)
  })

  it('prints CSV with the file, quoted where needed, and nothing that a spreadsheet would run', async () => {
    const { folder } = workplace()
    const name = join(folder, '=formula,"1".txt')
    writeFileSync(name, '济南市2023年政府工作报告\n\n2022年出口下降5%，新建@保租房3000套。\n')
    const run = await runCommand(['parse', '=formula,"1".txt', jinanFile, '--format', 'csv'], { cwd: folder })
    expect(run.code).toBe(0)
    const [head, first, ...rest] = run.stdout.trimEnd().split('\n')
    expect(head).toBe(`file,${recordFields.join(',')}`)
    expect(first?.startsWith(`"'=formula,""1"".txt",`)).toBe(true)
    expect(first).toContain(',-5,')
    expect(rest.some((line) => line.startsWith(`${jinanFile},`))).toBe(true)
    expect(run.stdout).not.toMatch(/(?:^|,)"?[=@]/m)
  })

  it('prints a table whose columns stand under each other, Chinese characters counting two', async () => {
    const run = await runCommand(['parse', jinanFile, '--format', 'table'])
    expect(run.code).toBe(0)
    const lines = run.stdout.trimEnd().split('\n')
    expect(new Set(lines.map((line) => width(line))).size).toBe(1)
    expect(run.stdout).toMatch(/15% │ 进出口 .*≈15%/)
    expect(run.stdout).toContain('2190亿元')
  })

  it('prints the numbers that were not taken with the rule and the reason, in each format', async () => {
    const input = '2022年，5G基站增长8%，“1+4”体系建成。'
    const [jsonl, csv, table] = await Promise.all(
      ['jsonl', 'csv', 'table'].map((format) => runCommand(['parse', '-', '--rejected', '-f', format], { input })),
    )
    const lines = jsonl?.stdout.trimEnd().split('\n') ?? []
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      parse(input).rejected.map(({ start, end, text, rule }) => ({
        ...{ start, end, text, rule },
        reason: expect.stringMatching(/[\u4e00-\u9fff]/),
      })),
    )
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ text: '2022年', rule: 'never.year', reason: '年份' })
    expect(csv?.stdout).toMatch(/^file,start,end,text,rule,reason\n.*2022年,never\.year,年份/)
    expect(table?.stdout).toMatch(/5G │ never\.name/)
    expect(table?.stdout).not.toContain('8%')
  })

  it('refuses a wrong file with exit code 1, and prints the rest', async () => {
    const { folder } = workplace()
    writeFileSync(join(folder, 'empty.txt'), '')
    writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3, 255]))
    const run = await runCommand(['parse', 'empty.txt', 'missing.txt', 'binary.txt', 'reports', jinanFile], {
      cwd: folder,
    })
    expect(run.code).toBe(1)
    expect(run.stderr.trimEnd().split('\n')).toEqual([
      'empty.txt: the text is empty. Check the file.',
      'missing.txt: there is no such file or folder. Check the name.',
      'binary.txt: this is not text in UTF-8, UTF-16 or GB18030. Save it as plain text in UTF-8, or name its encoding (--encoding).',
      'reports: this is a folder. Name the files in it, such as folder/*.txt.',
    ])
    expect(run.stdout.trimEnd().split('\n')).toHaveLength(records(digestText('jinan-2023-report')).length)
  })

  it('ends quietly when its reader has gone', async () => {
    const files = readdirSync(bundledFolder)
      .slice(0, 150)
      .map((name) => join(bundledFolder, name))
    const { child, printed, ended } = startCommand(['parse', ...files])
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await ended).toBe(0)
    expect(printed.stderr).toBe('')
  })
})

describe('biaochi explain', () => {
  it('prints the figures of a sentence with the words they stand on', async () => {
    const run = await runCommand(['explain', sentence])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    for (const word of ['2190亿元', 'trade_total', '「左右」', 'stated']) expect(run.stdout).toContain(word)
  })

  it('says why a period is XXXX and how to give the year', async () => {
    const run = await runCommand(['explain', '-r', '昆山市', '工业投资增长5%。'])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toMatch(/\nXXXX: the sentence does not say its year.*-y 2023\.\n$/)
    expect((await runCommand(['explain', '-y', '2023', '工业投资增长5%。'])).stdout).not.toContain('XXXX')
  })

  it('refuses an empty sentence', async () => {
    expect(await runCommand(['explain', ' '])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('empty'),
    })
  })
})

describe.each(engines)('biaochi import (%s)', (engine) => {
  it('imports folders in order of name with one line a file, and nothing the second time', async () => {
    const { folder, url, environment } = await workplaceOn(engine)
    const first = await runCommand(['import', 'reports'], { environment, cwd: folder })
    expect(first.code).toBe(0)
    expect(first.stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^reports\/deeper\/beijing\.txt: 北京市 2010: \d+ observations$/),
      expect.stringMatching(/^reports\/jinan\.md: 济南市 2023: \d+ observations$/),
    ])
    expect(first.stderr).toMatch(/^2 files: 2 imported; \d+ observations written\n$/)
    const before = await fingerprintOf(url)

    const second = await runCommand(['import', 'reports', 'reports/jinan.md'], { environment, cwd: folder })
    expect(second).toMatchObject({ code: 0, stderr: '3 files: 3 unchanged; 0 observations written\n' })
    expect(second.stdout).toContain('reports/jinan.md: 济南市 2023: unchanged\n')
    expect(await fingerprintOf(url)).toBe(before)

    writeFileSync(join(folder, 'reports', 'jinan.md'), digestText('jinan-2023-report').replace('4820亿元', '4920亿元'))
    const third = await runCommand(['import', 'reports'], { environment, cwd: folder })
    expect(third.stdout).toMatch(/jinan\.md: 济南市 2023: \d+ observations \(replaced\)\n/)
    expect(third.stderr).toMatch(/^2 files: 1 replaced, 1 unchanged; /)
  })

  it('refuses wrong files with exit code 1, imports the rest, and leaves the database as it was by them', async () => {
    const { folder, url, environment } = await workplaceOn(engine)
    await runCommand(['import', 'reports'], { environment, cwd: folder })
    const before = await fingerprintOf(url)
    writeFileSync(join(folder, 'reports', 'a-nowhere.txt'), sentence)
    writeFileSync(join(folder, 'reports', 'b-empty.txt'), '')
    const run = await runCommand(['import', 'reports', 'missing'], { environment, cwd: folder })
    expect(run.code).toBe(1)
    expect(run.stderr).toContain('reports/a-nowhere.txt: refused: the text does not say which region reports. Give its')
    expect(run.stderr).toContain('reports/b-empty.txt: refused: the text is empty.')
    expect(run.stderr).toContain('missing: refused: there is no such file or folder.')
    expect(run.stderr).toContain('5 files: 2 unchanged, 3 refused; 0 observations written')
    expect(await fingerprintOf(url)).toBe(before)
    const given = await runCommand(['import', 'reports/a-nowhere.txt', '--region', '370100'], {
      environment,
      cwd: folder,
    })
    expect(given).toMatchObject({ code: 0, stdout: 'reports/a-nowhere.txt: 济南市 2023: 2 observations\n' })
  })
})

describe('biaochi import', () => {
  it.each([
    [
      { DATABASE_URL: 'postgres://127.0.0.1:9/biaochi' },
      1,
      /^biaochi: DATABASE_URL: the PostgreSQL server cannot be reached/,
    ],
    [{ PORT: 'ninety' }, 2, /invalid PORT: ninety/],
  ])('says what is wrong with %j', async (environment, code, says) => {
    const run = await runCommand(['import', jinanFile], { environment })
    expect(run).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(says) })
  })
})

describe('biaochi serve', () => {
  /** Waits for the line that names the address. */
  async function addressOf({ child, printed }: ReturnType<typeof startCommand>): Promise<string> {
    for (;;) {
      const url = /http:\/\/\S+/.exec(printed.stdout)?.[0]
      if (url !== undefined) return url
      if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${printed.stderr}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'imports, prints its URL, serves, and stops cleanly on %s',
    async (signal) => {
      const { folder, file, environment } = workplace()
      const command = startCommand(['serve', '--import', 'reports'], {
        environment: { ...environment, PORT: '0' },
        cwd: folder,
      })
      const url = await addressOf(command)
      expect(command.printed.stderr).toMatch(/^2 files: 2 imported; /)
      expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ status: 'ok' })
      command.child.kill(signal)
      expect(await command.ended).toBe(0)
      expect(command.printed.stdout).toBe(`Biaochi is at ${url}\n`)
      // The last one to close a database folds its log into the file.
      expect(existsSync(`${file}-wal`)).toBe(false)
    },
  )

  it('says that the port is taken, before it imports', async () => {
    const { folder, file, environment } = workplace()
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const run = await runCommand(['serve', '--import', 'reports'], {
      environment: { ...environment, PORT: String(port) },
      cwd: folder,
    })
    other.close()
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(new RegExp(`port ${port} on 127\\.0\\.0\\.1 is taken\\. .*PORT=`))
    expect(existsSync(file)).toBe(false)
  })

  it('says that it cannot listen on an address that is not of this machine', async () => {
    const { folder, environment } = workplace()
    const run = await runCommand(['serve'], {
      environment: { ...environment, HOST: '192.0.2.1', PORT: '0' },
      cwd: folder,
    })
    expect(run).toMatchObject({ code: 1, stderr: expect.stringMatching(/cannot listen on 192\.0\.2\.1/) })
  })
})
