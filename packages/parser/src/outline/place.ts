import { regionByCode, regionByName, regions } from '@biaochi/schema'
import { prefixFinder } from '../rule.js'

/** Names of places end so. */
const placeName = /[\u4e00-\u9fff]{2,10}?(?:特别行政区|自治区|自治州|自治县|地区|省|市|盟|县|区|州)/g

/** The region that a line names, longest name first; undefined where it names none or several of one name. */
export function placeIn(line: string): string | undefined {
  if (/国务院|全国人民代表大会/.test(line)) return '100000'
  return localPlaceIn(line)
}

/** The first province, city, county or district that a text names. */
function localPlaceIn(line: string): string | undefined {
  for (const match of line.matchAll(placeName)) {
    for (let start = 0; start < match[0].length - 1; start++) {
      const region = regionByName(match[0].slice(start))
      if (region) return region.code
    }
  }
  return undefined
}

/** The region that speaks: named in the title, the lines under it, or in 我代表…人民政府. */
export function findPlace(title: string | undefined, head: string, text: string): string | undefined {
  const said = /我代表([\u4e00-\u9fff]{2,12}?(?:省|市|县|区|州|盟))?人民政府/.exec(head)
  const lines = head
    .split('\n')
    .filter((line) => line.length < 60)
    .slice(0, 12)
  const council = /我代表国务院|国务院的?委托|向第?[^，。]{0,8}全国人民代表大会/.test(head) ? '100000' : undefined
  return (
    (title && placeIn(title)) ??
    (said?.[1] ? placeIn(said[1]) : undefined) ??
    council ??
    lines
      .map((line) =>
        /(?:人民代表大会|第[一二三四五六七八九十]{1,3}届|政府|省长|市长|县长|区长|州长|主席)/.test(line)
          ? placeIn(line)
          : undefined,
      )
      .find((code) => code !== undefined) ??
    localPlaceIn(head) ??
    ((head.match(/我国/g)?.length ?? 0) >= 2 ? '100000' : undefined) ??
    (/全省|全区|我省|我区/.test(head) ? provinceAround(text) : undefined)
  )
}

const cityAt = prefixFinder<string>(
  regions
    .filter(({ level }) => level === 'prefecture')
    .map(({ code, short }) => ({ id: code, surface: [short], means: code.slice(0, 2), example: '', never: '' })),
)

/** The province whose cities a text names, where most that it names are of one. */
function provinceAround(text: string): string | undefined {
  const counts = new Map<string, number>()
  let all = 0
  for (let i = 0; i < text.length; i++) {
    const city = cityAt(text, i)
    if (!city) continue
    counts.set(city.rule.means, (counts.get(city.rule.means) ?? 0) + 1)
    all++
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1])
  return most && most[1] >= 4 && most[1] * 2 > all ? regionByCode(`${most[0]}0000`)?.code : undefined
}
