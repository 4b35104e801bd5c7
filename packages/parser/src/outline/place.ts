import { regionByName } from '@biaochi/schema'

/** Names of places end so. */
const placeName = /[\u4e00-\u9fff]{2,10}?(?:特别行政区|自治区|自治州|自治县|地区|省|市|盟|县|区|州)/g

/** The region that a line names, longest name first; undefined where it names none or several of one name. */
export function placeIn(line: string): string | undefined {
  if (/国务院|全国人民代表大会/.test(line)) return '100000'
  for (const match of line.matchAll(placeName)) {
    for (let start = 0; start < match[0].length - 1; start++) {
      const region = regionByName(match[0].slice(start))
      if (region) return region.code
    }
  }
  return undefined
}

/** The region that speaks: named in the title, the lines under it, or in 我代表…人民政府. */
export function findPlace(title: string | undefined, head: string): string | undefined {
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
    placeIn(head) ??
    ((head.match(/我国/g)?.length ?? 0) >= 2 ? '100000' : undefined)
  )
}
