import type { DatedQuantity, LinkedQuantity, Outline, Sentence } from '../document.js'
import { carriedSubjects, type Memory, wholeOf } from './carried.js'
import { jointNamesOf } from './coordination.js'
import { wholeName } from './half-name.js'
import { isOfOneKind, isOwnIndicator } from './kind.js'
import { membersFrom } from './members.js'
import { type Names, namesOf } from './names.js'
import { isAboutPart } from './part.js'
import { type Subject, subjectOf } from './subject.js'
import { isFieldOfRank } from './tail-name.js'

/**
 * Stage 7. Names what each quantity measures, carries subjects on, spreads coordinations, and links to the catalogue.
 * Subjects carry over from sentence to sentence, so the sentences of a text are given in reading order.
 */
export function labeller(
  outline: Outline,
): (sentence: Sentence, quantities: readonly DatedQuantity[]) => readonly LinkedQuantity[] {
  const memory: Memory = { subjects: [], segment: [], group: 0, isPart: false, paragraphStart: 0 }
  let paragraph = -1
  return (sentence, own) => {
    if (sentence.paragraph !== paragraph) {
      memory.subjects = []
      memory.paragraphStart = sentence.start
    } else if (own.length > 0) memory.subjects = memory.subjects.slice(-3)
    paragraph = sentence.paragraph
    memory.isPart = own.length > 0 && isAboutPart(outline.normalised.text, sentence)
    return labelSentence(outline, sentence, own, memory)
  }
}

function labelSentence(
  outline: Outline,
  sentence: Sentence,
  quantities: readonly DatedQuantity[],
  memory: Memory,
): readonly LinkedQuantity[] {
  const linked: LinkedQuantity[] = []
  for (let i = 0; i < quantities.length; ) {
    const first = quantities[i]
    if (!first) break
    const opener = sentence.clauses[first.clause]?.opener
    const isNewSegment = i === 0 || (opener === '；' && quantities[i - 1]?.clause !== first.clause)
    if (isNewSegment) memory.segment = []
    const names = namesOf(quantities, i)
    const members = membersFrom(quantities, i, names.names.length)
    linked.push(...spread(outline, sentence, members, names, memory, quantities[i - 1]))
    i += members.length
  }
  return linked
}

function spread(
  outline: Outline,
  sentence: Sentence,
  members: readonly DatedQuantity[],
  said: Names,
  memory: Memory,
  before: DatedQuantity | undefined,
): readonly LinkedQuantity[] {
  const first = members[0]
  if (!first) return []
  const each = first.marks.some((mark) => mark.kind === 'each') || /分别|依次/.test(first.lead.text)
  let subjects: readonly Subject[]
  if (said.carried)
    subjects = carriedSubjects(outline, sentence, first, members.length, each, memory, before)
      .map((subject) => wholeOf(outline, subject, said, first, memory))
      .map((subject) => (isOfOneKind(subject, first) && isOutput(subject, said) ? subject : strangerTo(subject, said)))
  else {
    memory.group++
    const previous = memory.subjects.at(-1)
    const only = said.names.length === 1 ? said.names[0] : undefined
    const wordsBefore = () =>
      outline.normalised.text.slice(
        Math.max(memory.paragraphStart, first.start - 90, previous?.span?.end ?? 0),
        first.start,
      )
    const names =
      only !== undefined
        ? [wholeName(only, previous, first, wordsBefore)]
        : members.length === 1
          ? said.names.flatMap(jointNamesOf)
          : said.names
    const around = memory.segment.at(-1)
    subjects = names
      .map((name) => subjectOf(outline, name, said.span, memory.group, first, previous, around))
      .map((subject) =>
        memory.isPart && !subject.isPlaced ? { ...subject, indicator: null, rule: 'region.part' } : subject,
      )
  }
  if (subjects.length === 0)
    subjects = [
      {
        label: '',
        indicator: null,
        region: outline.report.region,
        rule: 'link.none',
        isPlaced: false,
        unit: '',
        span: null,
        group: ++memory.group,
      },
    ]

  if (first.shape === 'structure') {
    const pairs = members.map((member, i) => ({ member, subject: subjects[i % subjects.length] }))
    return finish(pairs, said.carried, memory, subjects)
  }
  // 从50%、75%提高到100%: names run again for each round
  if (subjects.length > 1 && members.length > 1) {
    const pairs = members.map((member, i) => ({
      member: withOwnMeasure(member, said.names[i]),
      subject: subjects[i % subjects.length],
    }))
    return finish(pairs, said.carried, memory, subjects)
  }
  if (subjects.length > 1) {
    const isShared =
      said.carried ||
      each ||
      first.shape === 'doubling' ||
      first.marks.some((mark) => mark.text === '均' || mark.text === '都') ||
      subjects.every((subject) => subject.indicator !== null)
    if (isShared)
      return finish(
        subjects.map((subject) => ({ member: first, subject })),
        said.carried,
        memory,
        subjects,
      )
    const whole = subjectOf(outline, said.names.join('、'), said.span, memory.group, first)
    return finish([{ member: first, subject: whole }], said.carried, memory, [whole])
  }
  return finish(
    members.map((member) => ({ member, subject: subjects[0] })),
    said.carried,
    memory,
    subjects,
  )
}

