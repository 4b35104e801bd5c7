import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BiaochiError } from '../src/errors.js'
import { importReport } from '../src/import/import-report.js'
import { readTextFile } from '../src/import/read-file.js'
import { sizeLimit } from '../src/import/size-limit.js'
import { engines, fingerprint, temporaryDatabase, temporaryFolder } from './support/database.js'
import { importAll } from './support/import.js'
import { bundledFolder, digestText, reportText } from './support/texts.js'

const jinan = digestText('jinan-2023-report')

/** 济南市2023年政府工作报告 and one sentence, in GB18030. */
const gb18030 = Buffer.from(
  'bcc3c4cfcad032303233c4ead5feb8aeb9a4d7f7b1a8b8e60a0ac8abc4eabdf8b3f6bfda32313930d2dad4aaa3accdacb1c8d4f6b3a43135a3a5a1a30a',
  'hex',
)

/** Files that are refused, with the code and words that say why. */
const refusedFiles: readonly { name: string; bytes: Uint8Array; code: string; says: RegExp; mend: RegExp }[] = [
  { name: 'empty.txt', bytes: Buffer.from(''), code: 'empty_text', says: /empty/, mend: /Check the file/ },
  { name: 'blank.txt', bytes: Buffer.from(' \n\u3000\n\ufeff'), code: 'empty_text', says: /empty/, mend: /Check/ },
  {
    name: 'noise.txt',
    bytes: Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256)),
    code: 'not_text',
    says: /not text/,
    mend: /UTF-8/,
  },
  {
    name: 'zeros.txt',
    bytes: Buffer.concat([Buffer.from(jinan), Buffer.from([0, 0])]),
    code: 'not_text',
    says: /not text/,
    mend: /UTF-8/,
  },
  {
    // No zero among them, and pairs that GB18030 would read as characters.
    name: 'pixels.txt',
    bytes: Buffer.from(Array.from({ length: 4_000 }, (_, at) => 0x81 + ((at * 31) % 0x7d))),
    code: 'not_text',
    says: /not text/,
    mend: /UTF-8/,
  },
  { name: 'report.pdf', bytes: Buffer.from('%PDF-1.7\n%âãÏÓ'), code: 'broken_file', says: /damaged/, mend: /anew/ },
  {
    name: 'report.docx',
    bytes: Buffer.from('PK\u0003\u0004\u0014'),
    code: 'not_text',
    says: /archive/,
    mend: /plain text/,
  },
  {
    name: 'novel.txt',
    bytes: Buffer.from('济南市的春天来得早。\n人们在湖边散步，说着旧事。\n'),
    code: 'no_figures',
    says: /no figures/,
    mend: /report/,
  },
  {
    name: 'english.txt',
    bytes: Buffer.from('The quick brown fox jumps over the lazy dog.\n'.repeat(50)),
    code: 'no_figures',
    says: /no figures/,
    mend: /Chinese/,
  },
  {
    name: 'nowhere.txt',
    bytes: Buffer.from('2022年，全市进出口2190亿元，同比增长15%左右。\n'),
    code: 'unknown_region',
    says: /which region/,
    mend: /--region 370100/,
  },
  {
    name: 'atlantis.md',
    bytes: Buffer.from('---\nregion: 亚特兰蒂斯市\nreport: 2023\n---\n\n全市进出口2190亿元，同比增长15%左右。\n'),
    code: 'unknown_region',
    says: /which region/,
    mend: /code: 370100/,
  },
  {
    name: 'undated.txt',
    bytes: Buffer.from('济南市政府工作报告\n\n进出口2190亿元，同比增长15%左右。\n'),
    code: 'unknown_year',
    says: /which year/,
    mend: /--year 2023/,
  },
  {
    name: 'two.txt',
    bytes: Buffer.from(
      [2022, 2023]
        .map((year) => `济南市${year}年政府工作报告\n各位代表：\n${'工业投资增长5%，全市上下团结奋进。\n'.repeat(100)}`)
        .join(''),
    ),
    code: 'several_reports',
    says: /second begins in line 103: 济南市2023年政府工作报告/,
    mend: /file of its own/,
  },
  {
    name: 'huge.txt',
    bytes: Buffer.alloc(sizeLimit + 1, '济南市2022年进出口2190亿元。\n'),
    code: 'too_large',
    says: /5\.0 MB, the limit is 5 MB/,
    mend: /Cut it/,
  },
]

