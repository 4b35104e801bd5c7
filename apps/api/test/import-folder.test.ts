import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { findFiles } from '../src/import/find-files.js'
import { readAddress } from '../src/storage/address.js'
import { openDatabase } from '../src/storage/database.js'
import { runCommand, startCommand } from './support/command.js'
import { engines, fingerprint, temporaryFolder, temporaryUrl } from './support/database.js'
import { fillFolder } from './support/made-folder.js'
import { digestText } from './support/texts.js'

const jinan = digestText('jinan-2023-report')

async function contentsOf(url: string): Promise<string> {
  const db = openDatabase(readAddress(url, 'DATABASE_URL'))
  try {
    return await fingerprint(db, true)
  } finally {
    await db.destroy()
  }
}

/** Waits until something is so, for as long as a test may take. */
async function until(so: () => boolean): Promise<void> {
  while (!so()) await wait(20)
}

const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe.each(engines)('biaochi import of a folder (%s)', (engine) => {
  it('ends the same however many threads read', async () => {
    const folder = temporaryFolder()
    fillFolder(folder, 40, { sentences: 5 })
    // The same text twice: the first in order of name is the one that is kept.
    writeFileSync(join(folder, 'a', '0.txt'), jinan)
    writeFileSync(join(folder, 'b', '0.txt'), jinan)
    const contents: string[] = []
    const printed: string[] = []
    for (const workers of ['1', '3']) {
      const url = await temporaryUrl(engine, true)
      const run = await runCommand(['import', folder, '--workers', workers], { environment: { DATABASE_URL: url } })
      expect(run).toMatchObject({ code: 0, stderr: expect.stringMatching(/^42 files: 41 imported, 1 unchanged; /) })
      contents.push(await contentsOf(url))
      printed.push(run.stdout)
    }
    expect(contents[1]).toBe(contents[0])
    expect(printed[1]).toBe(printed[0])
  })

  it('stops after the report in hand on Ctrl-C, says how to go on, and goes on', async () => {
    const folder = temporaryFolder()
    fillFolder(folder, 100)
    const environment = { DATABASE_URL: await temporaryUrl(engine, true) }
    const command = startCommand(['import', folder], { environment })
    await until(() => command.printed.stdout.includes('\n'))
    command.child.kill('SIGINT')
    expect(await command.ended).toBe(130)
    const done = command.printed.stdout.trimEnd().split('\n').length
    expect(command.printed.stderr).toContain(`${done} ${done === 1 ? 'file' : 'files'}: ${done} imported; `)
    expect(command.printed.stderr).toContain('Run the same command again to go on')
    expect(done).toBeLessThan(100)
    const rest = await runCommand(['import', folder], { environment })
    expect(rest.stderr).toContain(`100 files: ${100 - done} imported, ${done} unchanged; `)
  })

  it('prints JSON: a line for each file with outcome or error, and the totals', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.md'), jinan)
    writeFileSync(join(folder, 'b.txt'), '')
    const environment = { DATABASE_URL: await temporaryUrl(engine, true) }
    const run = await runCommand(['import', folder, '--json'], { environment })
    expect(run).toMatchObject({ code: 1, stderr: '' })
    const [first, second, last] = jsonLines(run.stdout)
    expect(first).toMatchObject({
      file: join(folder, 'a.md'),
      outcome: 'imported',
      report: { region: '370100', year: 2023 },
      observations: expect.any(Number),
    })
    expect(second).toEqual({
      file: join(folder, 'b.txt'),
      outcome: 'refused',
      error: {
        code: 'empty_text',
        message: 'the text is empty.',
        path: join(folder, 'b.txt'),
        hint: expect.any(String),
      },
    })
    const counts = { files: 2, imported: 1, replaced: 0, reread: 0, unchanged: 0, refused: 1, stopped: false }
    expect(last.summary).toMatchObject({ ...counts, observations: first.observations })
  })

  it('watches: takes new and changed files, survives a bad one, and ends cleanly', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.md'), jinan)
    const url = await temporaryUrl(engine, true)
    const command = startCommand(['import', folder, '--watch'], { environment: { DATABASE_URL: url } })
    const { printed } = command
    await until(() => printed.stderr.includes('watching'))
    // The watcher needs a moment to see the folder as it is.
    await wait(500)
    mkdirSync(join(folder, 'new'))
    writeFileSync(join(folder, 'new', 'bad.txt'), '没有数字的一句话。')
    writeFileSync(join(folder, 'new', 'picture.png'), 'not asked for')
    await until(() => printed.stderr.includes('bad.txt: refused: no figures found'))
    writeFileSync(join(folder, 'new', 'beijing.txt'), digestText('beijing-2010-x'))
    await until(() => /beijing\.txt: 北京市 2010: \d+ observations\n/.test(printed.stdout))
    writeFileSync(join(folder, 'a.md'), jinan.replace('4820亿元', '4920亿元'))
    await until(() => /a\.md: 济南市 2023: \d+ observations \(replaced\)\n/.test(printed.stdout))
    expect(printed.stdout + printed.stderr).not.toContain('picture.png')
    command.child.kill('SIGINT')
    await command.ended
    expect(printed.stderr).toMatch(/4 files: 2 imported, 1 replaced, 1 refused; \d+ observations written\n$/)
  })
})

