import type { Subject } from './subject.js'

/** What has been named so far in a paragraph. */
export interface Memory {
  subjects: Subject[]
  /** Subjects named since the last ； or full stop, which 均 spreads over. */
  segment: Subject[]
  group: number
  /** The sentence at hand is about a part of the region. */
  isPart: boolean
  /** Where the paragraph at hand begins in the normalised text. */
  paragraphStart: number
}

/** No coordination names more; what was named longer ago is not gone on about. */
const longestMemory = 12

/** Makes subjects the ones named last. */
export function remember(memory: Memory, subjects: readonly Subject[]): void {
  const { segment } = memory
  for (const subject of subjects) {
    const at = memory.subjects.indexOf(subject)
    if (at >= 0) memory.subjects.splice(at, 1)
    memory.subjects.push(subject)
    if (memory.subjects.length > longestMemory) memory.subjects.shift()
    if (segment.length < longestMemory && !segment.includes(subject)) segment.push(subject)
  }
}
