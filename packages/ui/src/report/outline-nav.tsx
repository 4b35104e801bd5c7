import type { MouseEvent, ReactElement } from 'react'
import type { Words } from '../words/words.js'
import type { OutlineEntry } from './outline.js'
import { reportWords } from './report-words.js'

/** The outline as a list of links, with how many figures each part holds and what it is about. */
export function OutlineNav(props: {
  entries: readonly OutlineEntry[]
  /** Index of the entry that is being read. */
  current: number
  words: Words
  onGo(paragraph: number): void
}): ReactElement | null {
  const { entries, current, words, onGo } = props
  if (entries.length === 0) return null
  return (
    <ol>
      {entries.map((entry, index) => (
        <li key={entry.paragraph} className={`level-${entry.level}${index === current ? ' on' : ''}`}>
          <a
            href={`#p=${entry.paragraph}`}
            aria-current={index === current ? 'location' : undefined}
            onClick={(event: MouseEvent) => {
              event.preventDefault()
              onGo(entry.paragraph)
            }}
          >
            <span>
              {entry.title === '' ? reportWords[words.lang].roles[entry.role ?? 'other'] : entry.title}
              {entry.role !== null && entry.title !== '' ? (
                <small>{reportWords[words.lang].roles[entry.role]}</small>
              ) : null}
            </span>
            <i>{entry.figures}</i>
          </a>
        </li>
      ))}
    </ol>
  )
}
