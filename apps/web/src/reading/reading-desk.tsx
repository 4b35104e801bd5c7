import { CopyButton } from '@biaochi/ui/evidence/copy-button'
import { PanelHead } from '@biaochi/ui/evidence/panel-head'
import { exactLabel } from '@biaochi/ui/marks/value-text'
import { FigureReading } from '@biaochi/ui/report/figure-reading'
import { FiguresTable } from '@biaochi/ui/report/figures-table'
import { keeps } from '@biaochi/ui/report/filter'
import { RedlineList } from '@biaochi/ui/report/redline-list'
import { ReportReader } from '@biaochi/ui/report/report-reader'
import type { Figure, ShownReport } from '@biaochi/ui/report/shown-report'
import { type ReactElement, type ReactNode, useCallback, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '../app/copy.js'
import { download } from '../app/download.js'
import { useWords } from '../app/use-words.js'
import { Sheet } from '../drawer/sheet.js'
import type { ReadingState } from '../state/reading-state.js'
import { FigureActions } from './figure-actions.js'
import { figuresCsv } from './figures-csv.js'
import { reportHref } from './hrefs.js'
import { indicatorNameIn, regionNameOf } from './names.js'
import { ReadingBar } from './reading-bar.js'
import { useFigureKeys } from './use-figure-keys.js'
import { useHits } from './use-hits.js'
import { useNarrow } from './use-narrow.js'
import { useReasons } from './use-reasons.js'
import { useRedline } from './use-redline.js'

/** A report to read, what is marked in it, and which figure is open. */
export interface ReadingDeskProps {
  report: ShownReport
  state: ReadingState
  onState(change: Partial<ReadingState>): void
  selected: string | null
  onSelect(id: string | null): void
  /** Address of a figure of this report. */
  hrefOf(id: string): string
  /** False for a text that is not in the library: it has no address that could be copied. */
  stored?: boolean
  /** Under the outline: where the text is from. */
  aside?: ReactNode
  /** Title and what stands over the text. */
  children?: ReactNode
}

/** The reading of a report, stored or not: the bar with find, steps and filters, the text or the table, and the open figure. */
export function ReadingDesk(props: ReadingDeskProps): ReactElement {
  const { report, state, onState, selected, onSelect, hrefOf, stored = true, aside, children } = props
  const { t, i18n } = useTranslation()
  const words = useWords()
  const lang = i18n.language === 'en' ? 'en' : 'zh'
  const nameOf = useMemo(() => indicatorNameIn(lang), [lang])
  const narrow = useNarrow()
  const find = useRef<HTMLInputElement>(null)
  const finding = useHits(report.text, state.find ?? '')
  const reasonOf = useReasons(state.rejected === 'yes', lang)
  const redline = useRedline(report, state.with)
  const kept = useMemo(() => report.observations.filter((figure) => keeps(state, figure)), [report, state])
  const at = kept.findIndex(({ id }) => id === selected)
  const figure = report.observations.find(({ id }) => id === selected)

  // A press on the open figure closes it. The callback stays the same one, lest every paragraph be drawn anew.
  const open = useRef(selected)
  open.current = selected
  const select = useCallback((id: string) => onSelect(id === open.current ? null : id), [onSelect])
  const step = useCallback(
    (by: 1 | -1) => {
      const next = kept[at < 0 ? (by > 0 ? 0 : kept.length - 1) : (at + by + kept.length) % kept.length]
      if (next) onSelect(next.id)
    },
    [kept, at, onSelect],
  )
  const close = useCallback(() => onSelect(null), [onSelect])
  const toFind = useCallback(() => find.current?.focus(), [])
  useFigureKeys({ open: figure !== undefined, onStep: step, onClose: close, onFind: toFind })
  const actionsOf = useCallback(
    (one: Figure) => (
      <FigureActions
        report={report}
        figure={one}
        link={stored ? new URL(hrefOf(one.id), location.href).href : undefined}
      />
    ),
    [report, hrefOf, stored],
  )
  const isTable = state.show === 'table'
  return (
    <div className="reading-desk">
      <ReadingBar
        report={report}
        state={state}
        onState={onState}
        nameOf={nameOf}
        findRef={find}
        finding={finding}
        steps={{ at, count: kept.length, onStep: step }}
        redline={redline}
      >
        <button type="button" aria-pressed={isTable} onClick={() => onState({ show: isTable ? undefined : 'table' })}>
          {t('foot.table')}
        </button>
        <button
          type="button"
          onClick={() =>
            download(`biaochi-${report.id}.csv`, new Blob([figuresCsv(kept)], { type: 'text/csv;charset=utf-8' }))
          }
        >
          {t('foot.csv')}
        </button>
        {stored ? (
          <CopyButton
            label={t('foot.copyLink')}
            text={location.href}
            words={words}
            onCopy={() => copyText(location.href)}
          />
        ) : null}
      </ReadingBar>
      {isTable ? (
        <>
          {children}
          <FiguresTable
            caption={t('reading.figuresOf', { title: report.title })}
            figures={kept}
            selected={selected}
            nameOf={nameOf}
            hrefOf={hrefOf}
            onSelect={(id) => {
              onState({ show: undefined })
              onSelect(id)
            }}
            words={words}
          />
        </>
      ) : (
        <ReportReader
          report={report}
          words={words}
          nameOf={nameOf}
          regionOf={regionNameOf}
          filter={state}
          reasonOf={reasonOf}
          hits={finding.hits}
          selected={selected}
          hrefOf={hrefOf}
          onSelect={select}
          changes={redline.rows}
          actionsOf={actionsOf}
          aside={aside}
        >
          {children}
          {redline.rows && redline.chosen ? (
            <RedlineList
              rows={redline.rows}
              title={t('reading.besides', { title: redline.chosen.title, year: redline.chosen.year })}
              nameOf={nameOf}
              hrefOf={hrefOf}
              beforeHrefOf={(id) => reportHref(redline.chosen?.id ?? '', id)}
              onSelect={onSelect}
              words={words}
            />
          ) : null}
        </ReportReader>
      )}
      {narrow && figure && !isTable ? (
        <Sheet label={words.evidence.panel} onClose={close}>
          <PanelHead
            about={figure.indicator === null ? figure.label : nameOf(figure.indicator)}
            words={words}
            onClose={close}
            onPrevious={() => step(-1)}
            onNext={() => step(1)}
          >
            <div className="figure">
              <b className={figure.status === 'target' ? 'said' : undefined}>{exactLabel(figure, words.lang)}</b>
              <span>
                {words.measureMeans[figure.measure]} · {words.status[figure.status]}
              </span>
            </div>
          </PanelHead>
          <section>
            <FigureReading
              report={report}
              figure={figure}
              nameOf={nameOf}
              regionOf={regionNameOf}
              words={words}
              actions={actionsOf(figure)}
            />
          </section>
        </Sheet>
      ) : null}
      <p className="visually-hidden" role="status">
        {figure ? t('drawer.shown', { what: figure.text }) : ''}
      </p>
    </div>
  )
}
