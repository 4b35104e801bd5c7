import type { Status } from '@biaochi/schema'
import { Icon } from '@biaochi/ui/marks/icons'
import { counts } from '@biaochi/ui/report/filter'
import { reportWords } from '@biaochi/ui/report/report-words'
import type { ShownReport } from '@biaochi/ui/report/shown-report'
import { type ReactElement, type ReactNode, type RefObject, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../app/use-words.js'
import type { ReadingState } from '../state/reading-state.js'
import type { Finding } from './use-hits.js'
import type { RedlineAnswer } from './use-redline.js'

const statuses: readonly Status[] = ['actual', 'estimate', 'target']

/** What stays at hand while a report is read: find, the step to the next figure, filters, the report before, and actions. */
export function ReadingBar(props: {
  report: ShownReport
  state: ReadingState
  onState(change: Partial<ReadingState>): void
  nameOf(id: string): string
  findRef: RefObject<HTMLInputElement | null>
  finding: Finding
  steps: { at: number; count: number; onStep(by: 1 | -1): void }
  redline: RedlineAnswer
  /** What can be done with the figures. */
  children: ReactNode
}): ReactElement {
  const { report, state, onState, nameOf, findRef, finding, steps, redline, children } = props
  const { t } = useTranslation()
  const words = useWords()
  const byIndicator = useMemo(() => counts(report.observations, 'indicator'), [report])
  const byStatus = useMemo(() => counts(report.observations, 'status'), [report])
  const many = (status: Status) => byStatus.find(({ value }) => value === status)?.count ?? 0
  const found = finding.hits?.at.length ?? 0
  return (
    <div className="reading-bar" role="toolbar" aria-label={t('reading.bar')}>
      <search className="find-in">
        <input
          ref={findRef}
          type="search"
          value={state.find ?? ''}
          maxLength={80}
          aria-label={t('reading.find')}
          placeholder={t('reading.find')}
          onChange={(event) => onState({ find: event.target.value || undefined })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault()
              finding.step(event.shiftKey ? -1 : 1)
            }
            if (event.key === 'Escape') {
              onState({ find: undefined })
              event.currentTarget.blur()
            }
          }}
        />
        <output>{finding.hits === null ? '' : found === 0 ? t('reading.noHit') : `${finding.at + 1}/${found}`}</output>
        {found > 1 ? (
          <>
            <button type="button" aria-label={t('reading.previousHit')} onClick={() => finding.step(-1)}>
              <Icon name="up" />
            </button>
            <button type="button" aria-label={t('reading.nextHit')} onClick={() => finding.step(1)}>
              <Icon name="down" />
            </button>
          </>
        ) : null}
      </search>
      <span className="steps">
        <button
          type="button"
          aria-label={t('reading.previousFigure')}
          title={t('reading.previousFigure')}
          disabled={steps.count === 0}
          onClick={() => steps.onStep(-1)}
        >
          <Icon name="up" />
        </button>
        <span>{steps.at < 0 ? reportWords[words.lang].figures(steps.count) : `${steps.at + 1}/${steps.count}`}</span>
        <button
          type="button"
          aria-label={t('reading.nextFigure')}
          title={t('reading.nextFigure')}
          disabled={steps.count === 0}
          onClick={() => steps.onStep(1)}
        >
          <Icon name="down" />
        </button>
      </span>
      <select
        aria-label={t('reading.status')}
        value={state.status ?? ''}
        onChange={(event) => onState({ status: (event.target.value || undefined) as Status | undefined })}
      >
        <option value="">{t('reading.anyStatus')}</option>
        {statuses
          .filter((status) => many(status) > 0)
          .map((status) => (
            <option key={status} value={status}>
              {words.status[status]} {many(status)}
            </option>
          ))}
      </select>
      <select
        aria-label={t('field.indicator')}
        value={state.indicator ?? ''}
        onChange={(event) => onState({ indicator: event.target.value || undefined })}
      >
        <option value="">{t('reading.anyIndicator')}</option>
        {byIndicator.map(({ value, count }) => (
          <option key={value} value={value}>
            {value === 'none' ? reportWords[words.lang].notInCatalogue : nameOf(value)} {count}
          </option>
        ))}
      </select>
      {redline.earlier.length > 0 ? (
        <select
          aria-label={t('reading.with')}
          value={redline.chosen?.id ?? ''}
          onChange={(event) => onState({ with: event.target.value || undefined, show: undefined })}
        >
          <option value="">{t('reading.withNone')}</option>
          {redline.earlier.map(({ id, year, title, observations }) => (
            <option key={id} value={id}>
              {t('reading.withOne', { year, title, count: observations })}
            </option>
          ))}
        </select>
      ) : null}
      <div className="acts">{children}</div>
    </div>
  )
}
