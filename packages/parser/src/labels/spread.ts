import type { DatedQuantity, LinkedQuantity, Outline, Sentence } from '../document.js'
import { isPlaceCount } from '../quantities/quantities.js'
import { carriedSubjects } from './carried.js'
import { jointNamesOf } from './coordination.js'
import { wholeName } from './half-name.js'
import { linkedTo } from './linked.js'
import { type Memory, remember } from './memory.js'
import type { Names } from './names.js'
import { withOwnMeasure } from './own-measure.js'
import { type Subject, subjectOf } from './subject.js'
import { isFieldOfRank } from './tail-name.js'

/** How far back a branch of the economy is looked for that a bare 增加值 is of. */
const longestLookBack = 90

/** Gives the quantities of a coordination their subjects: to each its own, to all the one, or all subjects to the one. */
export function spread(
  outline: Outline,
  sentence: Sentence,
  members: readonly DatedQuantity[],
  said: Names,
  memory: Memory,
  before: DatedQuantity | undefined,
): readonly LinkedQuantity[] {
  const [first] = members
  if (!first) return []
  const each = first.marks.some(({ kind }) => kind === 'each') || /分别|依次/.test(first.lead.text)
  const found = said.carried
    ? carriedSubjects(outline, sentence, first, members.length, each, said, memory, before)
    : namedSubjects(outline, first, members.length, said, memory, before)
  const isOneName = found.length > 1 && members.length === 1 && !said.carried && !isShared(first, found, each)
  const subjects = isOneName
    ? [subjectOf(outline, said.names.join('、'), said.span, memory.group, first)]
    : found.length > 0
      ? found
      : [nobody(outline, ++memory.group)]
  if (!isFieldOfRank(first)) remember(memory, subjects)
  if (members.length === 1) return subjects.map((subject) => linkedTo(first, subject, said.carried))
  // 从50%、75%提高到100%、100%: names run again for each round
  return members.flatMap((member, i) => {
    const subject = subjects[i % subjects.length]
    if (!subject) return []
    const own = subjects.length > 1 && first.shape !== 'structure' ? withOwnMeasure(member, said.names[i]) : member
    return [linkedTo(own, subject, said.carried)]
  })
}

/** Whether one figure is of each of several things, and not of all of them together. */
function isShared(quantity: DatedQuantity, subjects: readonly Subject[], each: boolean): boolean {
  return each || quantity.shape === 'doubling' || subjects.every(({ indicator }) => indicator !== null)
}

const countedPlaces = /^[县市区旗](?!级|内|场|域|民)/
const isCount = ({ shape, unit }: DatedQuantity) => shape === 'amount' && !unit.startsWith('CNY') && unit !== 'USD'

/** 67个县财政收入达120亿元: of the counties counted, and not of the region. */
const isOfCountedPlaces = (quantity: DatedQuantity, before: DatedQuantity | undefined) =>
  before?.clause === quantity.clause &&
  !isCount(quantity) &&
  (countedPlaces.test(before.tail.text) || isPlaceCount(before))

/** The subjects that the words beside the first quantity name. */
function namedSubjects(
  outline: Outline,
  first: DatedQuantity,
  count: number,
  said: Names,
  memory: Memory,
  before: DatedQuantity | undefined,
): readonly Subject[] {
  memory.group++
  const previous = memory.subjects.at(-1)
  const around = memory.segment.at(-1)
  const make = (name: string): Subject => {
    const subject = subjectOf(outline, name, said.span, memory.group, first, previous, around)
    const isOfPart = (memory.isPart && !subject.isPlaced) || isOfCountedPlaces(first, before)
    return isOfPart ? { ...subject, indicator: null, rule: 'region.part' } : subject
  }
  const [only] = said.names
  if (only !== undefined && said.names.length === 1) {
    const wordsBefore = () => {
      const from = Math.max(memory.paragraphStart, first.start - longestLookBack, previous?.span?.end ?? 0)
      return outline.normalised.text.slice(from, first.start)
    }
    return [make(wholeName(only, previous, first, wordsBefore))]
  }
  return (count === 1 ? said.names.flatMap(jointNamesOf) : said.names).map(make)
}

/** What a figure is said of that nothing names. */
const nobody = (outline: Outline, group: number): Subject => ({
  label: '',
  indicator: null,
  region: outline.report.region,
  rule: 'link.none',
  isPlaced: false,
  unit: '',
  span: null,
  group,
})
