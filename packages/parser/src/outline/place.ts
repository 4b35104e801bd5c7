import { type Region, regionByName, regions } from '@biaochi/schema'
import { counties } from '@biaochi/schema/county'
import { prefixFinder } from '../rule.js'

/** Names of places end so. */
const placeName = /[\u4e00-\u9fff]{2,10}?(?:特别行政区|自治区|自治州|自治县|地区|省|市|盟|县|区|州)/g

/** Counties by full name; 城区 and 郊区 are words as well. */
const countiesNamed = new Map<string, Region[]>()
for (const county of counties)
  if (county.zh.length > 2) countiesNamed.set(county.zh, [...(countiesNamed.get(county.zh) ?? []), county])

const isWithin = (inner: Region, outer: Region) => inner.parent === outer.code || inner.province === outer.code

/** The region whose name ends a run of characters, longest name first; a county only if no other has its name. */
function regionEnding(name: string, within: Region | undefined, hasCounties: boolean): Region | undefined {
  for (let start = 0; start < name.length - 1; start++) {
    const tail = name.slice(start)
    const region = regionByName(tail)
    if (region && (within === undefined || isWithin(region, within))) return region
    const named = hasCounties ? (countiesNamed.get(tail) ?? []) : []
    const inside = within ? named.filter((county) => isWithin(county, within)) : named
    if (inside.length === 1) return inside[0]
  }
  return undefined
}

/** The region that a line names: of 山东省济南市 the inner one; undefined where it names none or several of one name. */
export function placeIn(line: string): string | undefined {
  if (/国务院|全国人民代表大会/.test(line)) return '100000'
  return localPlaceIn(line, true)
}

/** The first province or city that a text names, or the first county where those are asked for. */
function localPlaceIn(line: string, hasCounties: boolean): string | undefined {
  let found: Region | undefined
  let end = 0
  for (const match of line.matchAll(placeName)) {
    if (found && match.index !== end) break
    const inner = regionEnding(match[0], found, hasCounties)
    if (found && !inner) break
    found = inner ?? found
    end = match.index + match[0].length
  }
  return found?.code
}

/** 2020年广西政府工作报告: a short name right before the word for a government. */
function shortPlaceIn(title: string): string | undefined {
  const name = /([\u4e00-\u9fff]{2,4})(?:人民)?政府/.exec(title)?.[1]
  return name === undefined ? undefined : regionEnding(name, undefined, false)?.code
}

/**
 * The region that speaks: named in the title, the lines under it, or in 我代表…人民政府. Where a province stands in the title
 * and a city speaks (我代表市人民政府), the city that the text names throughout, or none: its figures are not the province's.
 */
export function findPlace(title: string | undefined, head: string, text: string): string | undefined {
  const named = placeNamed(title, head, text)
  const isOfCity = named !== undefined && isProvince(named) && /我代表[市州]人民政府/.test(head)
  return isOfCity ? cityAround(text, named) : named
}

const municipalities = ['110000', '120000', '310000', '500000']
const isProvince = (code: string) => code.endsWith('0000') && code !== '100000' && !municipalities.includes(code)

function placeNamed(title: string | undefined, head: string, text: string): string | undefined {
  const said = /我代表([\u4e00-\u9fff]{2,12}?(?:省|市|县|区|州|盟))?人民政府/.exec(head)
  const lines = head
    .split('\n')
    .filter((line) => line.length < 60)
    .slice(0, 12)
  const council = /我代表国务院|国务院的?委托|向第?[^，。]{0,8}全国人民代表大会/.test(head) ? '100000' : undefined
  return (
    (title && (placeIn(title) ?? shortPlaceIn(title))) ??
    (said?.[1] ? placeIn(said[1]) : undefined) ??
    council ??
    lines
      .map((line) =>
        /(?:人民代表大会|第[一二三四五六七八九十]{1,3}届|政府|省长|市长|县长|区长|州长|主席)/.test(line)
          ? placeIn(line)
          : undefined,
      )
      .find((code) => code !== undefined) ??
    localPlaceIn(head, false) ??
    ((head.match(/我国/g)?.length ?? 0) >= 2 ? '100000' : undefined) ??
    (/全省|全区|我省|我区/.test(head) ? provinceAround(text) : undefined)
  )
}

const cityAt = prefixFinder<string>(
  regions
    .filter(({ level }) => level === 'prefecture')
    .map(({ code, short }) => ({ id: code, surface: [short], means: code, example: '', never: '' })),
)

/** What most of the cities that a text names have in common, where that is clear. */
function mostNamed(text: string, commonOf: (city: string) => string): string | undefined {
  const counts = new Map<string, number>()
  let all = 0
  for (let i = 0; i < text.length; i++) {
    const city = cityAt(text, i)
    if (!city) continue
    const common = commonOf(city.rule.means)
    counts.set(common, (counts.get(common) ?? 0) + 1)
    all++
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1])
  return most && most[1] >= 4 && most[1] * 2 > all ? most[0] : undefined
}

/** The province whose cities a text names, where most that it names are of one. */
const provinceAround = (text: string) => mostNamed(text, (city) => `${city.slice(0, 2)}0000`)

/** The city of a province that a text names throughout. */
function cityAround(text: string, province: string): string | undefined {
  const city = mostNamed(text, (code) => code)
  return city?.slice(0, 2) === province.slice(0, 2) ? city : undefined
}
