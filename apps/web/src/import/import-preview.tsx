import type { ShownReport } from '@biaochi/ui/report/shown-report'
import { type ReactElement, useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { reportHref } from '../reading/hrefs.js'
import { MarkFields } from '../reading/mark-fields.js'
import { ReadingDesk } from '../reading/reading-desk.js'
import type { ReadingState } from '../state/reading-state.js'
import { type ImportItem, isSavable, previewOf } from './item.js'
import { problemText } from './problem-text.js'
import { RegionField } from './region-field.js'
import { StandingPanel } from './standing-panel.js'
import type { Importing } from './use-import.js'
import { YearField } from './year-field.js'

const hrefOf = (id: string) => `#o=${id}`

/** One text that was read: whose report it is, where its city stands, and its figures in the text. */
export function ImportPreview({ item, importing }: { item: ImportItem; importing: Importing }): ReactElement | null {
  const { t } = useTranslation()
  const [state, setState] = useState<ReadingState>({})
  const [selected, select] = useState<string | null>(null)
  const report = useMemo(() => previewOf(item), [item])
  const onState = useCallback((change: Partial<ReadingState>) => setState((all) => ({ ...all, ...change })), [])
  if (!report) return null
  const { key, problem, refused, saved, stage } = item
  const asks = report.region === null || report.year === null
  return (
    <div className="preview">
      <section className="chooser preview-head" aria-label={t('import.whose')}>
        <RegionField region={report.region} onPick={(region) => importing.give(key, { region })} />
        <YearField year={report.year} onGive={(year) => importing.give(key, { year })} />
        <MarkFields report={report} state={state} onState={onState} />
        <div className="field save">
          {saved ? (
            <Link className="push" href={reportHref(saved.id)}>
              {t('import.toReport')}
            </Link>
          ) : (
            <button
              type="button"
              className="push main"
              disabled={!isSavable(item)}
              onClick={() => void importing.save(key)}
            >
              {stage === 'saving' ? t('import.saving') : t('import.save')}
            </button>
          )}
        </div>
      </section>
      {problem ? (
        <p className="notice" role="alert" data-code={problem.code}>
          {problemText(problem, t)}
        </p>
      ) : asks ? (
        <p className="notice" role="alert">
          {report.region === null ? t('import.askRegion') : t('import.askYear')}
        </p>
      ) : refused ? (
        <p className="notice" role="alert" data-code={refused.code}>
          {t('import.refused')} {problemText(refused, t)}
        </p>
      ) : saved ? (
        <p className="notice" role="status">
          <Outcome outcome={saved.outcome} figures={saved.observations} />
        </p>
      ) : null}
      <StandingPanel report={report} saved={saved !== null} />
      {report.observations.length > 0 ? (
        <Text report={report} state={state} onState={onState} selected={selected} onSelect={select} />
      ) : null}
    </div>
  )
}

function Text(props: {
  report: ShownReport
  state: ReadingState
  onState(change: Partial<ReadingState>): void
  selected: string | null
  onSelect(id: string | null): void
}): ReactElement {
  const { t } = useTranslation()
  return (
    <ReadingDesk {...props} hrefOf={hrefOf} stored={false}>
      <h2 className="preview-title" lang="zh-Hans">
        {props.report.title}
      </h2>
      <p className="sub">{t('reading.how')}</p>
    </ReadingDesk>
  )
}

function Outcome({ outcome, figures }: { outcome: NonNullable<ImportItem['saved']>['outcome']; figures: number }) {
  const { t } = useTranslation()
  if (outcome === 'unchanged') return <>{t('import.unchanged', { count: figures })}</>
  if (outcome === 'imported') return <>{t('import.imported', { count: figures })}</>
  return <>{t('import.reread', { count: figures })}</>
}
