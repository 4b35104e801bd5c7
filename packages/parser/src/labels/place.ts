import { type Region, regionByName, regions } from '@biaochi/schema'
import { counties } from '@biaochi/schema/county'
import { codesOf } from '../pattern.js'
import { cleanLabel } from './clean.js'
import { linkLabel } from './link.js'

/** What a name says of where, and what is left of it. */
export interface Place {
  readonly label: string
  readonly rest: string
  readonly region: string | null
  readonly isNamed: boolean
}

/** Not 全国重点实验室, 全国文明城市: a title that the nation gives is the region's own. */
const nation =
  /^(?:全国|我国|中国)(?!制造|百强|500|重点|文明|首|先进|劳模|五一|示范|试点|一流|优秀|知名|双拥|卫生|绿化|“|《)/
const wholeProvince = /^[全我本]省/
const isWholeStart = codesOf('全我本中')
const placeEnd = /[省市区县州盟旗]$/
const isCountyEnd = codesOf('区县市旗')
const longestPlace = 11

/** The first two characters of every place: most names begin with no such. */
const beginnings = new Set(
  regions.flatMap(({ zh, short }) => [zh.slice(0, 2), short.slice(0, 2)]).concat('中国', '中华'),
)
const countiesByName = new Map<string, Region[]>()
for (const county of counties)
  for (const name of new Set([county.zh, county.short])) {
    const known = countiesByName.get(name)
    if (known) known.push(county)
    else countiesByName.set(name, [county])
  }

const placed = (label: string, rest: string, region: string | null, isNamed: boolean): Place => ({
  label,
  rest,
  region,
  isNamed,
})

/** The region a name begins with. A figure of the nation or of a part of the region is not the region's own. */
export function placeOf(name: string, own: string | null): Place {
  if (isWholeStart[name.charCodeAt(0)] === 1) {
    if (own !== '100000' && nation.test(name)) return placed(name, name.slice(2), '100000', true)
    if (wholeProvince.test(name)) {
      const rest = cleanLabel(name.slice(2))
      // a city speaks of its province; a province of itself
      if (own && !own.endsWith('0000')) return placed(name, rest, `${own.slice(0, 2)}0000`, true)
      return placed(rest, rest, own, false)
    }
  }
  const mayBeRegion = beginnings.has(name.slice(0, 2))
  for (let length = Math.min(name.length, longestPlace); length >= 2; length--) {
    const mayBeCounty = isCountyEnd[name.charCodeAt(length - 1)] === 1
    if (!mayBeRegion && !mayBeCounty) continue
    const head = name.slice(0, length)
    const code =
      (mayBeRegion ? regionByName(head)?.code : undefined) ?? (mayBeCounty ? countyWithin(head, own) : undefined)
    if (code === undefined) continue
    const rest = name.slice(length)
    if (code === own) return placed(cleanLabel(rest), rest, own, false)
    if (placeEnd.test(head) || rest === '' || linkLabel(rest)) return placed(name, rest, code, true)
  }
  return placed(name, name, own, false)
}

/** Code of a county, district or county-level city of the region that reports. */
function countyWithin(name: string, own: string | null): string | undefined {
  if (own === null || own === '100000') return undefined
  return countiesByName.get(name)?.find(({ parent, province }) => parent === own || province === own)?.code
}