describe.each(engines)('a wrong file (%s)', (engine) => {
  it.each(refusedFiles)('$name is refused as $code and leaves the database as it was', async (refused) => {
    const db = await temporaryDatabase(engine)
    await importReport(db, { text: jinan })
    const before = await fingerprint(db)
    const file = join(temporaryFolder(), refused.name)
    writeFileSync(file, refused.bytes)
    const [outcome] = await importAll(db, [file])
    const error = outcome && 'error' in outcome ? outcome.error : undefined
    expect(error).toBeInstanceOf(BiaochiError)
    expect(error).toMatchObject({
      code: refused.code,
      path: file,
      message: expect.stringMatching(refused.says),
      hint: expect.stringMatching(refused.mend),
    })
    expect(await fingerprint(db)).toBe(before)
  })

  it('does not keep the good ones beside it out', async () => {
    const db = await temporaryDatabase(engine)
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'deeper'))
    for (const name of ['jinan-2023-report.md', 'beijing-2010-x.md'])
      copyFileSync(join(bundledFolder, name), join(folder, 'deeper', name))
    writeFileSync(join(folder, 'empty.txt'), '')
    writeFileSync(join(folder, 'picture.png'), 'not asked for')
    const outcomes = await importAll(db, [folder, join(folder, 'missing.md')])
    expect(outcomes.map((outcome) => [outcome.file.slice(folder.length + 1), 'error' in outcome])).toEqual([
      ['deeper/beijing-2010-x.md', false],
      ['deeper/jinan-2023-report.md', false],
      ['empty.txt', true],
      ['missing.md', true],
    ])
    expect(await db.selectFrom('report').select('id').execute()).toHaveLength(2)
  })

  it('says what a path is that leads nowhere, or to a folder without texts', async () => {
    const db = await temporaryDatabase(engine)
    const folder = temporaryFolder()
    const outcomes = await importAll(db, [join(folder, 'missing'), folder])
    expect(outcomes).toMatchObject([{ error: { code: 'file_missing' } }, { error: { code: 'no_files' } }])
    await expect(readTextFile(folder)).rejects.toMatchObject({ code: 'file_unreadable', path: folder })
  })

  it('refuses an unknown region that is given, and names those near', async () => {
    const db = await temporaryDatabase(engine)
    const before = await fingerprint(db)
    const call = importReport(db, { text: jinan, region: '370199' })
    await expect(call).rejects.toMatchObject({
      code: 'unknown_region',
      path: 'region',
      message: 'unknown region: 370199.',
      hint: expect.stringContaining('370100 济南市'),
    })
    expect(await fingerprint(db)).toBe(before)
  })

  it('refuses halves of characters, which would come out of the database changed', async () => {
    const db = await temporaryDatabase(engine)
    const call = importReport(db, { text: `${jinan}\ud83d` })
    await expect(call).rejects.toMatchObject({ code: 'not_text', path: 'text' })
  })
})

describe.each(engines)('a file in another encoding (%s)', (engine) => {
  it.each([
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(jinan)]), jinan],
    ['UTF-16', Buffer.from(`\ufeff${jinan}`, 'utf16le'), jinan],
    ['GB18030', gb18030, '济南市2023年政府工作报告\n\n全年进出口2190亿元，同比增长15％。\n'],
  ])('%s is read, offsets counting from its first character', async (_name, bytes, text) => {
    const db = await temporaryDatabase(engine)
    const file = join(temporaryFolder(), 'report.txt')
    writeFileSync(file, bytes)
    const [outcome] = await importAll(db, [file])
    expect(outcome).toMatchObject({ imported: { outcome: 'imported', report: { region: '370100', year: 2023 } } })
    expect(await db.selectFrom('report').select('text').execute()).toEqual([{ text }])
  })

  it('keeps characters beyond the basic plane, which count two', async () => {
    const db = await temporaryDatabase(engine)
    const text = reportText({ code: '370100', year: 2023 }, '𠮷祥😀。2022年进出口2190亿元。')
    await importReport(db, { text })
    const [row] = await db.selectFrom('observation').select(['start', 'end', 'text']).execute()
    expect(text.slice(row?.start, row?.end)).toBe('2190亿元')
    expect(row?.text).toBe('2190亿元')
  })
})
