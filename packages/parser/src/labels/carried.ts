import type { DatedQuantity, Outline, Sentence } from '../document.js'
import type { Names } from './names.js'
import { type Subject, subjectOf } from './subject.js'
import { topicBefore } from './topic.js'

/** What has been named so far in a paragraph. */
export interface Memory {
  subjects: Subject[]
  /** Subjects named since the last ； or full stop, which 均 spreads over. */
  segment: Subject[]
  group: number
  /** The sentence at hand is about a part of the region. */
  isPart: boolean
  /** Where the paragraph at hand begins in the normalised text. */
  paragraphStart: number
}

/** The subjects that a quantity without a name of its own goes on about. */
export function carriedSubjects(
  outline: Outline,
  sentence: Sentence,
  quantity: DatedQuantity,
  count: number,
  each: boolean,
  memory: Memory,
  before: DatedQuantity | undefined,
): readonly Subject[] {
  const last = memory.subjects.at(-1)
  const isAll = quantity.marks.some((mark) => mark.rule === 'each.all')
  if (isAll && count === 1 && memory.segment.length > 1) return memory.segment
  const group = memory.subjects.filter((subject) => subject.group === last?.group)
  if (count > 1 && group.length === count) return group
  const topic = topicBefore(outline, sentence, quantity, count, before, memory.subjects.length >= count)
  if (topic) {
    memory.group++
    return topic.names.map((name) => subjectOf(outline, name, topic, memory.group, quantity))
  }
  // 分别高于全国、全省1个和2个百分点: one thing beside two others
  const isOfOne = quantity.measure.value === 'gap' && /全[国省市][、和及]/.test(quantity.lead.text)
  if (count > 1 && !isOfOne && memory.subjects.length >= count) return memory.subjects.slice(-count)
  if (count === 1 && group.length > 1 && (each || isReachedByAll(quantity, before))) return group
  if (last === undefined) return []
  return [last]
}

/** 分别从50%、75%提高到100%: all came to the one figure that follows. */
function isReachedByAll(quantity: DatedQuantity, before: DatedQuantity | undefined): boolean {
  return (
    before?.clause === quantity.clause &&
    before.lead.text === '、' &&
    quantity.subject.text === '' &&
    quantity.marks.some(({ rule }) => rule.startsWith('reach.'))
  )
}

const addedName = /^(?:新增|净增|新登记|新设|新认定|新引进)/

/** 新增上市公司5家，总数达到81家: the total is of the thing, not of what was added. */
export function wholeOf(
  outline: Outline,
  subject: Subject,
  said: Names,
  quantity: DatedQuantity,
  memory: Memory,
): Subject {
  // 全省增长5%，全市增长6%: the thing is carried on, the place is the region's own again
  if (subject.isPlaced && /^(?:全市|我市|全区|全县|我区|我县)$/.test(said.generic)) {
    return subjectOf(
      outline,
      subject.label.replace(/^(?:全国|全省|我省|我国)/, ''),
      subject.span,
      ++memory.group,
      quantity,
    )
  }
  // 上市公司达到81家，新增5家: what was added is of the thing, and no amount of it
  if (said.added !== '' && !subject.label.startsWith(said.added))
    return subjectOf(outline, said.added + subject.label.replace(addedName, ''), subject.span, ++memory.group, quantity)
  const isTotal =
    /^(?:总数|总量)$/.test(said.generic) ||
    quantity.marks.some((mark) => mark.kind === 'total' || mark.text.startsWith('总数') || mark.text.startsWith('累计'))
  const added = addedName.exec(subject.label)
  if (!isTotal || !added) return subject
  return subjectOf(outline, subject.label.slice(added[0].length), subject.span, ++memory.group, quantity)
}
