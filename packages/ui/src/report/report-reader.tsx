import type { RegionName } from '@biaochi/schema'
import { type ReactElement, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import type { Words } from '../words/words.js'
import { blocksOf } from './blocks.js'
import { figureLine, type IndicatorName } from './figure-line.js'
import { FigureReading } from './figure-reading.js'
import { type FigureFilter, keeps } from './filter.js'
import { firstFrom } from './find.js'
import { share } from './mini-map.js'
import { MiniMapStrip } from './mini-map-strip.js'
import { outlineOf } from './outline.js'
import { OutlineNav } from './outline-nav.js'
import type { TextLinks } from './paragraph-text.js'
import { paragraphAt, paragraphsOf } from './paragraphs.js'
import type { RedlineRow } from './redline.js'
import { ReportBlock } from './report-block.js'
import { ReportLegend } from './report-legend.js'
import { reportWords } from './report-words.js'
import type { Figure, RejectedNumber, ShownReport } from './shown-report.js'
import { type Hits, textMarks } from './text-marks.js'
import { useReadingPlace } from './use-reading-place.js'

/** A report's text, what is marked in it, and what a press does. */
export interface ReportReaderProps {
  report: ShownReport
  words: Words
  /** Name of an indicator in the language of `words`. */
  nameOf: IndicatorName
  regionOf(code: string): RegionName | undefined
  filter: FigureFilter
  /** Why a number was not taken, in words; absent while such numbers are not shown. */
  reasonOf?: ((rule: string) => string) | undefined
  /** Where the find has its words, and how long they are. */
  hits: Hits | null
  /** Id of the figure whose reading is open. */
  selected: string | null
  hrefOf(id: string): string
  onSelect(id: string): void
  /** What became of each figure since the report before; absent where that is not shown. */
  changes?: readonly RedlineRow[] | undefined
  /** What can be done with the open figure, under its reading. */
  actionsOf?: ((figure: Figure) => ReactNode) | undefined
  /** Under the outline: where the text is from. */
  aside?: ReactNode
  /** Over the text: title, redline. */
  children?: ReactNode
}

/** Figures up to which a report is drawn whole at once. */
const atOnce = 300
/** Px of the mini map. */
const mapHeight = 420

/** The full text of a report with every figure marked: outline and mini map at the left, the text, and beside each paragraph what was read. */
export function ReportReader(props: ReportReaderProps): ReactElement {
  const { report, words, nameOf, regionOf, filter, reasonOf, hits, selected, hrefOf, onSelect, changes, actionsOf } =
    props
  const doc = useRef<HTMLElement>(null)
  const paragraphs = useMemo(() => paragraphsOf(report.text), [report.text])
  const blocks = useMemo(() => blocksOf(paragraphs), [paragraphs])
  const outline = useMemo(() => outlineOf(report, paragraphs), [report, paragraphs])
  const { measure, status, indicator } = filter
  const isRejectedShown = reasonOf !== undefined
  const marks = useMemo(
    () =>
      textMarks(report, {
        keeps: (figure) => keeps({ measure, status, indicator }, figure),
        rejected: isRejectedShown,
      }),
    [report, measure, status, indicator, isRejectedShown],
  )
  const blockMarks = useMemo(() => {
    const starts = marks.map(({ start }) => start)
    return blocks.map((block) => marks.slice(firstFrom(starts, block.start), firstFrom(starts, block.end)))
  }, [blocks, marks])
  const blockHits = useMemo(() => blocks.map(({ start, end }) => hitsIn(hits, start, end)), [blocks, hits])
  const kept = useMemo(() => marks.flatMap((mark) => (mark.kind === 'figure' ? mark.figures : [])), [marks])
  const byFigure = useMemo(() => {
    const map = new Map<string, RedlineRow>()
    for (const row of changes ?? []) if (row.now) map.set(row.now.id, row)
    return map
  }, [changes])
  const changeOf = useCallback((id: string) => byFigure.get(id), [byFigure])
  const reading = useCallback(
    (figure: Figure) => (
      <FigureReading
        report={report}
        figure={figure}
        nameOf={nameOf}
        regionOf={regionOf}
        words={words}
        actions={actionsOf?.(figure)}
      />
    ),
    [report, nameOf, regionOf, words, actionsOf],
  )
  const linksFor = useLinks({ report, words, nameOf, reasonOf, hrefOf, onSelect })
  const chosen = report.observations.find(({ id }) => id === selected)
  useJump(doc, selected, hits?.current ?? null)

  const place = useReadingPlace(doc, paragraphs.length)
  const body = useMemo(
    () => ({ start: paragraphs[0]?.start ?? 0, end: report.text.length }),
    [paragraphs, report.text.length],
  )
  const view = {
    from: share(body, paragraphs[place.first]?.start ?? 0),
    to: share(body, paragraphs[place.last]?.end ?? 0),
  }
  const current = outline.reduce((found, { paragraph }, index) => (paragraph <= place.first ? index : found), 0)
  const go = (paragraph: number) =>
    doc.current?.querySelector(`[data-p="${paragraph}"]`)?.scrollIntoView({ block: 'start' })

  return (
    <div className="report">
      <nav className="outline" aria-label={reportWords[words.lang].outline}>
        <div className="outline-in">
          <MiniMapStrip
            figures={kept}
            text={body}
            height={mapHeight}
            view={view}
            words={words}
            onGo={(at) => go(Math.max(0, paragraphAt(paragraphs, body.start + at * (body.end - body.start))))}
          />
          <div className="outline-list">
            <OutlineNav entries={outline} current={current} words={words} onGo={go} />
            {props.aside}
          </div>
        </div>
      </nav>
      <article className="doc" ref={doc}>
        {props.children}
        <ReportLegend report={report} rejected={isRejectedShown} words={words} />
        <div className="paras">
          {blocks.map((block, index) => {
            const holds = (at: number | null | undefined) =>
              at !== null && at !== undefined && at >= block.start && at < block.end
            return (
              <ReportBlock
                key={block.start}
                block={block}
                marks={blockMarks[index] ?? []}
                hits={blockHits[index] ?? null}
                now={report.observations.length <= atOnce || holds(chosen?.start) || holds(hits?.current)}
                report={report}
                links={linksFor(holds(chosen?.start) ? selected : null)}
                nameOf={nameOf}
                changeOf={changeOf}
                reading={reading}
              />
            )
          })}
        </div>
      </article>
    </div>
  )
}

/** The hits of a block; null where it has none, so that a block without hits is not drawn anew as the find goes on. */
function hitsIn(hits: Hits | null, start: number, end: number): Hits | null {
  if (hits === null) return null
  const at = hits.at.slice(firstFrom(hits.at, start - hits.length), firstFrom(hits.at, end))
  if (at.length === 0) return null
  return { at, length: hits.length, current: hits.current !== null && at.includes(hits.current) ? hits.current : null }
}

/** The links of the text with and without a chosen figure: the same object as long as nothing changes. */
function useLinks(props: {
  report: ShownReport
  words: Words
  nameOf: IndicatorName
  reasonOf: ((rule: string) => string) | undefined
  hrefOf(id: string): string
  onSelect(id: string): void
}): (selected: string | null) => TextLinks {
  const { report, words, nameOf, reasonOf, hrefOf, onSelect } = props
  const plain = useMemo(
    (): TextLinks => ({
      selected: null,
      hrefOf,
      onSelect,
      statementOf: (figure) => figureLine(report, figure, nameOf, words).statement,
      reasonOf: ({ rule }: RejectedNumber) => reportWords[words.lang].rejected(reasonOf?.(rule) ?? rule),
      words,
    }),
    [report, words, nameOf, reasonOf, hrefOf, onSelect],
  )
  return useCallback((selected) => (selected === null ? plain : { ...plain, selected }), [plain])
}

/** Brings the chosen figure, or the hit that is stepped to, into the window. */
function useJump(doc: { current: HTMLElement | null }, selected: string | null, hit: number | null): void {
  useEffect(() => {
    if (selected !== null) show(doc.current?.querySelector(`.m[data-o="${CSS.escape(selected)}"], .m.sel`))
  }, [doc, selected])
  useEffect(() => {
    if (hit !== null) show(doc.current?.querySelector('mark.now'))
  }, [doc, hit])
}

/** Scrolls to an element unless it is well in view; once more when the blocks around it have been drawn. */
function show(element: Element | null | undefined): void {
  if (!element) return
  const bring = () => {
    const { top, bottom } = element.getBoundingClientRect()
    if (top < 120 || bottom > window.innerHeight - 80) element.scrollIntoView({ block: 'center' })
  }
  bring()
  requestAnimationFrame(() => requestAnimationFrame(bring))
}
