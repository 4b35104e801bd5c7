import { regionByCode, regionByName } from '@biaochi/schema'
import type { Outline } from '../document.js'
import { normalise } from '../normalise/normalise.js'
import { type FrontMatter, readFrontMatter } from './front-matter.js'
import { findFurniture } from './furniture.js'
import { findPlace } from './place.js'
import { findSections } from './sections.js'
import { dateIn, findTitle, kindOf, yearOfTitle } from './title.js'

/** What the caller knows of a text; it outweighs what the text says. */
export interface ParseOptions {
  /** GB/T 2260 code of the region that reports. */
  readonly region?: string | undefined
  /** The report year: the year whose plan it sets. */
  readonly year?: number | undefined
}

/** Years written in full in the text. */
const fullYear = /(?<!\d)((?:19|20)\d{2})年/g

/** Stages 1 and 2: evens the text out and finds title, region, years, sections and page furniture. */
export function outlineText(input: string, options: ParseOptions = {}): Outline {
  const { fields, bodyStart } = readFrontMatter(input)
  const normalised = normalise(input, bodyStart)
  const { text } = normalised
  const found = findTitle(text)
  const title = fields.title ?? found?.text ?? null
  const head = text.slice(0, 1500)
  const delivered = fields.delivered ?? fields.date ?? deliveryDate(found?.text, head)
  const region = options.region ?? regionOf(fields) ?? findPlace(title ?? undefined, head) ?? null
  const year =
    options.year ??
    fields.report ??
    fields.year ??
    (title ? yearOfTitle(title) : null) ??
    yearOfDelivery(delivered) ??
    yearOfText(text)
  const part = title ? partOfYear(title) : null
  const reportYear = year ?? 0
  return {
    normalised,
    report: {
      title,
      region,
      year,
      reviewYear: year === null ? null : year - 1,
      delivered,
      source: fields.source ?? null,
      kind: kindOf(title ?? ''),
      digest: fields.kind === 'digest',
    },
    sections: findSections(text, { report: reportYear, review: reportYear - 1, part }),
    furniture: findFurniture(text, fields.title ? undefined : found),
  }
}

function regionOf(fields: FrontMatter): string | undefined {
  if (fields.code && regionByCode(fields.code)) return fields.code
  return fields.region === undefined ? undefined : regionByName(fields.region)?.code
}

/** The day in the title, or in the lines that say where it was delivered. */
function deliveryDate(title: string | undefined, head: string): string | null {
  const inTitle = title && dateIn(title)
  if (inTitle) return inTitle
  const lines = head.split('\n').slice(0, 12)
  const line = lines.find(
    (candidate) =>
      candidate.length < 80 &&
      (/(?:大会|会议|报告|第[一二三四五六七八九十]{1,3}届)/.test(candidate) || candidate.length < 16) &&
      dateIn(candidate),
  )
  return line ? dateIn(line) : null
}

/** A report delivered in November or December sets the plan of the next year. */
function yearOfDelivery(delivered: string | null): number | null {
  if (!delivered) return null
  const [year, month] = delivered.split('-').map(Number)
  return year === undefined || month === undefined ? null : month >= 11 ? year + 1 : year
}

/** 一、2022年工作回顾, 刚刚过去的2022年; else the year that the text names most, which is the one it looks back on. */
function yearOfText(text: string): number | null {
  const review =
    /(?:^|\n)[^\n]{0,12}((?:19|20)\d{2})年[^\n，。]{0,8}(?:回顾|工作总结|主要情况)/.exec(text) ??
    /(?:过去的|回顾|总结)((?:19|20)\d{2})年/.exec(text)
  if (review) return Number(review[1]) + 1
  const plan = /((?:19|20)\d{2})年(?:的)?(?:工作安排|主要任务|工作任务|重点工作|预期目标|目标任务|工作总体要求)/.exec(
    text,
  )
  if (plan) return Number(plan[1])
  const counts = new Map<number, number>()
  for (const match of text.slice(0, 20_000).matchAll(fullYear))
    counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]
  return most ? most[0] + 1 : null
}

/** 2024年上半年, 前三季度, 1—11月 in a title. */
function partOfYear(title: string): string | null {
  const match = /((?:19|20)\d{2})年(上半年|下半年|前三季度|一季度|第一季度|1—(\d{1,2})月)/.exec(title)
  if (!match) return null
  const [, year, word, month] = match
  const last = month
    ? month.padStart(2, '0')
    : { 上半年: '06', 下半年: '12', 前三季度: '09', 一季度: '03', 第一季度: '03' }[word ?? '']
  return last ? `${year}-${word === '下半年' ? '07' : '01'}/${year}-${last}` : null
}
