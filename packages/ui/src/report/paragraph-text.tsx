import type { MouseEvent, ReactElement } from 'react'
import type { Words } from '../words/words.js'
import { reportWords } from './report-words.js'
import type { Figure, RejectedNumber } from './shown-report.js'
import type { Piece, Stretch } from './text-marks.js'

/** What a marked number of the text does and says. */
export interface TextLinks {
  selected: string | null
  hrefOf(id: string): string
  onSelect(id: string): void
  /** The figure in one sentence, for the link's name. */
  statementOf(figure: Figure): string
  reasonOf(rejected: RejectedNumber): string
  words: Words
}

/** A paragraph's words with their marks. A stranger's text is only ever rendered as text. */
export function ParagraphText({ stretches, links }: { stretches: readonly Stretch[]; links: TextLinks }): ReactElement {
  return (
    <>
      {stretches.map((stretch) => (
        <MarkedStretch key={stretch.start} stretch={stretch} links={links} />
      ))}
    </>
  )
}

function MarkedStretch({ stretch, links }: { stretch: Stretch; links: TextLinks }): ReactElement {
  const { mark, pieces } = stretch
  const text = <Pieces pieces={pieces} />
  if (mark === null) return text
  if (mark.kind === 'hedge') return <span className="hw">{text}</span>
  if (mark.kind === 'rejected')
    return (
      <span className="rej" title={links.reasonOf(mark.rejected)}>
        {text}
      </span>
    )
  return <FigureMark figures={mark.figures} text={text} links={links} />
}

function FigureMark({ figures, text, links }: { figures: readonly Figure[]; text: ReactElement; links: TextLinks }) {
  const first = figures[0] as Figure
  const chosen = figures.find(({ id }) => id === links.selected)
  const shown = chosen ?? first
  const small = `${reportWords[links.words.lang].measureMark[shown.measure]}${figures.length > 1 ? figures.length : ''}`
  return (
    <a
      className={`m ${shown.status}${chosen ? ' sel' : ''}${shown.end - shown.start > 12 ? ' long' : ''}`}
      href={links.hrefOf(first.id)}
      data-o={shown.id}
      data-sup={small === '' ? undefined : small}
      aria-label={figures.map(links.statementOf).join('; ')}
      aria-current={chosen ? 'true' : undefined}
      onClick={(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        links.onSelect(first.id)
      }}
    >
      {text}
    </a>
  )
}

function Pieces({ pieces }: { pieces: readonly Piece[] }): ReactElement {
  if (pieces.length === 1 && pieces[0]?.hit === null) return <>{pieces[0].text}</>
  return (
    <>
      {pieces.map(({ text, hit }, index) => {
        const key = `${index}-${hit}`
        return hit === null ? (
          <span key={key}>{text}</span>
        ) : (
          <mark key={key} className={hit === 'current' ? 'hit now' : 'hit'}>
            {text}
          </mark>
        )
      })}
    </>
  )
}
