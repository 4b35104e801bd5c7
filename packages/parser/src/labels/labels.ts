import type { DatedQuantity, LinkedQuantity, Outline, Sentence } from '../document.js'
import { membersFrom } from './members.js'
import type { Memory } from './memory.js'
import { namesOf } from './names.js'
import { isAboutPart } from './part.js'
import { spread } from './spread.js'

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
    const isAfterStop = sentence.clauses[first.clause]?.opener === '；' && quantities[i - 1]?.clause !== first.clause
    if (i === 0 || isAfterStop) memory.segment = []
    const names = namesOf(quantities, i)
    const members = membersFrom(quantities, i, names.carried ? memory.segment.length : names.names.length)
    for (const one of spread(outline, sentence, members, names, memory, quantities[i - 1])) linked.push(one)
    i += members.length
  }
  return linked
}
