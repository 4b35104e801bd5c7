import { regionByCode } from '@biaochi/schema/region'
import { reportWords } from '@biaochi/ui/report/report-words'
import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.js'
import { useLate } from '../../app/use-late.js'
import { useWords } from '../../app/use-words.js'
import { Field } from '../../chooser/field.js'
import { addReadingWords } from '../../i18n/reading-words.js'
import { readReportsState } from '../../state/reports-state.js'
import { useUrlState } from '../../state/use-url-state.js'
import { ViewError } from '../view-error.js'
import { groupReports, type Listed } from './listed.js'
import { ReportItems } from './report-items.js'

addReadingWords()

const kinds = ['work_report', 'bulletin', 'plan_report', 'other'] as const

/** The stored reports under their cities or years, narrowed by words, year and kind. */
export function ReportsView(): ReactElement {
  const { t } = useTranslation()
  const words = useWords()
  const [state, set] = useUrlState(readReportsState)
  const query = useQuery(api.reports.list.queryOptions({}))
  const late = useLate(query.isPending)
  const all: readonly Listed[] = query.data ?? []
  const groups = useMemo(() => groupReports(all, state), [all, state])
  const years = useMemo(() => [...new Set(all.map(({ year }) => year))].sort((a, b) => b - a), [all])
  const shown = groups.reduce((sum, { reports }) => sum + reports.length, 0)
  useEffect(() => {
    document.title = `${t('reports.title')}｜${t('app.name')} ${t('app.latin')}`
  }, [t])
  const cityOf = (code: string) => {
    const region = regionByCode(code)
    return region ? words.regionName(region) : code
  }
  return (
    <>
      <section className="chooser-wrap" aria-label={t('field.chooser')}>
        <div className="chooser">
          <Field label={t('reports.search')} className="grow">
            <input
              type="search"
              className="plain-input"
              value={state.q ?? ''}
              maxLength={60}
              aria-label={t('reports.search')}
              placeholder={t('reports.searchHint')}
              onChange={(event) => set({ q: event.target.value || undefined }, true)}
            />
          </Field>
          <Field label={t('reports.year')}>
            <select
              aria-label={t('reports.year')}
              value={state.year ?? ''}
              onChange={(event) => set({ year: event.target.value === '' ? undefined : Number(event.target.value) })}
            >
              <option value="">{t('reports.anyYear')}</option>
              {years.map((year) => (
                <option key={year} value={year}>
                  {words.year(year)}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('reports.kind')}>
            <select
              aria-label={t('reports.kind')}
              value={state.kind ?? ''}
              onChange={(event) =>
                set({ kind: (event.target.value || undefined) as (typeof kinds)[number] | undefined })
              }
            >
              <option value="">{t('reports.anyKind')}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {reportWords[words.lang].kind[kind]}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('reports.by')}>
            <fieldset className="seg">
              <legend className="visually-hidden">{t('reports.by')}</legend>
              <button type="button" aria-pressed={state.by === undefined} onClick={() => set({ by: undefined })}>
                {t('reports.byCity')}
              </button>
              <button type="button" aria-pressed={state.by === 'year'} onClick={() => set({ by: 'year' })}>
                {t('reports.byYear')}
              </button>
            </fieldset>
          </Field>
        </div>
        {late ? (
          <div className="under-way" role="status">
            <span className="visually-hidden">{t('state.loading')}</span>
          </div>
        ) : null}
      </section>
      <main className="view" id="view" aria-busy={query.isPending}>
        <h1>{t('reports.title')}</h1>
        {query.error ? (
          <ViewError error={query.error} onRetry={() => void query.refetch()} />
        ) : query.data ? (
          <>
            <p className="sub" role="status">
              {t('reports.sentence', { count: shown, all: all.length, groups: groups.length })}
            </p>
            {all.length === 0 ? (
              <p className="notice">{t('state.emptyLibrary')}</p>
            ) : shown === 0 ? (
              <p className="notice">
                {t('reports.nothing')}{' '}
                <button type="button" onClick={() => set({ q: undefined, year: undefined, kind: undefined })}>
                  {t('reports.clear')}
                </button>
              </p>
            ) : null}
            <div className="report-list">
              {groups.map(({ key, reports }) => (
                <section key={key}>
                  <h2>
                    {state.by === 'year' ? words.year(Number(key)) : cityOf(key)} <i>{reports.length}</i>
                  </h2>
                  <ReportItems
                    reports={reports}
                    lead={(report) => (state.by === 'year' ? cityOf(report.region) : report.year)}
                  />
                </section>
              ))}
            </div>
          </>
        ) : null}
      </main>
    </>
  )
}
