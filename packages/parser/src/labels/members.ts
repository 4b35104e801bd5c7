import type { DatedQuantity, Shape } from '../document.js'
import { tailName } from './tail-name.js'

const nothingBetween = /^[、和及与，]?$/
const colonBetween = /^[：、/]?$/
const hedgeAtHead = /^(?:左右|以上|以内)/

/**
 * The quantities of one coordination: the first and those that follow it with nothing but 、 or 和 between;
 * under 分别 also those with only a verb between (分别增长5%、下降2%), as long as there are names for them.
 */
export function membersFrom(
  quantities: readonly DatedQuantity[],
  from: number,
  names: number,
): readonly DatedQuantity[] {
  const first = quantities[from]
  if (!first) return []
  const inTurn = first.marks.some((mark) => mark.rule === 'each.in-turn')
  const joint = first.shape === 'structure' ? colonBetween : nothingBetween
  const members = [first]
  for (let next = quantities[from + members.length]; next; next = quantities[from + members.length]) {
    if (next.clause !== first.clause || !mayStandTogether(first.shape, next.shape)) break
    const between = next.lead.text
    const isJoined = joint.test(between.replace(hedgeAtHead, '')) && !areOthers(first, next)
    const hasOwnVerb = inTurn && members.length < names && /^[、和及与]/.test(between) && isOnlyVerb(next)
    if (!isJoined && !hasOwnVerb) break
    members.push(next)
  }
  return members
}

/** 分别增长1.2倍和64%: a multiple and a percentage say the same of two things. */
function mayStandTogether(one: Shape, other: Shape): boolean {
  const isRise = (shape: Shape) => shape === 'percent' || shape === 'multiple' || shape === 'point'
  return one === other || (isRise(one) && isRise(other))
}

/** 5个园区、10条线路: each counts a thing of its own. */
const areOthers = (one: DatedQuantity, other: DatedQuantity) =>
  tailName(one, true) !== '' && tailName(other, true) !== ''

/** Words of change and hedges before the number, and no name. */
function isOnlyVerb(quantity: DatedQuantity): boolean {
  return quantity.subject.text === '' && quantity.marks.some((mark) => mark.kind === 'change' || mark.kind === 'reach')
}
