import type { Clause, Outline, SectionSpan, Sentence, Span } from '../document.js'
import { indexAt } from '../span-search.js'

const sentenceEnds = '。！？\n'
const clauseSigns = '，；：'
const opening = '（【'
const closing = '）】'

/**
 * Stage 3. Cuts the text into sentences, and each sentence into clauses; gives one after the other, so that a long text
 * is never held twice. Brackets open a clause of their own.
 */
export function* cutSentences(outline: Outline): Generator<Sentence> {
  const { text } = outline.normalised
  let paragraph = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const character = text.charAt(i)
    if (i < text.length && !sentenceEnds.includes(character)) continue
    if (i > start && !isFurniture(outline.furniture, start)) {
      yield {
        start,
        end: i,
        paragraph,
        section: sectionAt(outline.sections, start),
        clauses: cutClauses(text, start, i),
      }
    }
    if (character === '\n') paragraph++
    start = i + 1
  }
}

function cutClauses(text: string, start: number, end: number): Clause[] {
  const clauses: Clause[] = []
  let from = start
  let opener = ''
  let depth = 0
  const close = (to: number, nextOpener: string, nextDepth: number) => {
    if (to > from) clauses.push({ start: from, end: to, opener, depth })
    from = to + 1
    opener = nextOpener
    depth = nextDepth
  }
  for (let i = start; i < end; i++) {
    const character = text.charAt(i)
    const isRatioSign = character === '：' && /\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1))
    if (isRatioSign) continue
    if (clauseSigns.includes(character)) close(i, character, depth)
    else if (opening.includes(character)) close(i, character, depth + 1)
    else if (closing.includes(character)) close(i, character, Math.max(0, depth - 1))
    else if (character === '—' && text.charAt(i + 1) === '—') {
      close(i, character, depth)
      i++
      from = i + 1
    }
  }
  close(end, '', 0)
  return clauses
}

function sectionAt(sections: readonly SectionSpan[], at: number): SectionSpan {
  const found = sections[Math.max(0, indexAt(sections, at))]
  if (!found) throw new Error('an outline has at least one section')
  return found
}

function isFurniture(furniture: readonly Span[], at: number): boolean {
  const span = furniture[indexAt(furniture, at)]
  return span !== undefined && at < span.end
}
