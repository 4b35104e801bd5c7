import type { Observation, ParseResult, Rejected } from '@biaochi/schema'
import { cutSentences } from './clauses/clauses.js'
import type { Quantity, Refusal, Sentence } from './document.js'
import { labeller } from './labels/labels.js'
import { measureQuantities } from './measures/measures.js'
import { rawSpan } from './normalise/normalise.js'
import { writeObservations } from './observations/observations.js'
import { outlineText, type ParseOptions } from './outline/outline.js'
import { dater } from './periods/periods.js'
import { findQuantities } from './quantities/quantities.js'
import { unreadNumbers } from './quantities/unread-numbers.js'

/** Changes whenever the same text may give other observations. */
export const parserVersion = '0.3.0'

/**
 * So many sentences go through a stage before the next stage begins: a sixth faster than one by one, as the processor
 * keeps the code of one stage at hand, and a report is hardly longer.
 */
const batch = 512

/**
 * Reads a report and returns its figures as observations with their words.
 *
 * The stages, in order: normalise and outline, clauses, quantities, measures, periods, labels, observations.
 * The text goes through stages 4 to 8 some hundred sentences at a time, so that little more than the result is held at
 * once.
 * Pure: no I/O, no clock; the same text gives the same result. It never throws on a text; what could not be
 * read is in `rejected` with the id of the rule that refused it. Time grows linearly with the length.
 *
 * @param text the whole input, front matter included; offsets in the result are UTF-16 offsets into it
 */
export function parse(text: string, options: ParseOptions = {}): ParseResult {
  const outline = outlineText(text, options)
  const even = outline.normalised.text
  const date = dater(outline)
  const label = labeller(outline)
  const observations: Observation[] = []
  const rejected: Rejected[] = []
  const reject = (refusals: readonly Refusal[]) => {
    for (const { rule, start, end } of refusals) {
      const span = rawSpan(outline.normalised, start, end)
      rejected.push({ start: span.start, end: span.end, text: text.slice(span.start, span.end), rule })
    }
  }
  const read = (sentences: readonly Sentence[], found: readonly (readonly Quantity[])[]) => {
    const measured = sentences.map((sentence, i) => measureQuantities(even, sentence, found[i] ?? []))
    const dated = sentences.map((sentence, i) => date(sentence, measured[i] ?? []))
    const linked = sentences.map((sentence, i) => label(sentence, dated[i] ?? []))
    for (const [i, sentence] of sentences.entries())
      for (const observation of writeObservations(text, outline, sentence, linked[i] ?? []))
        observations.push(observation)
  }
  let readTo = 0
  let sentences: Sentence[] = []
  let quantities: (readonly Quantity[])[] = []
  for (const sentence of cutSentences(outline)) {
    if (sentence.start > readTo) reject(unreadNumbers(even, readTo, sentence.start))
    readTo = sentence.end
    const found = findQuantities(even, sentence)
    reject(found.refusals)
    sentences.push(sentence)
    quantities.push(found.quantities)
    if (sentences.length === batch) {
      read(sentences, quantities)
      sentences = []
      quantities = []
    }
  }
  read(sentences, quantities)
  reject(unreadNumbers(even, readTo, even.length))
  for (const page of outline.normalised.pages)
    for (const { rule, start, end } of unreadNumbers(text, page.start, page.end))
      rejected.push({ start, end, text: text.slice(start, end), rule })
  return {
    report: {
      ...outline.report,
      sections: outline.sections.map(({ role, title, start, end }) => ({
        role,
        title,
        ...rawSection(outline.normalised, start, end),
      })),
    },
    observations,
    rejected: rejected.sort((a, b) => a.start - b.start),
  }
}

function rawSection(
  normalised: Parameters<typeof rawSpan>[0],
  start: number,
  end: number,
): { start: number; end: number } {
  return end > start ? rawSpan(normalised, start, end) : { start: 0, end: 0 }
}
