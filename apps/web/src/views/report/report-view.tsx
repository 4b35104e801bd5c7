import { safeUrl } from '@biaochi/ui/evidence/citation'
import { reportWords } from '@biaochi/ui/report/report-words'
import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useCallback, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api } from '../../api/client.js'
import { download } from '../../app/download.js'
import { useLate } from '../../app/use-late.js'
import { useWords } from '../../app/use-words.js'
import { Field } from '../../chooser/field.js'
import { addReadingWords } from '../../i18n/reading-words.js'
import { MarkFields } from '../../reading/mark-fields.js'
import { regionNameOf } from '../../reading/names.js'
import { ReadingDesk } from '../../reading/reading-desk.js'
import { readReadingState } from '../../state/reading-state.js'
import { stringifySearch } from '../../state/search-params.js'
import { useHashFigure } from '../../state/use-hash-figure.js'
import { useUrlState } from '../../state/use-url-state.js'
import { ViewError } from '../view-error.js'

addReadingWords()

/** One stored report: its text with every figure marked. */
export function ReportView({ params }: { params: { id: string } }): ReactElement {
  const { t, i18n } = useTranslation()
  const words = useWords()
  const [state, set] = useUrlState(readReadingState)
  const [selected, select] = useHashFigure()
  const query = useQuery(api.reports.get.queryOptions({ id: params.id }))
  const report = query.data
  const late = useLate(query.isPending)
  const onState = useCallback((change: Partial<typeof state>) => set(change, true), [set])
  const hrefOf = useCallback((id: string) => `${location.pathname}${location.search}#o=${id}`, [])
  useEffect(() => {
    if (report) document.title = `${report.title}｜${t('app.name')} ${t('app.latin')}`
  }, [report, t])
  const lang = i18n.language === 'en' ? 'en' : undefined
  const city = report ? regionNameOf(report.region) : undefined
  const source = report ? safeUrl(report.source) : null
  const catalogued = report?.observations.filter(({ indicator }) => indicator !== null).length ?? 0
  const missing = report !== undefined && selected !== null && !report.observations.some(({ id }) => id === selected)
  return (
    <>
      <section className="chooser-wrap" aria-label={t('field.chooser')}>
        <div className="chooser">
          {report ? (
            <>
              <Field label={t('report.of')} className="plain wide">
                <Link className="b" href={`/reports${stringifySearch({ q: city?.short, lang })}`}>
                  {city ? words.regionFull(city) : report.region}
                </Link>
              </Field>
              <Field label={t('report.years')} className="plain wide">
                <b>
                  {report.reviewYear} / {report.year}
                </b>
              </Field>
              {report.delivered ? (
                <Field label={t('report.delivered')} className="plain wide">
                  <b>{report.delivered}</b>
                </Field>
              ) : null}
              <MarkFields report={report} state={state} onState={onState} />
            </>
          ) : null}
        </div>
        {late ? (
          <div className="under-way" role="status">
            <span className="visually-hidden">{t('state.loading')}</span>
          </div>
        ) : null}
      </section>
      <main className="view" id="view" aria-busy={query.isPending}>
        {query.error ? (
          <>
            <h1>{t('report.title')}</h1>
            <ViewError error={query.error} onRetry={() => void query.refetch()} />
            <p className="notice">
              <Link href={`/reports${stringifySearch({ lang })}`}>{t('report.toList')}</Link>
            </p>
          </>
        ) : report ? (
          <ReadingDesk
            report={report}
            state={state}
            onState={onState}
            selected={selected}
            onSelect={select}
            hrefOf={hrefOf}
            aside={
              <div className="side">
                <p>{t('report.source')}</p>
                {source ? (
                  <p>
                    <a href={source} target="_blank" rel="noopener noreferrer" title={words.evidence.openSource}>
                      {new URL(source).hostname} ↗
                    </a>
                  </p>
                ) : null}
                <p>
                  {reportWords[words.lang].kind[report.kind]}
                  {report.digest ? ` · ${words.evidence.digest}` : ''}
                </p>
                {report.evidence === 'citation' ? <p>{words.evidence.cited}</p> : null}
                <p>{t('report.length', { count: report.text.length })}</p>
                <p>
                  {t('report.taken', {
                    count: report.observations.length,
                    known: catalogued,
                    rejected: report.rejected.length,
                  })}
                </p>
                <div className="acts col">
                  <button
                    type="button"
                    onClick={() =>
                      download(`${report.title}.txt`, new Blob([report.text], { type: 'text/plain;charset=utf-8' }))
                    }
                  >
                    {t('report.text')}
                  </button>
                </div>
              </div>
            }
          >
            <h1 lang="zh-Hans">{report.title}</h1>
            <p className="sub">{report.evidence === 'citation' ? t('report.cited') : t('reading.how')}</p>
            {missing ? (
              <p className="notice" role="alert">
                {t('reading.lost')}
              </p>
            ) : null}
          </ReadingDesk>
        ) : (
          <h1>{t('report.title')}</h1>
        )}
      </main>
    </>
  )
}
