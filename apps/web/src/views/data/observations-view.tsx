import { indicatorById } from '@biaochi/schema/catalogue'
import { ObservationsTable } from '@biaochi/ui/observations/observations-table'
import { observationLines } from '@biaochi/ui/observations/rows'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactElement, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.js'
import { useCatalogue } from '../../app/use-catalogue.js'
import { useLate } from '../../app/use-late.js'
import { useSettled } from '../../app/use-settled.js'
import { useWords } from '../../app/use-words.js'
import { EvidenceDrawer } from '../../drawer/drawer.js'
import { addHoldingsWords } from '../../i18n/holdings-words.js'
import { indicatorNameIn, regionNameOf } from '../../reading/names.js'
import { noFilter, readDataState, searchFilter } from '../../state/data-state.js'
import { addressWith, useUrlState } from '../../state/use-url-state.js'
import { ViewError } from '../view-error.js'
import { DataChooser } from './data-chooser.js'
import { TakeAway } from './take-away.js'

addHoldingsWords()

/** Observations fetched at a time. */
const pageSize = 100

/** Every observation that the filters keep, a page after the other, each with its evidence; and ways to take them away. */
export function ObservationsView(): ReactElement {
  const { t } = useTranslation()
  const words = useWords()
  const [state, set] = useUrlState(readDataState)
  const { catalogue, names } = useCatalogue()
  const { at, ...filter } = state
  const asked = useSettled(JSON.stringify(searchFilter(filter)))
  const query = useInfiniteQuery(
    api.observations.search.infiniteQueryOptions(
      { ...(JSON.parse(asked) as ReturnType<typeof searchFilter>), limit: pageSize },
      { getNextPageParam: ({ next }) => next },
    ),
  )
  const late = useLate(query.isFetching)
  const observations = useMemo(() => query.data?.pages.flatMap((page) => page.observations) ?? [], [query.data])
  const lines = useMemo(
    () => observationLines(observations, { nameOf: indicatorNameIn(words.lang), regionOf: regionNameOf, words }),
    [observations, words],
  )
  useEffect(() => {
    document.title = `${t('data.title')}｜${t('app.name')} ${t('app.latin')}`
  }, [t])
  const place = lines.findIndex(({ id }) => id === at)
  const count = words.lang === 'zh' ? String(lines.length) : lines.length.toLocaleString('en')
  return (
    <>
      <section className="chooser-wrap" aria-label={t('field.chooser')}>
        <DataChooser state={state} catalogue={catalogue} onChange={set} />
        {late ? (
          <div className="under-way" role="status">
            <span className="visually-hidden">{t('state.loading')}</span>
          </div>
        ) : null}
      </section>
      <div className={at ? 'split' : undefined}>
        <main className="view" id="view" aria-busy={query.isFetching}>
          <h1>{t('data.title')}</h1>
          <p className="sub" role="status">
            {t('data.about')}{' '}
            {query.data && lines.length > 0
              ? query.hasNextPage
                ? t('data.all', { count })
                : t('data.whole', { count })
              : null}
          </p>
          {Object.values(filter).some((value) => value !== undefined) && lines.length > 0 ? (
            <p className="clear-filter">
              <button type="button" onClick={() => set(noFilter)}>
                {t('data.clear')}
              </button>
            </p>
          ) : null}
          <TakeAway filter={filter} names={names} />
          {query.error && lines.length === 0 ? (
            <ViewError error={query.error} onRetry={() => void query.refetch()} />
          ) : catalogue?.counts.observations === 0 ? (
            <p className="notice">{t('state.emptyLibrary')}</p>
          ) : query.data && lines.length === 0 ? (
            <p className="notice">
              {t('data.nothing')}{' '}
              <button type="button" onClick={() => set(noFilter)}>
                {t('data.clear')}
              </button>
            </p>
          ) : lines.length > 0 ? (
            <>
              <ObservationsTable
                caption={t('data.caption')}
                lines={lines}
                selected={at ?? null}
                words={words}
                hrefOf={(id) => addressWith({ at: id })}
                onSelect={(id) => set({ at: id === at ? undefined : id })}
              />
              {query.isFetchNextPageError ? (
                <ViewError error={query.error} onRetry={() => void query.fetchNextPage()} />
              ) : null}
              {query.hasNextPage ? (
                <p className="more-rows">
                  <button type="button" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {t('data.more', { count: pageSize })}
                  </button>
                </p>
              ) : null}
            </>
          ) : null}
        </main>
        {at ? (
          <EvidenceDrawer
            id={at}
            indicator={lines[place]?.indicator ?? indicatorById(filter.indicator ?? '')?.[words.lang] ?? ''}
            names={names}
            rule="default"
            silence={null}
            focusOn={(id) => `[data-claim="${id}"]`}
            previous={lines[place - 1]?.id}
            next={place < 0 ? undefined : lines[place + 1]?.id}
            onWalk={(id) => set({ at: id }, true)}
            onClose={() => set({ at: undefined })}
          />
        ) : null}
      </div>
    </>
  )
}
