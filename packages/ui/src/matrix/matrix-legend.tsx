import type { ReactElement } from 'react'
import type { Words } from '../words/words.js'
import { CellGlyph } from './cell-glyph.js'
import { matrixWords } from './matrix-words.js'
import { type MatrixSeries, matrixMarks } from './series.js'

/** Steps of the key of the heat, in percent of the full tone. */
const steps = [8, 25, 42, 60] as const

/** The legend of a matrix: one key for each mark that occurs. */
export function MatrixLegend({ series, words }: { series: MatrixSeries; words: Words }): ReactElement {
  const own = matrixWords(words.lang)
  const cells = series.rows.flatMap((row) => row.cells)
  const values = cells.filter(({ value }) => value !== null)
  const marked = series.kind === 'values' ? values : cells.filter(({ mark }) => mark.startsWith('figure'))
  const bounds = (['approx', 'gt', 'ge', 'lt', 'le', 'range'] as const).filter((bound) =>
    marked.some((cell) => cell.bound === bound),
  )
  const estimates = marked.some(({ status }) => status === 'estimate')
  const marks = matrixMarks(series, own).filter(({ mark }) => series.kind === 'coverage' || mark !== 'figure')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow window it scrolls, which a keyboard must reach
    <ul className="legend" aria-label={words.legend.head} tabIndex={0}>
      {series.range ? (
        <li>
          <span className="heat-key">
            {steps.map((step) => (
              <i key={step} style={{ background: `color-mix(in srgb, var(--done-bar) ${step}%, var(--paper))` }} />
            ))}
          </span>
          {own.heat} {series.range.low} … {series.range.high}
        </li>
      ) : null}
      {estimates ? (
        <li>
          {series.kind === 'values' ? (
            <span className="key est" />
          ) : (
            <CellGlyph mark="figure" status="estimate" bound="eq" />
          )}
          {own.estimate}
        </li>
      ) : null}
      {bounds.map((bound) => (
        <li key={bound}>
          <CellGlyph mark="figure" status="actual" bound={bound} />
          {words.legend[bound]}
        </li>
      ))}
      {marks.map(({ mark, says }) => (
        <li key={mark}>
          {mark === 'missing' ? (
            <span className="key empty" />
          ) : (
            <span className={mark === 'silent' ? 'key h' : 'key'}>
              <CellGlyph mark={mark} status="actual" bound="eq" />
            </span>
          )}
          {says}
        </li>
      ))}
      {cells.some(({ held }) => held) ? (
        <li>
          <span className="key h" />
          {own.held}
        </li>
      ) : null}
    </ul>
  )
}
