import type { ReportKind } from '@biaochi/schema'
import { furnitureIn } from './furniture.js'
import { titleWords } from './outline-words.data.js'

/** The title line of a text and what it says. */
export interface Title {
  readonly text: string
  /** Span of the line in the normalised text; the last of several equal lines at the head of a saved page. */
  readonly start: number
  readonly end: number
}

const headLines = 150
const headLength = 6000
/** So far from its first place a title may stand again at the head of a page, with a lead paragraph between. */
export const repeatLength = 1500

/** Finds the title among the first lines: the shortest that names a kind of document; of equal ones the last. */
export function findTitle(text: string): Title | undefined {
  const lines: Title[] = []
  let start = 0
  for (let i = 0; i < headLines && start < Math.min(text.length, headLength); i++) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const line = text.slice(start, end)
    const mayBe = line.length <= 60 && !/[。；：]$/.test(line) && !/^(?:[一二三四五六七八九十]{1,3}[、.]|（)/.test(line)
    if (mayBe && kindOf(line) !== 'other' && furnitureIn(line) === undefined) lines.push({ text: line, start, end })
    start = end + 1
  }
  const core = (title: Title) => title.text.replace(/（[^（）]{0,40}）|[—\s]/g, '')
  const full = lines.filter((line) => /\d{4}|[省市县区州盟国]/.test(line.text))
  const best = (full.length ? full : lines)[0]
  return best && lines.findLast((line) => line.start - best.end < repeatLength && core(line) === core(best))
}

/** What a title calls the document. */
export function kindOf(title: string): ReportKind {
  return titleWords.find((row) => row.surface.some((word) => title.includes(word)))?.means ?? 'other'
}

/** The report year that a title states: 济南市2023年政府工作报告 2023; a bulletin of 2022 reports in 2023. */
export function yearOfTitle(title: string): number | null {
  const years = [...title.matchAll(/(?<!\d)((?:19|20)\d{2})(?:年|政府|—)/g)].map((match) => Number(match[1]))
  const last = years.at(-1)
  if (last === undefined) return null
  const kind = kindOf(title)
  const looksBack =
    kind === 'bulletin' || (kind === 'plan_report' && years.length === 1 && !/草案/.test(title)) || kind === 'other'
  return looksBack ? last + 1 : last
}
