import { unitFamily } from '@biaochi/schema'
import type { DatedQuantity } from '../document.js'
import { prefixFinder, suffixFinder } from '../rule.js'
import { branches } from './branches.data.js'
import { comparable, indicatorNamed } from './catalogue-names.js'
import { halfNames, oppositeParts } from './half-names.data.js'
import { linkLabel } from './link.js'
import type { Subject } from './subject.js'

const kindOfHalf = new Map(halfNames.flatMap(({ surface, means }) => surface.map((name) => [name, means] as const)))
const opposites = new Map(oppositeParts.flatMap(({ surface, means }) => surface.map((name) => [name, means] as const)))
const deeds = halfNames.filter(({ means }) => means === 'deed')
const deedAt = prefixFinder(deeds)
const deedBefore = suffixFinder(deeds)
const branchAt = prefixFinder(branches)
/** What may stand before a branch at the head of a clause, and what makes it another. */
const branchHead = /^[全我本]?[市省区县国]?(?:规模以上|规上|全部|乡镇|高新技术|战略性新兴)?/
const placeHead = /^[全我本]?[市省区县国]?/
/** A clause that goes on about its branch without a figure. */
const toldWithoutFigure = /^[\u4e00-\u9fff]{2,20}[，。；]/

/** A name made whole with the one before it, or with the branch that the words before speak of; the name itself where it is whole. */
export function wholeName(
  name: string,
  previous: Subject | undefined,
  quantity: DatedQuantity,
  wordsBefore: () => string,
): string {
  const kind = kindOfHalf.get(name)
  if (kind === undefined) return name
  if (kind === 'of-thing' || name === '总收入') {
    const branch = branchOf(wordsBefore())
    if (branch !== '' && indicatorNamed(comparable(branch + name))) return branch + name
  }
  if (previous && (kind === 'of-thing' || name === '总收入')) {
    const whole = ofSameThing(previous.label, name)
    if (whole !== undefined) return whole
  }
  if (previous && kind === 'per-head' && linkLabel(name + previous.label)) return name + previous.label
  if (previous && kind === 'of-count' && isThing(previous.unit) && quantity.unit === 'CNY') return previous.label + name
  if (previous && kind === 'deed' && isThing(previous.unit) && previous.unit === quantity.unit)
    return withoutDeed(previous.label) + name
  if (previous && previous.label !== '' && kind === 'part') return partOf(previous.label, name)
  return name
}

/** 新开工保障性住房 and 保障性住房开工 less what was done to them. */
function withoutDeed(label: string): string {
  const before = deedAt(label, 0)
  const after = deedBefore(label)
  return label.slice(before?.text.length ?? 0, after ? -after.text.length : undefined)
}

/** 粮食播种面积 and 总产量 make 粮食总产量: the name of the catalogue that begins as a label does and ends in the name. */
function ofSameThing(label: string, name: string): string | undefined {
  const plain = comparable(label)
  for (let length = plain.length - 1; length >= 2; length--)
    if (indicatorNamed(plain.slice(0, length) + name)) return plain.slice(0, length) + name
  return undefined
}

/** The branch of the economy that the words before a figure spoke of last; empty for none. */
function branchOf(words: string): string {
  let found = ''
  for (const clause of words.split(/(?<=[，。；：\n])/)) {
    const head = branchHead.exec(clause)?.[0] ?? ''
    const branch = branchAt(clause, head.length)
    if (!branch || !toldWithoutFigure.test(clause.slice(head.length + branch.text.length))) continue
    found = branch.rule.means || head.replace(placeHead, '') + branch.text
  }
  return found
}

/** 农村 after 城镇人均居住面积 is 农村人均居住面积; 市本级 after 财政收入 is 市本级财政收入. */
function partOf(whole: string, part: string): string {
  const other = opposites.get(part)?.find((name) => whole.includes(name))
  return other === undefined ? part + whole : whole.replace(other, part)
}

/** Whether a unit counts things, and neither money nor tonnes nor people. */
const isThing = (unit: string) => unit !== '' && ['count', 'people', 'visits'].includes(unitFamily(unit))