describe('biaochi import', () => {
  it('ends at once the second time that it is asked to stop', async () => {
    const folder = temporaryFolder()
    fillFolder(folder, 50)
    const command = startCommand(['import', folder, '--watch'], {
      environment: { DATABASE_URL: await temporaryUrl('sqlite') },
    })
    await until(() => command.printed.stdout.includes('\n'))
    command.child.kill('SIGTERM')
    command.child.kill('SIGTERM')
    expect([0, 130]).toContain(await command.ended)
  })

  it('ends a text that takes too much memory in its thread, and imports the others', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.md'), jinan)
    writeFileSync(
      join(folder, 'large.txt'),
      `济南市2023年政府工作报告\n\n${'2022年进出口2190亿元，增长15%左右。\n'.repeat(90_000)}`,
    )
    writeFileSync(join(folder, 'z.md'), digestText('beijing-2010-x'))
    const environment = { DATABASE_URL: await temporaryUrl('sqlite', true) }
    const run = await runCommand(['import', folder, '--memory', '48', '--json'], { environment })
    const [first, large, last, { summary }] = jsonLines(run.stdout)
    expect([first.outcome, last.outcome]).toEqual(['imported', 'imported'])
    expect(large.error).toMatchObject({ code: 'too_much_memory', path: join(folder, 'large.txt') })
    expect(large.error.hint).toContain('--memory')
    expect(summary).toMatchObject({ imported: 2, refused: 1 })
  })

  it('ends a text that takes too long', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.md'), jinan)
    const environment = { DATABASE_URL: await temporaryUrl('sqlite', true) }
    const run = await runCommand(['import', folder, '--deadline', '0.001'], { environment })
    expect(run).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/refused: reading it took longer than 0\.001 seconds/),
    })
    expect(await runCommand(['import', folder], { environment })).toMatchObject({ code: 0 })
  })

  it.each([
    [['--workers', '0'], /whole number from 1 to 256/],
    [['--deadline', 'soon'], /number from 0.001 to 86400/],
    [['--memory', '1.5'], /whole number from 16 to 65536/],
  ])('refuses %j with exit code 2', async (options, says) => {
    expect(await runCommand(['import', 'x', ...options])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(says),
    })
  })
})

describe('the files of a folder', () => {
  it('come in order of their paths, however many there are, each once', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'b'))
    const names = Array.from({ length: 12_000 }, (_, at) => `${(at * 7_919) % 12_000}.txt`)
    for (const name of names) writeFileSync(join(folder, name), '')
    for (const name of ['b.md', 'b/a.txt', 'b/c.png']) writeFileSync(join(folder, name), '')
    const found: string[] = []
    for await (const { file } of findFiles([folder])) found.push(file.slice(folder.length + 1))
    expect(found).toEqual([...names, 'b.md', 'b/a.txt'].sort())
  })

  it('go on past a folder that is gone or may not be read', async () => {
    const folder = temporaryFolder()
    for (const name of ['a', 'b', 'c']) {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'x.txt'), '')
    }
    const found: string[] = []
    for await (const { file, error } of findFiles([folder])) {
      if (found.length === 0) rmSync(join(folder, 'b'), { recursive: true })
      found.push(`${file.slice(folder.length + 1)}${error === undefined ? '' : ': error'}`)
    }
    expect(found).toEqual(['a/x.txt', 'b: error', 'c/x.txt'])
    expect(existsSync(join(folder, 'b'))).toBe(false)
  })
})
