import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactElement,
  useCallback,
  useRef,
  useState,
} from 'react'
import type { Words } from '../words/words.js'
import { cellAt, cellBeside, cellText } from './address.js'
import { CellGlyph } from './cell-glyph.js'
import { MatrixLegend } from './matrix-legend.js'
import { matrixWords } from './matrix-words.js'
import type { MatrixCell, MatrixRow, MatrixSeries } from './series.js'

/** What the matrix needs: the series, the open cell, and what a click does. */
export interface MatrixChartProps {
  series: MatrixSeries
  words: Words
  /** Address of the cell whose evidence is open: `370100.2015`. */
  selected?: string | null | undefined
  hrefOf?: ((cell: string) => string) | undefined
  onSelect?: ((cell: string) => void) | undefined
  /** The arrow keys went to another cell while one is open. */
  onWalk?: ((cell: string) => void) | undefined
}

/** Cities by years: a heat of values, or who says something and who does not. One cell is in the tab order; arrow keys walk. */
export function MatrixChart(props: MatrixChartProps): ReactElement {
  const { series, words, selected, hrefOf, onSelect, onWalk } = props
  const own = matrixWords(words.lang)
  const table = useRef<HTMLTableElement>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const first = series.rows[0]?.cells.at(-1) ?? null
  const entry = cellAt(series, focused) ?? cellAt(series, selected) ?? first
  const shown = cellAt(series, pointed)
  const most = Math.max(1, ...series.rows.map(({ figures, held }) => Math.max(figures, held)))

  const address = hrefOf ?? hashOf
  const keyed = useCallback(
    (event: KeyboardEvent, from: MatrixCell) => {
      const to = cellBeside(series, from, event.key)
      if (!to) return
      event.preventDefault()
      const text = cellText(to)
      setFocused(text)
      table.current?.querySelector<HTMLElement>(`[data-cell="${text}"]`)?.focus()
      if (selected) onWalk?.(text)
    },
    [onWalk, selected, series],
  )
  return (
    <div className={`matrix ${series.kind}`} data-picture>
      <MatrixLegend series={series} words={words} />
      <p className="mx-says" aria-hidden="true">
        {shown?.statement ?? own.how}
      </p>
      <div className="mx-wrap">
        <table className="mx" ref={table} aria-label={own.table(series.title)} onPointerLeave={() => setPointed(null)}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{own.city}</span>
              </th>
              {series.years.map((year) => (
                <th key={year} scope="col" className={year % 5 === 0 ? 'y5' : undefined}>
                  <span className="visually-hidden">{year}</span>
                  <span aria-hidden="true" className="wide">
                    {year % 5 === 0 ? year : String(year).slice(2)}
                  </span>
                  <span aria-hidden="true" className="narrow">
                    {year % 5 === 0 ? String(year).slice(2) : ''}
                  </span>
                </th>
              ))}
              <th scope="col" className="tot">
                <i />
                {own.figures}
                <br />
                <em />
                {own.reports}
              </th>
            </tr>
          </thead>
          <tbody>
            {series.rows.map((row) => (
              <Row
                key={row.region}
                row={row}
                most={most}
                total={own.total(row.figures, row.held)}
                entry={entry?.region === row.region ? entry.year : null}
                selected={selected?.startsWith(`${row.region}.`) ? selected : null}
                address={address}
                onSelect={onSelect}
                onKey={keyed}
                onPoint={setPointed}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{own.perYear}</th>
              {series.perYear.map((count, at) => (
                <td key={series.years[at]}>{count}</td>
              ))}
              <td className="tot" />
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  )
}

const hashOf = (cell: string) => `#${cell}`

interface RowProps {
  row: MatrixRow
  /** The largest number of years in the table, which the strips at the right are drawn against. */
  most: number
  total: string
  /** The year whose cell is in the tab order, if it is in this row. */
  entry: number | null
  selected: string | null
  address(cell: string): string
  onSelect: ((cell: string) => void) | undefined
  onKey(event: KeyboardEvent, cell: MatrixCell): void
  onPoint(cell: string | null): void
}

/** A row is drawn anew only when something in it changes: a walk through many cities stays quick. */
const Row = memo(function Row(props: RowProps): ReactElement {
  const { row, most, total, entry, selected, address, onSelect, onKey, onPoint } = props
  return (
    <tr>
      <th scope="row">{row.city}</th>
      {row.cells.map((cell) => {
        const text = cellText(cell)
        const clicked = (event: MouseEvent) => {
          // A click with a modifier opens the link elsewhere, as any link does.
          if (!onSelect || event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          onSelect(text)
        }
        return (
          <td key={cell.year} className={cellClass(cell, selected === text)} style={heatStyle(cell)}>
            <a
              href={address(text)}
              data-cell={text}
              aria-current={selected === text ? 'true' : undefined}
              tabIndex={cell.year === entry ? 0 : -1}
              onClick={clicked}
              onKeyDown={(event) => onKey(event, cell)}
              onFocus={() => onPoint(text)}
              onPointerEnter={() => onPoint(text)}
            >
              <span className="visually-hidden">{cell.statement}</span>
              {cell.value ? (
                <span aria-hidden="true">{cell.value.label}</span>
              ) : (
                <CellGlyph mark={cell.mark} status={cell.status} bound={cell.bound} />
              )}
            </a>
          </td>
        )
      })}
      <td className="tot">
        <span className="visually-hidden">{total}</span>
        <span aria-hidden="true">
          <b>{row.figures}</b>
          <i style={{ width: share(row.figures, most) }} />
          <em style={{ width: share(Math.max(0, row.held - row.figures), most) }} />
        </span>
      </td>
    </tr>
  )
})

/** Px of a strip at the right; the longest is 64 px. */
const share = (count: number, most: number) => Math.round((count / most) * 64)

function cellClass({ held, value, status, bound }: MatrixCell, selected: boolean): string {
  return [
    value ? 'val' : held ? 'h' : '',
    value && status === 'estimate' ? 'est' : '',
    value && status === 'target' ? 'aim' : '',
    value && bound && bound !== 'eq' ? `b-${bound}` : '',
    selected ? 'sel' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The heat as a share of the full tone, which the style sheet mixes into the paper: 8 % for the lowest, 60 % for the highest. */
const heatStyle = ({ value }: MatrixCell) =>
  value ? ({ '--heat': `${Math.round(8 + value.heat * 52)}%` } as CSSProperties) : undefined
