import { regionByCode, regionByName } from '@biaochi/schema'
import type { Outline } from '../document.js'
import { normalise } from '../normalise/normalise.js'
import { type FrontMatter, readFrontMatter } from './front-matter.js'
import { findFurniture } from './furniture.js'
import { findNextReport } from './next-report.js'
import { findPlace } from './place.js'
import { findSections } from './sections.js'
import { findTitle, kindOf, yearOfTitle } from './title.js'
import { deliveryDate, yearOfDay, yearOfDelivery, yearOfText } from './year.js'

/** What the caller knows of a text; it outweighs what the text says. */
export interface ParseOptions {
  /** GB/T 2260 code of the region that reports. */
  readonly region?: string | undefined
  /** The report year: the year whose plan it sets. */
  readonly year?: number | undefined
}

/** Stages 1 and 2: evens the text out and finds title, region, years, sections and page furniture. */
export function outlineText(input: string, options: ParseOptions = {}): Outline {
  const { fields, bodyStart } = readFrontMatter(input)
  const normalised = normalise(input, bodyStart)
  const { text } = normalised
  const found = findTitle(text)
  const title = fields.title ?? found?.text ?? null
  const next = findNextReport(text, found)
  const furniture = findFurniture(text, fields.title ? undefined : found, next)
  const from = found?.start ?? 0
  const head = text.slice(from, from + 1500)
  const delivered =
    fields.delivered ?? fields.date ?? deliveryDate(found?.text, head) ?? deliveryDate(undefined, text.slice(0, from))
  const region = options.region ?? regionOf(fields) ?? findPlace(title ?? undefined, head, text) ?? null
  const year =
    options.year ??
    fields.report ??
    fields.year ??
    (title ? yearOfTitle(title) : null) ??
    yearOfDelivery(delivered) ??
    yearOfText(text)
  const part = title ? partOfYear(title) : null
  const reportYear = year ?? 0
  const isSpoken = /各位代表|予审议|向(?:大会|全国人民代表大会)/.test(head)
  const titled = kindOf(title ?? '')
  const kind = titled === 'other' && title === null && isSpoken ? 'work_report' : titled
  const isAddressed = kind === 'work_report' || kind === 'plan_report' || isSpoken
  return {
    normalised,
    report: {
      title,
      region,
      year,
      reviewYear: year === null ? null : year - 1,
      delivered,
      source: fields.source ?? null,
      kind,
      digest: fields.kind === 'digest',
      ...(next === undefined ? {} : { nextReport: normalised.offsets[next] ?? 0 }),
    },
    sections: findSections(text, furniture, {
      report: reportYear,
      review: reportYear - 1,
      thisYear: Math.min(yearOfDay(delivered) ?? reportYear, reportYear),
      part,
      isAddressed,
    }),
    furniture,
  }
}

function regionOf(fields: FrontMatter): string | undefined {
  if (fields.code && regionByCode(fields.code)) return fields.code
  return fields.region === undefined ? undefined : regionByName(fields.region)?.code
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
