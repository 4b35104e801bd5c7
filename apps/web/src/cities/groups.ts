import { isProvinceCode } from '@biaochi/schema/city'
import { groupRows, sizeRows } from './groups.data.js'
import { placesByKind } from './places.js'
import type { CitySizes } from './sizes.js'

/** A group as it is offered: its name and those of its cities that have a report. */
export interface CityGroup {
  id: string
  kind: 'rank' | 'cluster' | 'size' | 'province' | 'peers'
  name: string
  codes: ReadonlySet<string>
  /** Why these cities stand together, where the name does not say it. */
  reason?: string
}

/** A province needs this many cities to be offered as a group. */
const enough = 3

/** Provinces are offered as a group of regions where there is more than one of them. */
const provinceGroup = { id: 'provinces', zh: '省级', en: 'Provinces' }

/** Names of provinces by the first two digits of their code. */
export type ProvinceNames = ReadonlyMap<string, { zh: string; en: string }>

/**
 * The groups that hold at least one city of `regions`: by rank, by cluster, by size as far as sizes are known; then all
 * that have the rank of a province; then the provinces with three or more cities, largest first, with ids as
 * `province-37`. Only the group of provinces holds any; municipalities are in it as well as among the cities.
 */
export function cityGroups(
  regions: readonly { code: string }[],
  provinces: ProvinceNames,
  lang: 'zh' | 'en',
  sizes?: CitySizes,
): CityGroup[] {
  const { cities, provinces: ranked } = placesByKind(regions)
  const codes = cities.map(({ code }) => code)
  const kept = (keep: (code: string) => boolean) => new Set(codes.filter(keep))
  const named = groupRows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: row[lang],
    codes: kept((code) => row.codes?.includes(code) === true || row.provinces?.includes(code.slice(0, 2)) === true),
  }))
  const ofSize = sizeRows.map((row) => ({
    id: row.id,
    kind: 'size' as const,
    name: row[lang],
    codes: kept((code) => {
      const size = sizes?.[row.by].get(code)
      return size !== undefined && size.value >= row.from && size.value < row.below
    }),
  }))
  const ofRank = new Set(regions.map(({ code }) => code).filter(isProvinceCode))
  const ranks =
    ranked.length > 1 ? [{ id: provinceGroup.id, kind: 'rank' as const, name: provinceGroup[lang], codes: ofRank }] : []
  const digits = [...new Set(codes.map((code) => code.slice(0, 2)))]
  const ofProvinces = digits
    .flatMap((two) => {
      const name = provinces.get(two)
      const ofProvince = kept((code) => code.startsWith(two))
      return name && ofProvince.size >= enough
        ? [{ id: `province-${two}`, kind: 'province' as const, name: name[lang], codes: ofProvince }]
        : []
    })
    .sort((a, b) => b.codes.size - a.codes.size)
  return [...named, ...ofSize, ...ranks, ...ofProvinces].filter(({ codes }) => codes.size > 0)
}
