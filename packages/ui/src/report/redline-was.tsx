import type { ReactElement } from 'react'
import { exactLabel } from '../marks/value-text.js'
import type { Words } from '../words/words.js'
import type { RedlineRow } from './redline.js'
import { reportWords } from './report-words.js'

/** What a figure was a report earlier: the verdict, and the earlier value crossed out where it differs. */
export function RedlineWas({ row, words }: { row: RedlineRow; words: Words }): ReactElement {
  return (
    <p className={`was ${row.verdict}`}>
      <b>{reportWords[words.lang].redline.verdict[row.kind][row.verdict]}</b>
      {row.before && row.verdict !== 'kept' ? <del>{exactLabel(row.before, words.lang)}</del> : null}
    </p>
  )
}
