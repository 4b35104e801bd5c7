import type { ReactElement } from 'react'
import type { Words } from '../words/words.js'
import type { Stretch } from './series.js'

/** The words of a report with their marks. Text is only ever rendered as text. */
export function Quote({
  parts,
  said,
  words,
}: {
  parts: readonly Stretch[]
  said: boolean
  words: Words
}): ReactElement {
  return (
    <blockquote className="quote" lang="zh-Hans">
      {parts.map(({ text, kind, fields }, index) => {
        const key = `${index}-${kind}`
        if (kind === 'plain') return <span key={key}>{text}</span>
        if (kind === 'context')
          return (
            <span key={key} className="ctx">
              {text}
            </span>
          )
        const name = kind === 'value' ? (said ? 'val said' : 'val') : kind
        return (
          <mark key={key} className={name} title={fields.map((field) => words.evidence.field[field]).join(' · ')}>
            {text}
          </mark>
        )
      })}
    </blockquote>
  )
}
