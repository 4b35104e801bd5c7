import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/index.js'
import { normalise, rawSpan } from '../src/normalise/normalise.js'
import { readFrontMatter } from '../src/outline/front-matter.js'
import { scanNumber } from '../src/quantities/numerals.js'
import { unitAt } from '../src/quantities/unit.js'

const folder = new URL('../../../data/reports/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.md'))

interface Place {
  readonly start: number
  readonly end: number
}

/**
 * The numbers that a reader would see: every run of Arabic digits, and every Chinese numeral that is more than ten or
 * has a unit. Magnitudes in words (百姓, 万众) and small numerals in them (一般, 统一) are none.
 */
function numbersIn(text: string, from: number): readonly Place[] {
  const digits = [...text.slice(from).matchAll(/[0-9０-９]+/g)].map(({ index, 0: run }) => ({
    start: from + index,
    end: from + index + run.length,
  }))
  // words are looked at without the blanks between them, as a reader does
  const normalised = normalise(text, from)
  const even = normalised.text
  const numerals = [...even.matchAll(/[〇零一二两三四五六七八九十百千万亿]+/g)].flatMap(
    ({ index, 0: run }): readonly Place[] => {
      const number = scanNumber(even, index)
      const end = number?.end ?? index + run.length
      const isSeen = !number || (!number.bare && number.value > 10) || unitAt(even, end, number) !== undefined
      return isSeen ? [rawSpan(normalised, index, end)] : []
    },
  )
  return [...digits, ...numerals]
}

/** The numbers that are neither observed nor rejected, with the words around them. */
function silent(text: string): readonly string[] {
  const { observations, rejected } = parse(text)
  const told = new Uint8Array(text.length)
  for (const { start, end } of [...observations, ...rejected]) told.fill(1, start, end)
  return numbersIn(text, readFrontMatter(text).bodyStart)
    .filter(({ start, end }) => !told.subarray(start, end).includes(1))
    .map(
      ({ start, end }) =>
        `${text.slice(Math.max(0, start - 12), start)}[${text.slice(start, end)}]${text.slice(end, end + 8)}`,
    )
}

describe('every number is observed or rejected', () => {
  it.each(files)('in %s', (file) => {
    expect(silent(readFileSync(new URL(file, folder), 'utf8'))).toEqual([])
  })

  const words = fc.constantFrom(
    ...'一二三四五十百千万亿零两半0123456789.,%‰，。；：、（）“”—\n \u00a0第位年月日号成番倍翻首分之比点几数前每到至从由约近超过为元个家户人吨米度以上级线圈',
    ...[
      '增长',
      '个百分点',
      '亿元',
      '平方公里',
      '百分之',
      '翻一番',
      '2022年',
      '位居',
      '指数',
      '结构',
      '全会',
      '岁以上',
      '×',
      '+',
    ],
  )
  it('in any text', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
        (text) => {
          expect(silent(text)).toEqual([])
        },
      ),
      { numRuns: 3000 },
    )
  })
})
