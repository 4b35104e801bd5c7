import type { ReactElement } from 'react'
import type { Words } from '../words/words.js'
import type { TargetsSeries } from './series.js'
import { targetsWords } from './targets-words.js'

/** Px between two ticks, and the most ticks that are drawn of one verdict; the number beside them counts all. */
const apart = 8
const most = 40

/** The verdicts as a tally of ticks, like marks on a ruler, with their counts. */
export function VerdictTally({ series, words }: { series: TargetsSeries; words: Words }): ReactElement | null {
  if (series.counts.length === 0) return null
  return (
    <ul className="tally" aria-label={targetsWords(words.lang).tally}>
      {series.counts.map(({ verdict, count, title }) => {
        const ticks = Math.min(count, most)
        return (
          <li key={verdict}>
            <svg width={ticks * apart} height={24} aria-hidden="true">
              {Array.from({ length: ticks }, (_, at) => at * apart + apart / 2).map((x) => (
                <line key={x} className={`t-${verdict}`} x1={x} x2={x} y1={2} y2={23} />
              ))}
              <line className="ax" x1={0} x2={ticks * apart} y1={23.5} y2={23.5} />
            </svg>
            <span>
              <b>{count}</b> {title}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
