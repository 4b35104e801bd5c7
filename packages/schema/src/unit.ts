import { z } from 'zod'
import { unitRows } from './unit.data.js'

/** Kinds of unit whose values can stand on one axis once they are converted. */
export const UnitFamily = z.enum([
  'money',
  'percent',
  'point',
  'length',
  'area',
  'mass',
  'volume',
  'energy',
  'power',
  'concentration',
  'container',
  'index',
  'duration',
  'people',
  'visits',
  'count',
  'rank',
  'ratio',
  'compound',
])
export type UnitFamily = z.infer<typeof UnitFamily>

/** A unit that has a code: how both languages write it after a number. */
export interface Unit {
  /** Code as in an observation: `CNY`, `%`, `km2`. */
  code: string
  family: UnitFamily
  /** 元, 平方公里. */
  zh: string
  /** CNY, km². */
  en: string
}

const byCode = new Map(unitRows.map((unit) => [unit.code, unit]))

/** Every unit with a code, by family. */
export const units: readonly Unit[] = unitRows

/** The unit with this code, or undefined for a classifier (个, 家) or a compound (`CNY/person`). */
export function unitByCode(code: string): Unit | undefined {
  return byCode.get(code)
}

/** The family of a unit code. What has a slash is `compound`; what has no code is a classifier, so `count`. */
export function unitFamily(code: string): UnitFamily {
  return byCode.get(code)?.family ?? (code.includes('/') ? 'compound' : 'count')
}

const bare = new Set<UnitFamily>(['percent', 'point', 'concentration', 'index', 'rank', 'ratio', 'duration'])

/** Whether values of this unit are said in 万, 亿, million …: true for money, people, tonnes; false for %, 位, 倍, 天. */
export function takesMagnitude(code: string): boolean {
  return !bare.has(unitFamily(code))
}

/** After a slash English says one: CNY/person, though 100 people. */
function perName(code: string, lang: 'zh' | 'en'): string {
  const family = unitFamily(code)
  return lang === 'en' && (family === 'people' || family === 'duration') ? code : unitName(code, lang) || code
}

/** The unit as a language writes it: 元 / CNY, 元/人 / CNY/person. A classifier is itself in Chinese and empty in English. */
export function unitName(code: string, lang: 'zh' | 'en'): string {
  const unit = byCode.get(code)
  if (unit) return unit[lang]
  const [head = '', ...per] = code.split('/')
  if (per.length > 0) return [unitName(head, lang), ...per.map((part) => perName(part, lang))].join('/')
  return lang === 'zh' ? code : ''
}
