import { catalogue } from '@biaochi/schema'
import { codesOf } from '../pattern.js'

/** Signs of which a name holds one where it is not comparable as it stands. */
const variable = codesOf('（“”"\'‘’·的规累实完 \t\n\u3000abcdefghijklmnopqrstuvwxyz')

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

/** Length of the longest wording of the catalogue. */
export const longestName = Math.max(...[...idByName.keys()].map((name) => name.length))

function varies(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (variable[name.charCodeAt(i)] === 1) return true
  return false
}

/** A name without the signs and words that vary between reports. */
export function comparable(name: string): string {
  if (!varies(name)) return name
  return name
    .replace(/（[^（）]{0,40}）/g, '')
    .replace(/[\s“”"'‘’·的]/g, '')
    .replace(/规上/g, '规模以上')
    .replace(/(?<=.)累计(?=.)/g, '')
    .replace(
      /(?<=.)(?:年|全年)?(?:实现|完成)(?=增加值|集装箱|货物|旅客|总产值|产值|利润|利税|营业收入|出口|进口|投资|收入)/g,
      '',
    )
    .toUpperCase()
}

/** The indicator whose wording this name is, in the form that `comparable` gives; undefined for none. */
export const indicatorNamed = (name: string): string | undefined => idByName.get(name)

const beginsName = codesOf([...idByName.keys()].map((name) => name.charAt(0)).join(''))
/** Signs that a name may begin with which is not comparable as it stands. */
const beginsVariable = codesOf('“"（规abcdefghijklmnopqrstuvwxyz')

/** True where the catalogue has the name as it stands. */
export function isCatalogueName(label: string): boolean {
  const code = label.charCodeAt(0)
  if (beginsName[code] !== 1 && beginsVariable[code] !== 1) return false
  return label.length <= longestName + 12 && idByName.has(comparable(label))
}

/** The longest catalogue name of three characters or more inside a name. */
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
  const longest = Math.min(longestName, plain.length)
  for (let length = longest; length >= 2; length--) {
    const head = plain.slice(0, length)
    if (idByName.has(head)) return head
  }
  for (let length = longest; length >= 3; length--) {
    const tail = plain.slice(-length)
    if (idByName.has(tail)) return tail
  }
  return undefined
}
