import type { DatedQuantity, Outline } from '../document.js'
import { isOfOneKind } from './kind.js'
import type { Memory } from './memory.js'
import type { Names } from './names.js'
import { type Subject, subjectOf } from './subject.js'

const addedName = /^(?:新增|净增|新登记|新设|新认定|新引进)/
const ownAgain = /^(?:全市|我市|全区|全县|我区|我县)$/
const widerPlace = /^(?:全国|全省|我省|我国)/
const total = /^(?:总数|总量)$/
/** 改造工程30个，惠及30万人: whom a thing reaches is told of it. */
const reached = /^(?:惠及|受益|覆盖|参与|参加|参保|带动|服务)$/

/** A subject as a figure goes on about it: the whole of what was added to, what was added to it, or no more than near it. */
export function wentOn(
  outline: Outline,
  subject: Subject,
  said: Names,
  quantity: DatedQuantity,
  memory: Memory,
): Subject {
  const name = otherName(subject, said, quantity)
  const whole = name === undefined ? subject : subjectOf(outline, name, subject.span, ++memory.group, quantity)
  return isOfOneKind(whole, quantity) && isOutput(whole, said) ? whole : strangerTo(whole, said)
}

/** The name that a figure gives to what it goes on about, where that is another. */
function otherName(subject: Subject, said: Names, quantity: DatedQuantity): string | undefined {
  // 全省增长5%，全市增长6%: the thing is carried on, the place is the region's own again
  if (subject.isPlaced && ownAgain.test(said.generic)) return subject.label.replace(widerPlace, '')
  // 上市公司达到81家，新增5家: what was added is of the thing, and no amount of it
  if (said.added !== '' && !subject.label.startsWith(said.added))
    return said.added + subject.label.replace(addedName, '')
  // 新增上市公司5家，总数达到81家: the total is of the thing, not of what was added
  const added = addedName.exec(subject.label)
  return added && isTotal(said, quantity) ? subject.label.slice(added[0].length) : undefined
}

const isTotal = (said: Names, { marks }: DatedQuantity) =>
  total.test(said.generic) ||
  marks.some(({ kind, text }) => kind === 'total' || text.startsWith('总数') || text.startsWith('累计'))

/** 播种面积减少，总产量下降10%: what is produced is no area. */
const isOutput = (subject: Subject, said: Names) =>
  subject.indicator === null || !said.generic.endsWith('产量') || subject.indicator.endsWith('_output')

/** What a carried subject leaves for an amount of another kind: the word that stood where a name would. */
function strangerTo(subject: Subject, said: Names): Subject {
  const label = reached.test(said.generic) ? subject.label + said.generic : said.generic
  return { ...subject, label, indicator: null, rule: 'link.none' }
}