/** 改造工程30个，惠及30万人: whom a thing reaches is told of it. */
const reached = /^(?:惠及|受益|覆盖|参与|参加|参保|带动|服务)$/

/** 播种面积减少，总产量下降10%: what is produced is no area. */
const isOutput = (subject: Subject, said: Names) =>
  !said.generic.endsWith('产量') || subject.indicator === null || subject.indicator.endsWith('_output')

/** What a carried subject leaves for an amount of another kind: the word that stood where a name would. */
function strangerTo(subject: Subject, said: Names): Subject {
  const label = reached.test(said.generic) ? subject.label + said.generic : said.generic
  return { ...subject, label, indicator: null, rule: 'link.none' }
}

/** No coordination names more; what was named longer ago is not gone on about. */
const longestMemory = 12

function finish(
  pairs: readonly { member: DatedQuantity; subject: Subject | undefined }[],
  carried: boolean,
  memory: Memory,
  subjects: readonly Subject[],
): readonly LinkedQuantity[] {
  const first = pairs[0]?.member
  const isRemembered = !(first && isFieldOfRank(first))
  for (const subject of isRemembered ? subjects : []) {
    memory.subjects = memory.subjects.filter((known) => known !== subject)
    memory.subjects.push(subject)
    if (memory.subjects.length > longestMemory) memory.subjects.shift()
    if (!memory.segment.includes(subject) && memory.segment.length < longestMemory) memory.segment.push(subject)
  }
  return pairs.map(({ member, subject }) => ({
    quantity: member,
    label: subject?.label ?? '',
    indicator: {
      value: subject && isOwnIndicator(member, subject) ? subject.indicator : null,
      ground: carried ? 'inherited' : 'stated',
      rule: subject?.rule ?? 'link.none',
      span: subject?.span ?? null,
    },
    region: {
      value: subject?.region ?? null,
      ground: subject?.isPlaced ? 'stated' : 'assumed',
      rule: subject?.isPlaced ? 'region.named' : 'region.own',
      span: null,
    },
  }))
}

/** 失业率、消费价格涨幅分别控制在5%和3%: where the names tell the measure, each tells its own. */
function withOwnMeasure(member: DatedQuantity, name: string | undefined): DatedQuantity {
  if (!name || member.shape !== 'percent' || member.measure.rule.startsWith('change.')) return member
  const as = (value: 'growth' | 'level'): DatedQuantity => ({
    ...member,
    measure: { ...member.measure, value, rule: 'measure.own-name' },
  })
  if (/(?:涨幅|增速|增幅|增长率)$/.test(name)) return as('growth')
  if (/(?:失业率|普及率|覆盖率|利用率|入学率|处理率|城镇化率|城市化率)$/.test(name)) return as('level')
  return member
}
