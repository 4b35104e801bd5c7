import { z } from 'zod'
import { readRegionRows } from './region-rows.js'
import { regionRows } from './regions.data.js'

/** The four levels of GB/T 2260 that Biaochi knows. */
export const RegionLevel = z.enum(['nation', 'province', 'prefecture', 'county'])
export type RegionLevel = z.infer<typeof RegionLevel>

/** One region of GB/T 2260. */
export const Region = z.object({
  /** Six digits: `370100`; `100000` is the nation. */
  code: z.string().regex(/^[1-9]\d{5}$/),
  /** Full name: 济南市. */
  zh: z.string(),
  /** Short name: 济南. Unique among provinces and prefectures. */
  short: z.string(),
  /** English name: Jinan; Shaanxi for 陕西. */
  en: z.string(),
  /** Reading of the short name without tones, joined, ü as v: `jinan`. */
  pinyin: z.string(),
  /** First letters of the reading: `jn`. */
  initials: z.string(),
  level: RegionLevel,
  /** Code of the province, or null for a province or the nation. */
  province: z.string().nullable(),
  /** Code of the region next above, or null for the nation. */
  parent: z.string().nullable(),
  /** Year in which an abolished region ended; absent for those that stand. */
  until: z.int().optional(),
})
export type Region = z.infer<typeof Region>

/**
 * The nation, every province and every prefecture, in order of code; 莱芜市 (until 2019) and 巢湖市 (until 2011) among them.
 * Counties are kept apart, in `@biaochi/schema/county`, as they are seven times as many.
 */
export const regions: readonly Region[] = readRegionRows(regionRows)

const byCode = new Map(regions.map((region) => [region.code, region]))

const byName = new Map<string, Region | null>()
for (const region of regions)
  for (const name of new Set([region.zh, region.short])) byName.set(name, byName.has(name) ? null : region)
for (const { zh, short, level } of regions)
  if (level === 'prefecture' && zh.endsWith('自治州') && !short.endsWith('州'))
    byName.set(`${short}州`, byName.get(zh) ?? null)
const nation = byCode.get('100000')
if (nation) for (const name of ['中国', '中华人民共和国', '国家']) byName.set(name, nation)

/** The nation, province or prefecture with this six-digit code, or undefined. Counties: `countyByCode`. */
export function regionByCode(code: string): Region | undefined {
  return byCode.get(code)
}

/** The nation, province or prefecture of this full or short name (济南市, 济南, 延边州), or undefined where none or several have it. */
export function regionByName(name: string): Region | undefined {
  return byName.get(name) ?? undefined
}
