import type { MouseEvent, ReactElement } from 'react'
import { exactLabel } from '../marks/value-text.js'
import type { Words } from '../words/words.js'
import type { IndicatorName } from './figure-line.js'
import { type RedlineRow, redlineCounts, type Verdict } from './redline.js'
import { reportWords } from './report-words.js'

/** Verdicts in the order in which they are told: promises that moved first, what stayed last. */
const order: readonly Verdict[] = ['lowered', 'softened', 'raised', 'firmed', 'dropped', 'new', 'kept']

/** What changed since the report before: targets, then outcomes, under their verdicts, with a link to each place. */
export function RedlineList(props: {
  rows: readonly RedlineRow[]
  title: string
  nameOf: IndicatorName
  hrefOf(id: string): string
  /** Address of a figure of the report before. */
  beforeHrefOf(id: string): string
  onSelect(id: string): void
  words: Words
}): ReactElement {
  const { rows, title, words } = props
  const counts = redlineCounts(rows)
  return (
    <section className="redline" aria-label={title}>
      <h2>{title}</h2>
      <p className="sub">
        {rows.length === 0
          ? reportWords[words.lang].redline.nothing
          : reportWords[words.lang].redline.sentence(rows.length, counts)}
      </p>
      {(['target', 'outcome'] as const).map((kind) => {
        const of = rows.filter((row) => row.kind === kind)
        return of.length === 0 ? null : (
          <div key={kind} className="redline-kind">
            <h3>{reportWords[words.lang].redline.kind[kind]}</h3>
            <dl>
              {order.map((verdict) => {
                const found = of.filter((row) => row.verdict === verdict)
                return found.length === 0 ? null : (
                  <div key={verdict} className={verdict}>
                    <dt>
                      {reportWords[words.lang].redline.verdict[kind][verdict]} <i>{found.length}</i>
                    </dt>
                    <dd>
                      {found.map((row) => (
                        <RedlineItem key={(row.now ?? row.before)?.id} row={row} {...props} />
                      ))}
                    </dd>
                  </div>
                )
              })}
            </dl>
          </div>
        )
      })}
    </section>
  )
}

function RedlineItem(props: {
  row: RedlineRow
  nameOf: IndicatorName
  hrefOf(id: string): string
  beforeHrefOf(id: string): string
  onSelect(id: string): void
  words: Words
}): ReactElement | null {
  const { row, nameOf, hrefOf, beforeHrefOf, onSelect, words } = props
  const { now, before, indicator, measure } = row
  const name = `${nameOf(indicator)}${measure === 'level' ? '' : ` ${words.measure(measure, (now ?? before)?.unit)}`}`
  if (now === null)
    return before === null ? null : (
      <a href={beforeHrefOf(before.id)}>
        {name} <del>{exactLabel(before, words.lang)}</del>
      </a>
    )
  return (
    <a
      href={hrefOf(now.id)}
      onClick={(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onSelect(now.id)
      }}
    >
      {name} {before && row.verdict !== 'kept' ? <del>{exactLabel(before, words.lang)}</del> : null}{' '}
      <b>{exactLabel(now, words.lang)}</b>
    </a>
  )
}
