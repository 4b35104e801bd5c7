import { CompareChart } from '@biaochi/ui/compare/compare-chart'
import { compareRows } from '@biaochi/ui/compare/compare-rows'
import { compareSeries } from '@biaochi/ui/compare/series'
import { lazy, type ReactElement, Suspense, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { useSearch } from 'wouter/use-browser-location'
import { useCatalogue } from '../../app/use-catalogue.js'
import { useWords } from '../../app/use-words.js'
import { parseSearch, stringifySearch } from '../../state/search-params.js'
import { ViewError } from '../view-error.js'
import { ViewFoot } from '../view-foot.js'
import type { Question } from './question.js'
import { SearchBox } from './search-box.js'
import { asked, useQuestion } from './use-question.js'
import { Ways } from './ways.js'

const TopWords = lazy(async () => ({ default: (await import('./top-words.js')).TopWords }))

/** The start: one question answered from the library, with the words of the first; a search; the views as ways on. */
export function StartView(): ReactElement {
  const { t } = useTranslation()
  const { lang } = parseSearch(useSearch())
  const { catalogue, error: catalogueError, retry: retryCatalogue } = useCatalogue()
  const { question, waiting, error: questionError, retry } = useQuestion()
  const error = questionError ?? catalogueError
  useEffect(() => {
    document.title = `${t('app.name')} ${t('app.latin')}`
  }, [t])
  return (
    <main className="view start" id="view" aria-busy={waiting}>
      <section>
        {error ? (
          <ViewError
            error={error}
            onRetry={() => {
              retry()
              retryCatalogue()
            }}
          />
        ) : question && catalogue ? (
          <Answer question={question} />
        ) : waiting || !catalogue ? (
          <h1>{t('state.loading')}</h1>
        ) : (
          <>
            <h1>{t('app.name')}</h1>
            <p className="notice">{t('state.emptyLibrary')}</p>
          </>
        )}
      </section>
      <aside aria-label={t('start.further')}>
        <SearchBox catalogue={catalogue} lang={lang} />
        <Ways lang={lang} />
        {catalogue ? (
          <p className="stock">
            {t('start.stock', {
              regions: catalogue.counts.regions,
              reports: catalogue.counts.reports,
              figures: catalogue.counts.observations,
            })}
          </p>
        ) : null}
      </aside>
    </main>
  )
}

/** The question with its answer in one sentence, the chart, and the words of the city that stands first. */
function Answer({ question }: { question: Question }): ReactElement {
  const { t, i18n } = useTranslation()
  const words = useWords()
  const [, go] = useLocation()
  const { lang } = parseSearch(useSearch())
  const { catalogue, names } = useCatalogue()
  const { answer, cities } = question
  const { year } = answer
  const name = catalogue?.indicators.find(({ id }) => id === asked.indicator)?.[i18n.language === 'en' ? 'en' : 'zh']
  const series = useMemo(
    () =>
      compareSeries(answer, {
        indicator: name ?? asked.indicator,
        names,
        words,
        only: new Set([...cities.met, ...cities.missed, ...cities.open]),
      }),
    [answer, cities, name, names, words],
  )
  const href = (region?: string) => `/compare${stringifySearch({ ...asked, year, at: region, lang })}`
  const first = series.rows[0]
  const title = t('start.question', { year })
  const sentence = [
    t('start.answer', { both: question.both, met: cities.met.length, missed: cities.missed.length }),
    cities.open.length > 0 ? t('start.open', { open: cities.open.length }) : '',
    question.doneOnly > 0 ? t('start.doneOnly', { count: question.doneOnly }) : '',
  ]
    .filter(Boolean)
    .join(words.lang === 'zh' ? '' : ' ')
  return (
    <>
      <h1>{title}</h1>
      <p className="sub">{sentence}</p>
      <CompareChart series={series} words={words} hrefOf={href} onSelect={(region) => go(href(region))} />
      <Suspense>{first ? <TopWords city={first.city} id={first.claim.id} href={href(first.region)} /> : null}</Suspense>
      <ViewFoot
        actions={{ title, sentence, table: () => compareRows(series, answer, names) }}
        reports={catalogue?.counts.reports}
        caveat={t('start.rule')}
      >
        <Link href={href()}>{t('start.whole')}</Link>
      </ViewFoot>
    </>
  )
}
