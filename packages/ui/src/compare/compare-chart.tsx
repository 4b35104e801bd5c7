import type { CSSProperties, KeyboardEvent, MouseEvent, ReactElement } from 'react'
import { useMemo, useRef } from 'react'
import { Bar } from '../marks/bar.js'
import { TargetTick } from '../marks/target-tick.js'
import { Ruler } from '../ruler/ruler.js'
import { useWidth } from '../ruler/use-width.js'
import type { Words } from '../words/words.js'
import { CompareLegend } from './compare-legend.js'
import { type CompareLayout, compareLayout, type PlacedRow, type PlacedText } from './layout.js'
import { bracketText, type RankBracket } from './rank.js'
import type { CompareRow, CompareSeries, PromisedRow } from './series.js'
import { SilentCities } from './silent-cities.js'

/** What the ranked list needs: the series, the selected city, and what a click does. */
export interface CompareChartProps {
  series: CompareSeries
  words: Words
  /** Code of the city whose evidence is open. */
  selected?: string | null | undefined
  /** Address of a city's evidence, so that rows are links that can be opened and copied. */
  hrefOf?: ((region: string) => string) | undefined
  onSelect?: ((region: string) => void) | undefined
  /** Width of the tracks in px before the first measurement. */
  initialWidth?: number | undefined
}

/** Cities ranked in bars on one ruler, then the cities without a figure, by reason. */
export function CompareChart(props: CompareChartProps): ReactElement {
  const { series, words, hrefOf, initialWidth = 640 } = props
  const track = useRef<HTMLDivElement>(null)
  const width = useWidth(track, initialWidth)
  const layout = useMemo(() => compareLayout(series, width), [series, width])
  const starts = new Map(series.brackets.map((bracket) => [bracket.first, bracket]))
  const link = (region: string) => rowLink(region, props)
  const address = (region: string) => hrefOf?.(region) ?? `#${region}`
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys walk the links inside
    <div className="compare" data-picture onKeyDown={(event) => !props.selected && walkRows(event)}>
      <CompareLegend series={series} words={words} />
      <div className="ranked">
        <div className="rk rk-head" aria-hidden="true" hidden={series.rows.length + series.promised.length === 0}>
          <span className="n">{series.rows.length > 0 ? words.compare.rank : ''}</span>
          <span className="c" />
          <div className="track" ref={track}>
            <svg width="100%" height="34" aria-hidden="true">
              <Ruler
                scale={series.scale}
                width={layout.track.right - layout.track.left}
                toX={layout.track.toX}
                label={(value) => rulerLabel(value, series)}
              />
            </svg>
          </div>
          <span className="s">{words.compare.statedIn}</span>
        </div>
        <ol className="rows" aria-label={series.listName}>
          {series.rows.map((row, index) => {
            const bracket = starts.get(index + 1)
            const placed = layout.rows[index]
            return placed ? (
              <li key={row.region}>
                {bracket && bracket.last > bracket.first ? (
                  <span className="br" style={rowsHigh(bracket)} title={words.compare.tied}>
                    <Bracket rows={bracket.last - bracket.first + 1} />
                    {bracketText(bracket)}
                  </span>
                ) : null}
                <a className="rk" href={address(row.region)} {...link(row.region)}>
                  <span className="visually-hidden">{row.statement}</span>
                  <span className="n" aria-hidden="true">
                    {bracket && bracket.last === bracket.first ? bracket.first : ''}
                  </span>
                  <span className="c" aria-hidden="true">
                    {row.city}
                  </span>
                  <Track layout={layout} series={series}>
                    <RowMarks row={row} placed={placed} />
                  </Track>
                  <span className="s" aria-hidden="true">
                    {row.source}
                  </span>
                </a>
              </li>
            ) : null
          })}
        </ol>
        {series.silentTitle ? <h2 className="divide">{series.silentTitle}</h2> : null}
        {series.promised.length > 0 ? (
          <>
            <h3 className="reason">
              {series.promisedTitle}
              <i>{series.promised.length}</i>
            </h3>
            <ul className="rows">
              {series.promised.map((row, index) => {
                const placed = layout.promised[index]
                return placed ? (
                  <li key={row.region}>
                    <a className="rk said" href={address(row.region)} {...link(row.region)}>
                      <span className="visually-hidden">{row.statement}</span>
                      <span className="n" aria-hidden="true">
                        –
                      </span>
                      <span className="c" aria-hidden="true">
                        {row.city}
                      </span>
                      <Track layout={layout} series={series}>
                        <PromiseMarks row={row} placed={placed} />
                      </Track>
                      <span className="s" aria-hidden="true">
                        {row.source}
                      </span>
                    </a>
                  </li>
                ) : null
              })}
            </ul>
          </>
        ) : null}
      </div>
      <SilentCities groups={series.silence} hrefOf={address} link={link} />
    </div>
  )
}

