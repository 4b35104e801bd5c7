import { unitFamily } from '@biaochi/schema'
import type { DatedQuantity } from '../document.js'
import { comparable, indicatorNamed } from './catalogue-names.js'
import { halfNames } from './half-names.data.js'
import type { Subject } from './subject.js'

const kindOfHalf = new Map(halfNames.flatMap(({ surface, means }) => surface.map((name) => [name, means] as const)))
/** A branch of the economy at the head of a clause that tells of it without a figure. */
const sector =
  /(?:^|[，。；：\n])[全我本]?[市省区县国]?((?:规模以上|规上|全部|乡镇|高新技术|战略性新兴)?(?:工业|农业|服务业|建筑业|旅游业|文化产业|企业|产业|第[一二三]产业))[\u4e00-\u9fff]{2,20}(?=[，。；])/g
const isOfSector = new Set(['增加值', '总产值', '产值', '利润', '利税'])
const opposites: readonly (readonly [string, string])[] = [
  ['城镇', '农村'],
  ['城市', '农村'],
  ['城市', '乡村'],
  ['城镇', '乡村'],
]

/** A name made whole with the one before it, or with the branch that the words before speak of; the name itself where it is whole. */
export function wholeName(
  name: string,
  previous: Subject | undefined,
  quantity: DatedQuantity,
  wordsBefore: () => string,
): string {
  const kind = kindOfHalf.get(name)
  if (kind === undefined) return name
  if (isOfSector.has(name)) {
    const branch = [...wordsBefore().matchAll(sector)].at(-1)?.[1]
    if (branch && indicatorNamed(comparable(branch + name))) return branch + name
  }
  if (previous && kind === 'of-thing') {
    const plain = comparable(previous.label)
    for (let length = plain.length - 1; length >= 2; length--)
      if (indicatorNamed(plain.slice(0, length) + name)) return plain.slice(0, length) + name
  }
  if (previous && kind === 'of-count' && isThing(previous.unit) && quantity.unit === 'CNY') return previous.label + name
  if (previous && previous.label !== '' && kind === 'part') return partOf(previous.label, name)
  return name
}

/** 农村 after 城镇人均居住面积 is 农村人均居住面积; 市本级 after 财政收入 is 市本级财政收入. */
function partOf(whole: string, part: string): string {
  for (const pair of opposites) {
    const other = pair[0] === part ? pair[1] : pair[1] === part ? pair[0] : ''
    if (other !== '' && whole.includes(other)) return whole.replace(other, part)
  }
  return part + whole
}

/** Whether a unit counts things, and neither money nor tonnes nor people. */
const isThing = (unit: string) => unit !== '' && ['count', 'people', 'visits'].includes(unitFamily(unit))
