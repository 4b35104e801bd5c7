import { unitFamily } from '@biaochi/schema'
import type { DatedQuantity, LinkedQuantity, Outline, Sentence } from '../document.js'
import { carriedSubjects, type Memory, wholeOf } from './carried.js'
import { type Names, namesOf } from './names.js'
import { isAboutPart } from './part.js'
import { isSameKind, type Subject, subjectOf } from './subject.js'
import { isFieldOfRank, tailName } from './tail-name.js'

/**
 * Stage 7. Names what each quantity measures, carries subjects on, spreads coordinations, and links to the catalogue.
 * Subjects carry over from sentence to sentence, so the sentences of a text are given in reading order.
 */
export function labeller(
  outline: Outline,
): (sentence: Sentence, quantities: readonly DatedQuantity[]) => readonly LinkedQuantity[] {
  const memory: Memory = { subjects: [], segment: [], group: 0, isPart: false }
  let paragraph = -1
  return (sentence, own) => {
    if (sentence.paragraph !== paragraph) memory.subjects = []
    else if (own.length > 0) memory.subjects = memory.subjects.slice(-3)
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

/**
 * The quantities of one coordination: the first and those that follow it with nothing but 、 or 和 between;
 * under 分别 also those with only a verb between (分别增长5%、下降2%), as long as there are names for them.
 */
function membersFrom(quantities: readonly DatedQuantity[], from: number, names: number): readonly DatedQuantity[] {
  const first = quantities[from]
  if (!first) return []
  const inTurn = first.marks.some((mark) => mark.rule === 'each.in-turn')
  const joint = first.shape === 'structure' ? /^[：、/]?$/ : /^[、和及与，]?$/
  const members = [first]
  for (let next = quantities[from + members.length]; next; next = quantities[from + members.length]) {
    // 5个园区、10条线路: each counts a thing of its own
    const isOther = tailName(first, true) !== '' && tailName(next, true) !== ''
    const isJoined = !isOther && joint.test(next.lead.text.replace(/^(?:左右|以上|以内)/, ''))
    const hasOwnVerb = inTurn && members.length < names && /^[、和及与]/.test(next.lead.text) && isOnlyVerb(next)
    if (next.clause !== first.clause || next.shape !== first.shape || !(isJoined || hasOwnVerb)) break
    members.push(next)
  }
  return members
}

/** Words of change and hedges before the number, and no name. */
function isOnlyVerb(quantity: DatedQuantity): boolean {
  return quantity.subject.text === '' && quantity.marks.some((mark) => mark.kind === 'change' || mark.kind === 'reach')
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
      .map((subject) => (isOfOneKind(subject, first) ? subject : strangerTo(subject, said)))
  else {
    memory.group++
    const previous = memory.subjects.at(-1)
    subjects = said.names
      .map((name) => subjectOf(outline, name, said.span, memory.group, first, previous))
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
      each ||
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

/** 播种面积700万亩，产量290万吨: tonnes are not of a thing counted in mu. People and homes are counted of anything counted. */
function isOfOneKind(subject: Subject, quantity: DatedQuantity): boolean {
  if (quantity.shape !== 'amount' || subject.unit === '' || quantity.measure.value === 'gap') return true
  return countKind(subject.unit) === countKind(quantity.unit)
}

/** Families of units that one thing may be said in. */
function countKind(unit: string): string {
  const family = unitFamily(unit)
  return family === 'visits' ? 'people' : family === 'compound' ? 'money' : family
}

/** What a carried subject leaves for an amount of another kind: the word that stood where a name would. */
function strangerTo(subject: Subject, said: Names): Subject {
  return { ...subject, label: said.generic, indicator: null, rule: 'link.none' }
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
      value: isOwnIndicator(member, subject) ? (subject?.indicator ?? null) : null,
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

/** 完成计划的98% says something of a plan and nothing of the indicator; 400万人 after an income is no income. */
function isOwnIndicator(quantity: DatedQuantity, subject: Subject | undefined): boolean {
  if (quantity.measure.rule === 'measure.share-of-plan') return false
  return subject?.indicator ? isSameKind(subject.indicator, quantity) : true
}