/** Arrow keys, Home and End move the focus from city to city, those without a figure too. */
function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-region]')]
  const at = stops.indexOf(event.target as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key]
  if (at < 0 || to === undefined) return
  event.preventDefault()
  stops[to]?.focus()
}

/** The height of a bracket, in rows, for the style sheet. */
const rowsHigh = ({ first, last }: RankBracket) => ({ '--rows': last - first + 1 }) as CSSProperties

/** What a link to a city's evidence carries beside its address. */
function rowLink(region: string, { selected, onSelect }: CompareChartProps) {
  return {
    'data-region': region,
    ...(selected === region ? { 'aria-current': 'true' as const } : {}),
    onClick: (event: MouseEvent) => {
      // A click with a modifier opens the link elsewhere, as any link does.
      if (!onSelect || event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      onSelect(region)
    },
  }
}

/** The unit stands at zero, where every bar begins. */
function rulerLabel(value: number, { unit }: CompareSeries): string {
  const number = unit.tick(value * unit.factor)
  return value === 0 ? `${number}${unit.short}` : number
}

function Bracket({ rows }: { rows: number }): ReactElement {
  // Drawn to 100 % of its box, whose height the rows give; the stroke keeps its width.
  return (
    <svg
      className="bracket"
      width="5"
      height="100%"
      preserveAspectRatio="none"
      viewBox={`0 0 5 ${rows}`}
      aria-hidden="true"
    >
      <path d={`M5 0H.5V${rows}H5`} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

interface TrackProps {
  layout: CompareLayout
  series: CompareSeries
  children: ReactElement
}

function Track({ layout, series, children }: TrackProps): ReactElement {
  return (
    <svg className="track" width="100%" height="30" aria-hidden="true">
      {series.scale.ticks
        .filter(({ kind, at }) => kind === 'long' && at !== series.scale.min)
        .map(({ at }) => (
          <line
            key={at}
            className={at === 0 ? 'zero' : 'grid'}
            x1={layout.track.toX(at)}
            x2={layout.track.toX(at)}
            y1={-9}
            y2={40}
          />
        ))}
      {children}
    </svg>
  )
}

function RowMarks({ row, placed }: { row: CompareRow; placed: PlacedRow }): ReactElement {
  return (
    <>
      {row.claim.status === 'target' ? (
        <TargetTick at={placed.end} upper={placed.upper} bound={row.claim.bound} />
      ) : (
        <Bar
          zero={placed.zero}
          end={placed.end}
          upper={placed.upper}
          bound={row.claim.bound}
          status={row.claim.status === 'estimate' ? 'estimate' : 'actual'}
        />
      )}
      {placed.tick && row.target ? (
        <TargetTick at={placed.tick.at} upper={placed.tick.upper} bound={row.target.claim.bound} />
      ) : null}
      {placed.texts.map((text) => (
        <RowText key={text.kind} {...text} />
      ))}
    </>
  )
}

function PromiseMarks({ row, placed }: { row: PromisedRow; placed: PlacedRow }): ReactElement {
  return (
    <>
      {placed.tick ? <TargetTick at={placed.tick.at} upper={placed.tick.upper} bound={row.claim.bound} /> : null}
      {placed.texts.map((text) => (
        <RowText key={text.kind} {...text} />
      ))}
    </>
  )
}

const textClass = { value: 'v', note: 'v2', rival: 'v2', target: 'vs' } as const

function RowText({ x, text, kind }: PlacedText): ReactElement {
  return (
    <>
      {kind === 'rival' ? <circle className="other" cx={x - 9} cy={15} r={4} /> : null}
      <text className={textClass[kind]} x={x} y={kind === 'value' ? 20 : 19.5}>
        {text}
      </text>
    </>
  )
}
