import { type KeyboardEvent, type MouseEvent, type ReactElement, useMemo, useRef, useState } from 'react'
import { Ruler } from '../ruler/ruler.js'
import { useWidth } from '../ruler/use-width.js'
import type { Words } from '../words/words.js'
import { claimOf, readTarget, rowsInOrder, type TargetAddress, targetBeside, targetText } from './address.js'
import { targetsLayout } from './layout.js'
import { OpenTargets } from './open-targets.js'
import { SaidDone, type SaidDoneLinks } from './said-done.js'
import type { TargetsSeries } from './series.js'
import { TargetsLegend } from './targets-legend.js'
import { targetsWords } from './targets-words.js'
import { VerdictTally } from './verdict-tally.js'

/** What the chart of said against done needs: the series, what is open, and what a click does. */
export interface TargetsChartProps {
  series: TargetsSeries
  words: Words
  /** Written address of what is open: `370100.2022.said`. */
  selected?: string | null | undefined
  hrefOf?: ((address: string) => string) | undefined
  onSelect?: ((address: string) => void) | undefined
  /** The arrow keys went to another mark while one is open. */
  onWalk?: ((address: string) => void) | undefined
  /** Width of the tracks in px before the first measurement. */
  initialWidth?: number | undefined
}

/** Targets and outcomes on one ruler, grouped by verdict; then the targets of which nothing more is known. */
export function TargetsChart(props: TargetsChartProps): ReactElement {
  const { series, words, selected, hrefOf, onSelect, onWalk, initialWidth = 560 } = props
  const own = targetsWords(words.lang)
  const root = useRef<HTMLDivElement>(null)
  const track = useRef<HTMLDivElement>(null)
  const width = useWidth(track, initialWidth)
  const layout = useMemo(() => targetsLayout(series, width), [series, width])
  const [focused, setFocused] = useState<string | null>(null)
  const known = (text: string | null | undefined) => {
    const address = readTarget(text ?? undefined)
    return address && claimOf(series, address) !== null ? targetText(address) : null
  }
  const first = rowsInOrder(series)[0]
  const entry = known(focused) ?? known(selected) ?? (first ? targetText({ ...first, side: 'said' }) : null)

  const linkOf = (address: TargetAddress) => {
    const text = targetText(address)
    return {
      href: hrefOf?.(text) ?? `#${text}`,
      'data-target': text,
      tabIndex: text === entry ? 0 : -1,
      ...(text === selected ? { 'aria-current': 'true' as const } : {}),
      onClick: (event: MouseEvent) => {
        // A click with a modifier opens the link elsewhere, as any link does.
        if (!onSelect || event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onSelect(text)
      },
      onKeyDown: (event: KeyboardEvent) => {
        const to = targetBeside(series, address, event.key)
        if (!to) return
        event.preventDefault()
        const next = targetText(to)
        setFocused(next)
        root.current?.querySelector<SVGElement | HTMLElement>(`[data-target="${next}"]`)?.focus()
        if (selected) onWalk?.(next)
      },
    }
  }
  const links: SaidDoneLinks = { linkOf, selected: selected ?? null }
  return (
    <div className="targets" ref={root} data-picture>
      <VerdictTally series={series} words={words} />
      {series.drawn.length > 0 ? (
        <>
          <TargetsLegend series={series} words={words} />
          <div className="sd">
            <div className="sd-row sd-head" aria-hidden="true">
              <span />
              <div className="track" ref={track}>
                <svg width="100%" height="34" aria-hidden="true">
                  <Ruler
                    scale={series.scale}
                    width={layout.right - layout.left}
                    toX={layout.toX}
                    label={(value) =>
                      `${series.unit.tick(value * series.unit.factor)}${value === series.scale.min ? series.unit.short : ''}`
                    }
                  />
                </svg>
              </div>
              <span className="q">{own.saidWords}</span>
              <span className="q">{own.doneWords}</span>
              <span className="x">{series.distanceHead}</span>
            </div>
            {series.drawn.map(({ verdict, title, means, rows }) => (
              <section key={verdict} aria-label={`${title} ${rows.length}`}>
                <h2 className="sd-group">
                  {title} <i>{rows.length}</i>
                  {means ? <span>{means}</span> : null}
                </h2>
                <ul>
                  {rows.map((row) => (
                    <SaidDone
                      key={`${row.region}.${row.year}`}
                      row={row}
                      series={series}
                      layout={layout}
                      words={words}
                      links={links}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </>
      ) : null}
      <OpenTargets groups={series.open} words={words} linkOf={linkOf} />
    </div>
  )
}
