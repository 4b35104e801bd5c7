import { catalogue } from '@biaochi/schema'
import { harmlessBeginnings, harmlessEndings } from './label-words.data.js'

/** Each wording of the catalogue, in the form that `comparable` gives, with the id of its indicator. */
const idByName = new Map<string, string>()
for (const indicator of catalogue) {
  for (const name of [
    indicator.zh.replace(/(?<=企业|公司|主体|基站|人|列)数$/, ''),
    indicator.zh,
    ...indicator.aliases,
  ])
    idByName.set(comparable(name), indicator.id)
}
const longestName = Math.max(...[...idByName.keys()].map((name) => name.length))
const longest = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)
const beginnings = longest(harmlessBeginnings)
const endings = longest(harmlessEndings)

const catalogueIds = new Set(catalogue.map((indicator) => indicator.id))
/** 新增高新技术企业 is the flow of 高新技术企业, where the catalogue has one. */
const addedName = /^(?:新增|净增|新登记|新设立|新设|新认定|新培育|新注册|新建成|新建|新引进)/
/** 长水机场旅客吞吐量, 宁波港货物吞吐量: the region's own airport or port. */
const ownGate = /^[\u4e00-\u9fff]{1,8}?(?:国际)?(?=机场(?:旅客|货邮|客运|货运)|港口?(?:集装箱|货物|吞吐))/
/** 来源于本地的财政收入 */
const source = /^(?:来)?源于[\u4e00-\u9fff]{2,6}?(?:市|省|区|县|地区)?(?=公共财政|财政|一般公共)/
/** 市政府给出的地区生产总值: what follows the verb is the name. */
const givenBy = /^.{0,12}(?:给出|提出|确定|设定|安排|明确|下达)(?=.{2})/

/** A name without the signs that vary between reports. */
function comparable(name: string): string {
  return name
    .replace(/（[^（）]{0,40}）/g, '')
    .replace(/[\s“”"'‘’·的]/g, '')
    .replace(/规上/g, '规模以上')
    .replace(/(?<=.)累计(?=.)/g, '')
    .replace(/(?<=.)(?:实现|完成)(?=增加值|总产值|产值|利润|利税|营业收入|出口|进口|投资|收入)/g, '')
    .toUpperCase()
}

/** How a wording was found in the catalogue. */
export interface Link {
  readonly indicator: string
  readonly rule: 'link.name' | 'link.name-within'
}

/**
 * The indicator of a label: its name or alias, or one with only harmless words around it.
 * A label that says more (民营工业增加值) is another indicator and gets none.
 */
export function linkLabel(label: string): Link | undefined {
  if (known.has(label)) return known.get(label)
  if (known.size >= knownLimit) known.clear()
  const link = findLink(label)
  known.set(label, link)
  return link
}

/** The same names come again and again in a report, so answers are kept; a stranger's text cannot fill the memory. */
const known = new Map<string, Link | undefined>()
const knownLimit = 5000

function findLink(label: string): Link | undefined {
  const name = comparable(label)
  if (name === '' || name.length > longestName + 16) return undefined
  const added = addedName.exec(name)
  if (added) {
    const stock = linkLabel(name.slice(added[0].length))?.indicator
    const flow = stock && catalogueIds.has(`${stock}_new`) ? `${stock}_new` : undefined
    if (flow) return { indicator: flow, rule: 'link.name-within' }
  }
  const exact = idByName.get(name)
  if (exact) return { indicator: exact, rule: 'link.name' }
  const seen = new Set<string>([name])
  const queue = [name]
  for (let i = 0; i < queue.length && i < 40; i++) {
    const candidate = queue[i] ?? ''
    for (const shorter of shortenings(candidate)) {
      const found = idByName.get(shorter)
      if (found) return { indicator: found, rule: 'link.name-within' }
      if (!seen.has(shorter)) {
        seen.add(shorter)
        queue.push(shorter)
      }
    }
  }
  return undefined
}

function shortenings(name: string): string[] {
  const heads = beginnings
    .filter((word) => name.startsWith(word) && name.length > word.length + 1)
    .map((word) => name.slice(word.length))
  const tails = endings
    .filter((word) => name.endsWith(word) && name.length > word.length + 1)
    .map((word) => name.slice(0, -word.length))
  const cut = [ownGate, source, givenBy].flatMap((pattern) => {
    const match = pattern.exec(name)
    return match && match[0].length > 0 && match[0].length < name.length ? [name.slice(match[0].length)] : []
  })
  // 宁波舟山港货物吞吐量 as 港货物吞吐量: the catalogue writes 港口
  const gates = cut.flatMap((rest) =>
    rest.startsWith('港') && !rest.startsWith('港口') ? [rest.slice(1), `港口${rest.slice(1)}`] : [rest],
  )
  return [...heads, ...tails, ...gates]
}

/** True where the catalogue has the name as it stands. */
export const isCatalogueName = (label: string): boolean => idByName.has(comparable(label))

/** The longest catalogue name inside a name. */
export function nameWithin(label: string): string | undefined {
  const plain = comparable(label)
  for (let length = Math.min(longestName, plain.length); length >= 3; length--) {
    for (let at = 0; at + length <= plain.length; at++) {
      if (idByName.has(plain.slice(at, at + length))) return plain.slice(at, at + length)
    }
  }
  return undefined
}

/** The catalogue name that a clause without a figure begins or ends with: 经济总量再上新台阶. */
export function nameInClause(clause: string): string | undefined {
  const plain = comparable(clause)
  for (let length = Math.min(longestName, plain.length); length >= 2; length--) {
    const head = plain.slice(0, length)
    if (idByName.has(head)) return head
  }
  for (let length = Math.min(longestName, plain.length); length >= 3; length--) {
    const tail = plain.slice(-length)
    if (idByName.has(tail)) return tail
  }
  return undefined
}
