import type { Evidence, Reading, RegionName } from '@biaochi/schema'
import { periodText } from '@biaochi/schema/period'
import { exactLabel } from '../marks/value-text.js'
import type { Words } from '../words/words.js'

/** What a stretch of the quoted text is: the value, a word the reading stands on, a hedge, context, or none of these. */
export type StretchKind = 'value' | 'word' | 'hedge' | 'context' | 'plain'

/** One stretch of the quote. The stretches joined give the excerpt unchanged. */
export interface Stretch {
  text: string
  kind: StretchKind
  /** The fields that stand on these words, for the tooltip of the mark. */
  fields: Reading['field'][]
}

/** Fields whose words are hedges: they are dotted, as they take something back. */
const hedges: readonly Reading['field'][] = ['bound', 'status']

/** The excerpt cut at every mark. Clauses without a mark, and sentences beside the one in question, are context. */
export function stretches(evidence: Evidence): Stretch[] {
  const { excerpt } = evidence
  const fieldsAt = excerptFields(evidence)
  const context = contextAt(evidence, fieldsAt)
  const out: Stretch[] = []
  let start = 0
  const same = (a: number, b: number) => fieldsAt[a] === fieldsAt[b] && context[a] === context[b]
  for (let at = 1; at <= excerpt.text.length; at += 1) {
    if (at < excerpt.text.length && same(at, start)) continue
    const fields = (fieldsAt[start] ?? '').split(' ').filter(Boolean) as Reading['field'][]
    out.push({ text: excerpt.text.slice(start, at), kind: kindOf(fields, context[start] === true), fields })
    start = at
  }
  return out
}

function kindOf(fields: readonly Reading['field'][], context: boolean): StretchKind {
  if (fields.includes('value')) return 'value'
  if (fields.some((field) => hedges.includes(field))) return 'hedge'
  if (fields.length > 0) return 'word'
  return context ? 'context' : 'plain'
}

/** For each character of the excerpt the fields that stand on it, joined by blanks. */
function excerptFields({ excerpt, readings, start, end }: Evidence): string[] {
  const fields = Array.from({ length: excerpt.text.length }, () => new Set<string>())
  const mark = (field: string, from: number, to: number) => {
    for (let at = Math.max(0, from - excerpt.offset); at < Math.min(fields.length, to - excerpt.offset); at += 1)
      fields[at]?.add(field)
  }
  for (const reading of readings)
    if (reading.field !== 'value' && reading.start !== null && reading.end !== null)
      mark(reading.field, reading.start, reading.end)
  mark('value', start, end)
  return fields.map((set) => [...set].sort().join(' '))
}

/** Which characters are context: outside the sentence, or in a clause of it that carries no mark. */
function contextAt({ excerpt }: Evidence, fieldsAt: readonly string[]): boolean[] {
  const from = excerpt.sentence.start - excerpt.offset
  const to = excerpt.sentence.end - excerpt.offset
  const context = fieldsAt.map((_, at) => at < from || at >= to)
  let clause = from
  for (let at = from; at < to; at += 1) {
    if (!/[，；。：,;]/.test(excerpt.text[at] ?? '') && at < to - 1) continue
    const bare = fieldsAt.slice(clause, at + 1).every((fields) => fields === '')
    if (bare) context.fill(true, clause, at + 1)
    clause = at + 1
  }
  return context
}

/** One line of the table of understanding. */
export interface Understood {
  field: Reading['field']
  name: string
  /** What the field was read as: 增速，比上年. */
  readAs: string
  /** The words it stands on, null where the text has none. */
  words: string | null
  /** What stands in their place. */
  none: string
  ground: string
}

const order = ['value', 'indicator', 'measure', 'period', 'bound', 'status', 'basis', 'region'] as const

/** The table "how it was read": one line a field, also for what was looked for and not found. */
export function understood(
  evidence: Evidence,
  indicator: string,
  region: RegionName | undefined,
  words: Words,
): Understood[] {
  const { claim, excerpt } = evidence
  const readAs: Record<Reading['field'], string> = {
    value: exactLabel(claim, words.lang, false),
    indicator,
    measure:
      claim.measure === 'growth' && /^\d{4}$/.test(claim.period)
        ? words.evidence.growthOnYear
        : words.measure(claim.measure, claim.unit),
    period: periodText(claim.period, words.lang),
    bound: words.bound[claim.bound],
    status: words.status[claim.status],
    basis: claim.basis === 'comparable' ? words.evidence.comparable : words.evidence.noBasis,
    region: region ? words.regionFull(region) : claim.region,
  }
  return order.flatMap((field) => {
    const reading = evidence.readings.find((one) => one.field === field)
    // The region is worth a line only where the words name it.
    if (field === 'region' && reading?.ground !== 'stated') return []
    const quote =
      reading && reading.start !== null && reading.end !== null
        ? excerpt.text.slice(Math.max(0, reading.start - excerpt.offset), Math.max(0, reading.end - excerpt.offset))
        : ''
    const ground =
      field === 'basis' && claim.basis === null ? '—' : words.evidence.grounds[reading?.ground ?? 'assumed']
    return [
      {
        field,
        name: words.evidence.field[field],
        readAs: readAs[field],
        words: field === 'value' ? claim.text : quote === '' ? null : quote,
        none: words.evidence.none[field],
        ground: field === 'value' ? words.evidence.grounds.stated : ground,
      },
    ]
  })
}

/** The figure in large type: sign and number apart from the unit that follows it. */
export function figureParts(evidence: Pick<Evidence, 'claim'>, words: Words): { number: string; unit: string } {
  const text = exactLabel(evidence.claim, words.lang)
  const split = /^(.*[\d–])(\D*)$/.exec(text)
  return split ? { number: split[1] ?? text, unit: split[2] ?? '' } : { number: text, unit: '' }
}
