import type { MouseEvent, ReactElement, ReactNode } from 'react'
import { figureLine, type IndicatorName } from './figure-line.js'
import type { TextLinks } from './paragraph-text.js'
import type { RedlineRow } from './redline.js'
import { RedlineWas } from './redline-was.js'
import type { Figure, ShownReport } from './shown-report.js'
import type { TextMark } from './text-marks.js'

/** What the lines beside a paragraph need. */
export interface NotesProps {
  report: ShownReport
  marks: readonly TextMark[]
  links: TextLinks
  nameOf: IndicatorName
  /** What became of a figure since the report before, where that is shown. */
  changeOf(id: string): RedlineRow | undefined
  /** How the chosen figure was read, set under its line. */
  reading(figure: Figure): ReactNode
}

/** The figures of a paragraph, one a line, and the numbers that were not taken. */
export function ParagraphNotes({ report, marks, links, nameOf, changeOf, reading }: NotesProps): ReactElement | null {
  const { words } = links
  const lines = marks.filter(({ kind }) => kind !== 'hedge')
  if (lines.length === 0) return null
  return (
    <ol className="notes">
      {lines.map((mark) =>
        mark.kind === 'figure' ? (
          mark.figures.map((figure) => {
            const chosen = figure.id === links.selected
            const change = changeOf(figure.id)
            return (
              <li key={figure.id} className={`${figure.status}${chosen ? ' sel' : ''}`}>
                <FigureNote report={report} figure={figure} links={links} nameOf={nameOf} />
                {change ? <RedlineWas row={change} words={words} /> : null}
                {chosen ? <div className="more">{reading(figure)}</div> : null}
              </li>
            )
          })
        ) : mark.kind === 'rejected' ? (
          <li key={`rejected-${mark.start}`} className="rejn">
            <span className="note">
              <span className="q">{mark.rejected.text}</span>
              <span>{links.reasonOf(mark.rejected)}</span>
            </span>
          </li>
        ) : null,
      )}
    </ol>
  )
}

function FigureNote(props: { report: ShownReport; figure: Figure; links: TextLinks; nameOf: IndicatorName }) {
  const { report, figure, links, nameOf } = props
  const line = figureLine(report, figure, nameOf, links.words)
  return (
    <a
      className="note"
      href={links.hrefOf(figure.id)}
      aria-current={figure.id === links.selected ? 'true' : undefined}
      onClick={(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        links.onSelect(figure.id)
      }}
    >
      <span className="q">{figure.text}</span>
      <span className={line.known ? undefined : 'nocat'}>{line.name}</span>
      <span className="fl">{line.flags.join('　')}</span>
    </a>
  )
}
