import type { Evidence } from '@biaochi/schema'
import { formatValue } from '@biaochi/schema/format'
import type { ReactElement } from 'react'
import type { Words } from '../words/words.js'

/** What people corrected of a claim: what it was, who says so, when and why; corrections that were taken back included. */
export function CorrectionsNote(props: { corrections: Evidence['corrections']; words: Words }): ReactElement | null {
  const { corrections, words } = props
  if (corrections.length === 0) return null
  return (
    <section className="corrections">
      <h3>{words.evidence.corrections}</h3>
      {corrections.map(({ id, before, after, author, madeAt, reason, withdrawn }) => (
        <div className="claim" key={id}>
          <p className="src">
            <b>
              {words.evidence.corrected(
                formatValue(before, words.lang),
                after === null ? null : formatValue(after, words.lang),
              )}
            </b>{' '}
            {author} · {madeAt.slice(0, 10)}
          </p>
          <p className="why">{reason}</p>
          {withdrawn ? (
            <p className="why">{words.evidence.withdrawn(withdrawn.by, withdrawn.at.slice(0, 10), withdrawn.reason)}</p>
          ) : null}
        </div>
      ))}
    </section>
  )
}
