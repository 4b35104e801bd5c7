import type { Clause, Outline, Sentence, Span } from '../document.js'
import { isDigit } from '../normalise/kinds.js'

/** What a character does to a sentence; 0 for nearly all. */
const ends = 1
const divides = 2
const opens = 3
const closes = 4
const doubles = 5

const roleOf = new Uint8Array(0x10000)
for (const [characters, role] of [
  ['。！？\n', ends],
  ['，；：', divides],
  ['（【', opens],
  ['）】', closes],
  ['—', doubles],
] as const)
  for (const character of characters) roleOf[character.charCodeAt(0)] = role

const lineFeed = 0x0a
const colon = '：'.charCodeAt(0)
const dash = '—'.charCodeAt(0)

/**
 * Stage 3. Cuts the text into sentences, and each sentence into clauses; gives one after the other, so that a long text
 * is never held twice. Brackets open a clause of their own.
 */
export function* cutSentences(outline: Outline): Generator<Sentence> {
  const { text } = outline.normalised
  const sectionAt = follower(outline.sections)
  const furnitureAt = follower(outline.furniture)
  let paragraph = 0
  for (let start = 0; start <= text.length; ) {
    const { end, clauses } = cutSentence(text, start)
    if (end > start) {
      const aside = furnitureAt(start)
      const section = sectionAt(start) ?? outline.sections[0]
      if (!section) throw new Error('an outline has at least one section')
      if (!aside || start >= aside.end) yield { start, end, paragraph, section, clauses }
    }
    if (text.charCodeAt(end) === lineFeed) paragraph++
    start = end + 1
  }
}

/** The sentence that begins at a place: where it ends, and its clauses. */
function cutSentence(text: string, start: number): { end: number; clauses: Clause[] } {
  const clauses: Clause[] = []
  let from = start
  let opener = ''
  let depth = 0
  let i = start
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const role = roleOf[code] as number
    if (role === 0) continue
    if (role === ends) break
    const isDouble = role === doubles && text.charCodeAt(i + 1) === dash
    if (role === doubles && !isDouble) continue
    // 7.7：42.5 is one number beside the other
    if (code === colon && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))) continue
    if (i > from) clauses.push({ start: from, end: i, opener, depth })
    if (role === opens) depth++
    else if (role === closes && depth > 0) depth--
    opener = text.charAt(i)
    if (isDouble) i++
    from = i + 1
  }
  if (i > from) clauses.push({ start: from, end: i, opener, depth })
  return { end: i, clauses }
}

/** Gives the last span that starts at or before a place, of spans in order asked about places in order. */
function follower<Item extends Span>(spans: readonly Item[]): (at: number) => Item | undefined {
  let next = 0
  return (at) => {
    while (next < spans.length && (spans[next] as Item).start <= at) next++
    return spans[next - 1]
  }
}
