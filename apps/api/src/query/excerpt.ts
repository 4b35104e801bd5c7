/** UTF-16 offsets. */
export interface Extent {
  start: number
  end: number
}

const closing = '。！？!?'
const isLineBreak = (sign: string | undefined) => sign === '\n' || sign === '\r'

/**
 * A sentence with the one before and the one after it, as far as they stand in the same paragraph.
 * @param sentence its offsets in the text
 */
export function excerptAround(text: string, sentence: Extent): { text: string; offset: number } {
  const start = startOfSentenceBefore(text, sentence.start)
  const end = endOfSentenceAfter(text, sentence.end)
  return { text: text.slice(start, end), offset: start }
}

function startOfSentenceBefore(text: string, start: number): number {
  let at = start
  // The sign that closes the sentence before belongs to it.
  while (at > 0 && closing.includes(text.charAt(at - 1))) at--
  if (at > 0 && isLineBreak(text[at - 1])) return start
  while (at > 0 && !closing.includes(text.charAt(at - 1)) && !isLineBreak(text[at - 1])) at--
  return at
}

function endOfSentenceAfter(text: string, end: number): number {
  let at = end
  while (at < text.length && closing.includes(text.charAt(at))) at++
  while (at < text.length && !closing.includes(text.charAt(at)) && !isLineBreak(text[at])) at++
  while (at < text.length && closing.includes(text.charAt(at))) at++
  return at
}
