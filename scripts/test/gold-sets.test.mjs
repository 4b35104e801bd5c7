import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { builtReader } from '../eval.mjs'
import { filesOf } from '../gold-sets.mjs'

const text = '济南市2023年政府工作报告\n一、2022年工作回顾\n新增市场主体25万户。进出口增长15%。'
const start = text.indexOf('15%')

describe('a set whose texts are annotated in parts', () => {
  let folder
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biaochi-gold-'))
    for (const name of ['gold', 'texts/provincial']) mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, 'texts/provincial/jinan-2023.txt'), text)
    writeFileSync(join(folder, 'gold/jinan-part.jsonl'), `${JSON.stringify({ start, end: start + 3 })}\n`)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const read = (ranges) => {
    const parts = { 'jinan-part': { text: 'provincial/jinan-2023.txt', ranges } }
    writeFileSync(join(folder, 'gold/ranges.json'), JSON.stringify(parts))
    return filesOf({ gold: join(folder, 'gold'), texts: [join(folder, 'texts')], has: () => true })
  }

  it('has the whole text, and is held to what starts in these parts', async () => {
    const [file] = read([[start - 5, text.length]])
    expect(file).toMatchObject({ name: 'jinan-part', text, gold: [{ start }] })
    const found = (await builtReader())(file)
    expect(found.map(({ text, period }) => [text, period])).toEqual([['15%', '2022']])
    expect((await builtReader())({ text }).length).toBe(2)
  })

  it('has no annotation outside them', () =>
    expect(() => read([[0, 5]])).toThrow(`jinan-part.jsonl: the annotation at ${start} lies outside`))

  it('needs its text', () => {
    rmSync(join(folder, 'texts/provincial/jinan-2023.txt'))
    expect(() => read([[0, text.length]])).toThrow('no text for the annotations jinan-part.jsonl')
  })
})
