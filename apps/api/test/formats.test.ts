import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  inGbk,
  inUtf8,
  inUtf16,
  makeArchive,
  makeDocx,
  makePage,
  makePdf,
  pagesOf,
  paragraph,
} from '@biaochi/readers/samples'
import { describe, expect, it } from 'vitest'
import { errorAnswer } from '../src/errors.js'
import { importPaths } from '../src/import/import-paths.js'
import { engines, temporaryDatabase, temporaryFolder } from './support/database.js'
import { digestText } from './support/texts.js'

/** Digests whose words GBK holds, one for each format: the same text twice would be one report. */
const digests = ['beijing-2010-x', 'beijing-2014-a', 'beijing-2015-a', 'beijing-2016-a'] as const

/** The lines of a digest below its front matter, and region and year in words as a report says them. */
function linesOf(name: string): string[] {
  const [, front = '', body = ''] = digestText(name).split(/^---$/m)
  const year = /report: (\d{4})/.exec(front)?.[1]
  return [
    `北京市${year}年政府工作报告`,
    ...body
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ]
}

/** A file of each format, made from lines. */
const makers: Readonly<Record<string, (lines: readonly string[]) => Uint8Array>> = {
  'utf-8.txt': (lines) => inUtf8(lines.join('\n')),
  'mark.txt': (lines) => inUtf8(`\ufeff${lines.join('\n')}`),
  'utf-16.txt': (lines) => inUtf16(lines.join('\r\n')),
  'utf-16-big.txt': (lines) => inUtf16(lines.join('\n'), { big: true }),
  'gbk.txt': (lines) => inGbk(lines.join('\n')),
  'notes.md': (lines) => inUtf8(lines.join('\n\n')),
  'page.html': (lines) => inUtf8(makePage(lines)),
  'old-page.htm': (lines) => inGbk(makePage(lines, 'gb2312')),
  'report.docx': (lines) => makeDocx(lines.map(paragraph).join('')),
  'report.pdf': (lines) => makePdf(pagesOf(lines)),
}

const bad: Readonly<Record<string, [bytes: () => Uint8Array, code: string]>> = {
  'empty.txt': [() => inUtf8(''), 'empty_text'],
  'noise.txt': [() => Uint8Array.from({ length: 3_000 }, (_, at) => (at * 7919) % 256), 'not_text'],
  'novel.md': [() => inUtf8('春天来得早，人们在湖边散步。'), 'no_figures'],
  'script.html': [() => inUtf8('<!doctype html><body><div id=app></div><script>1</script></body>'), 'empty_text'],
  'old.docx': [() => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'not_text'],
  'cut.docx': [() => makeDocx(paragraph('增长5%')).subarray(0, 120), 'not_text'],
  'scan.pdf': [() => makePdf([[], []]), 'scanned_file'],
  'cut.pdf': [() => makePdf(pagesOf(['增长5%。'])).subarray(0, 200), 'broken_file'],
  'cut.zip': [() => makeArchive({ 'a.txt': inUtf8('增长5%。') }).subarray(0, 30), 'broken_file'],
}

/** A folder of good and bad files in all formats, and how many observations each good one should give. */
async function folderOfFormats() {
  const folder = temporaryFolder()
  const expected = new Map<string, string>()
  for (const name of digests) {
    mkdirSync(join(folder, name))
    const lines = linesOf(name)
    for (const [file, make] of Object.entries(makers)) {
      writeFileSync(join(folder, name, file), make(lines))
      expected.set(join(folder, name, file), name)
    }
  }
  for (const [file, [bytes, code]] of Object.entries(bad)) {
    writeFileSync(join(folder, file), bytes())
    expected.set(join(folder, file), code)
  }
  const packed = Object.fromEntries(
    Object.entries(makers).map(([file, make]) => [file, make(linesOf('beijing-2020-a'))]),
  )
  writeFileSync(join(folder, 'packed.zip'), makeArchive({ ...packed, '../out.txt': inUtf8('增长5%。') }))
  for (const file of Object.keys(packed)) expected.set(join(folder, 'packed.zip', file), 'beijing-2020-a')
  expected.set(join(folder, 'out.txt'), 'broken_file')
  return { folder, expected }
}

describe.each(engines)('a folder of all formats and encodings (%s)', (engine) => {
  it('gives as many observations of each file as its plain text, and a reason for each bad one', async () => {
    const { folder, expected } = await folderOfFormats()
    const counts = new Map<string, number>()
    for (const name of [...digests, 'beijing-2020-a']) {
      const plain = join(temporaryFolder(), 'plain.txt')
      writeFileSync(plain, linesOf(name).join('\n'))
      for await (const outcome of importPaths(await temporaryDatabase(engine), [plain]))
        counts.set(name, 'imported' in outcome ? outcome.imported.observations : -1)
    }
    const found = new Map<string, string | number>()
    for await (const outcome of importPaths(await temporaryDatabase(engine), [folder])) {
      if ('imported' in outcome) found.set(outcome.file, outcome.imported.observations)
      else if ('error' in outcome) found.set(outcome.file, errorAnswer(outcome.error).error.code)
    }
    expect(Math.min(...counts.values())).toBeGreaterThan(5)
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries([...expected].map(([file, what]) => [file, counts.get(what) ?? what])),
    )
    expect(found.size).toBeGreaterThan(40)
  })
})
