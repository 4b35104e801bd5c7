import type { Paragraph } from './paragraphs.js'

/** A run of paragraphs that is drawn at once. */
export interface Block {
  /** Index of its first paragraph. */
  first: number
  paragraphs: readonly Paragraph[]
  start: number
  end: number
}

/** Characters after which a block ends: some two screens of text. */
const blockLength = 3000

/** Groups the paragraphs into blocks, so that a long report is drawn as far as it is read. */
export function blocksOf(paragraphs: readonly Paragraph[]): Block[] {
  const blocks: Block[] = []
  let first = 0
  for (let at = 0; at < paragraphs.length; at += 1) {
    const start = paragraphs[first]?.start ?? 0
    const end = paragraphs[at]?.end ?? start
    if (end - start < blockLength && at < paragraphs.length - 1) continue
    blocks.push({ first, paragraphs: paragraphs.slice(first, at + 1), start, end })
    first = at + 1
  }
  return blocks
}
