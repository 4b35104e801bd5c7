import { groupRows, sizeRows } from './groups.data.js'
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

/** Names of provinces by the first two digits of their code. */
export type ProvinceNames = ReadonlyMap<string, { zh: string; en: string }>

/**
 * The groups that hold at least one of `regions`: by rank, by cluster, by size as far as sizes are known, then the
 * provinces with three or more cities, largest first. The id of a province's group is `province-37`.
 */
export function cityGroups(
  regions: readonly { code: string }[],
  provinces: ProvinceNames,
  lang: 'zh' | 'en',
  sizes?: CitySizes,
): CityGroup[] {
  const kept = (keep: (code: string) => boolean) => new Set(regions.map(({ code }) => code).filter(keep))
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
  const digits = [...new Set(regions.map(({ code }) => code.slice(0, 2)))]
  const ofProvinces = digits
    .flatMap((two) => {
      const name = provinces.get(two)
      const codes = kept((code) => code.startsWith(two))
      return name && codes.size >= enough
        ? [{ id: `province-${two}`, kind: 'province' as const, name: name[lang], codes }]
        : []
    })
    .sort((a, b) => b.codes.size - a.codes.size)
  return [...named, ...ofSize, ...ofProvinces].filter(({ codes }) => codes.size > 0)
}
