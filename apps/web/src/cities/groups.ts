import { groupRows } from './groups.data.js'

/** A group as it is offered: its name and those of its cities that have a report. */
export interface CityGroup {
  id: string
  name: string
  codes: ReadonlySet<string>
}

/** A province needs this many cities to be offered as a group. */
const enough = 3

/** Names of provinces by the first two digits of their code. */
export type ProvinceNames = ReadonlyMap<string, { zh: string; en: string }>

/**
 * The groups that hold at least one of `regions`, then the provinces with three or more of them, largest first.
 * The id of a province's group is `province-37`.
 */
export function cityGroups(
  regions: readonly { code: string }[],
  provinces: ProvinceNames,
  lang: 'zh' | 'en',
): CityGroup[] {
  const kept = (keep: (code: string) => boolean) => new Set(regions.map(({ code }) => code).filter(keep))
  const named = groupRows.map((row) => ({
    id: row.id,
    name: row[lang],
    codes: kept((code) => row.codes?.includes(code) === true || row.provinces?.includes(code.slice(0, 2)) === true),
  }))
  const digits = [...new Set(regions.map(({ code }) => code.slice(0, 2)))]
  const ofProvinces = digits
    .flatMap((two) => {
      const name = provinces.get(two)
      const codes = kept((code) => code.startsWith(two))
      return name && codes.size >= enough ? [{ id: `province-${two}`, name: name[lang], codes }] : []
    })
    .sort((a, b) => b.codes.size - a.codes.size)
  return [...named, ...ofProvinces].filter(({ codes }) => codes.size > 0)
}
