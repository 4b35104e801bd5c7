import type { DatedQuantity, Outline, Sentence } from '../document.js'
import type { Memory } from './memory.js'
import type { Names } from './names.js'
import { type Subject, subjectOf } from './subject.js'
import { topicBefore } from './topic.js'
import { wentOn } from './went-on.js'

/** The subjects that a quantity without a name of its own goes on about. */
export function carriedSubjects(
  outline: Outline,
  sentence: Sentence,
  quantity: DatedQuantity,
  count: number,
  each: boolean,
  said: Names,
  memory: Memory,
  before: DatedQuantity | undefined,
): readonly Subject[] {
  return meantSubjects(outline, sentence, quantity, count, each, memory, before).map((subject) =>
    wentOn(outline, subject, said, quantity, memory),
  )
}

function meantSubjects(
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
  return last === undefined ? [] : [last]
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
