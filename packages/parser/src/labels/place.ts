import { regionByName } from '@biaochi/schema'
import { countiesByName } from '@biaochi/schema/county'
import { cleanLabel } from './clean.js'
import { linkLabel } from './link.js'

/** Not 全国重点实验室, 全国文明城市: a title that the nation gives is the region's own. */
const nation =
  /^(?:全国|我国|中国)(?!制造|百强|500|重点|文明|首|先进|劳模|五一|示范|试点|一流|优秀|知名|双拥|卫生|绿化|“|《)/

/** The region a name begins with. A figure of the nation or of a part of the region is not the region's own. */
export function placeOf(
  name: string,
  own: string | null,
): { label: string; rest: string; region: string | null; isNamed: boolean } {
  if (nation.test(name) && own !== '100000')
    return { label: name, rest: name.replace(/^(?:全国|我国|中国)/, ''), region: '100000', isNamed: true }
  if (/^[全我本]省/.test(name)) {
    const rest = cleanLabel(name.slice(2))
    // a city speaks of its province; a province of itself
    if (own && !own.endsWith('0000')) return { label: name, rest, region: `${own.slice(0, 2)}0000`, isNamed: true }
    return { label: rest, rest, region: own, isNamed: false }
  }
  for (let length = Math.min(name.length, 11); length >= 2; length--) {
    // 国家高新技术企业 is a title too
    if (length === 2 && name.startsWith('国家')) break
    const region = regionByName(name.slice(0, length)) ?? countyWithin(name.slice(0, length), own)
    if (!region) continue
    if (region.code === own)
      return { label: cleanLabel(name.slice(length)), rest: name.slice(length), region: own, isNamed: false }
    if (/[省市区县州盟]$/.test(name.slice(0, length)) || length === name.length || linkLabel(name.slice(length)))
      return { label: name, rest: name.slice(length), region: region.code, isNamed: true }
  }
  return { label: name, rest: name, region: own, isNamed: false }
}

/** A county, district or county-level city of the region that reports. */
function countyWithin(name: string, own: string | null): { code: string } | undefined {
  if (own === null || own === '100000' || !/[区县市旗]$/.test(name)) return undefined
  return countiesByName(name, own)[0]
}
