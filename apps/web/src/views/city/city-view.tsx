import { isCityCode } from '@biaochi/schema/city'
import { cityWords } from '@biaochi/ui/city/city-words'
import { ScoreTable } from '@biaochi/ui/city/score-table'
import { figureOrder, scoreSeries } from '@biaochi/ui/city/series'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactElement, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api } from '../../api/client.js'
import { useCatalogue } from '../../app/use-catalogue.js'
import { useWords } from '../../app/use-words.js'
import { placesByKind } from '../../cities/places.js'
import { groupOf, useCityGroups } from '../../cities/use-city-groups.js'
import { EvidenceDrawer } from '../../drawer/drawer.js'
import { addHoldingsWords } from '../../i18n/holdings-words.js'
import { compareHref, trendHref } from '../../reading/hrefs.js'
import { indicatorNameIn, regionNameOf } from '../../reading/names.js'
import { readCityState } from '../../state/city-state.js'
import { stringifySearch } from '../../state/search-params.js'
import { addressWith, useUrlState } from '../../state/use-url-state.js'
import { ViewError } from '../view-error.js'
import { ViewFrame } from '../view-frame.js'
import { CityChooser } from './city-chooser.js'
import { CityReports } from './city-reports.js'

addHoldingsWords()

const formats = ['csv', 'xlsx', 'json'] as const

/** One city: its main figures by category with growth, target, years and place among its peers, and its reports. */
export function CityView(): ReactElement {
  const [state, set] = useUrlState(readCityState)
  const { t } = useTranslation()
  const words = useWords()
  const { catalogue, names, error: catalogueError, retry } = useCatalogue()
  const city = state.city ?? mostTold(placesByKind(catalogue?.regions ?? []).cities)
  const isCity = city === undefined || isCityCode(city)
  const cityGroups = useCityGroups(catalogue, names, catalogue !== undefined)
  // A province is ranked among provinces, and the nation stands by itself.
  const group = groupOf(state.group ?? (isCity ? undefined : 'provinces'), cityGroups)
  const settled = state.group === undefined || group !== null || cityGroups.settled
  const peers = group?.codes.has(city ?? '') ? [...group.codes].sort() : isCity ? undefined : [city]
  const asked = { region: city ?? '', year: state.year, peers }
  const answer = useQuery(
    api.compare.scorecard.queryOptions(asked, {
      enabled: city !== undefined && settled && (isCity || catalogue !== undefined),
      placeholderData: keepPreviousData,
    }),
  )
  const series = useMemo(
    () =>
      answer.data &&
      scoreSeries(answer.data, {
        region: regionNameOf(answer.data.region),
        nameOf: indicatorNameIn(words.lang),
        words,
      }),
    [answer.data, words],
  )
  useEffect(() => {
    if (series) document.title = `${series.title}｜${t('app.name')} ${t('app.latin')}`
  }, [series, t])
  const order = series ? figureOrder(series) : []
  const place = order.findIndex(({ id }) => id === state.at)
  const own = city && isCity ? cityGroups.peers(city) : null
  const among = [...(own ? [own] : []), ...cityGroups.groups.filter(({ codes }) => city && codes.has(city))]
  const say = cityWords[words.lang]
  const error = answer.error ?? catalogueError
  const { at } = state
  return (
    <ViewFrame
      waiting={answer.isFetching}
      open={at !== undefined && series !== undefined}
      chooser={
        <CityChooser
          catalogue={catalogue}
          city={city ?? ''}
          name={city ? regionNameOf(city) : undefined}
          groups={among}
          group={group?.id}
          held={answer.data?.held ?? []}
          year={state.year}
          onChange={set}
        />
      }
      drawer={
        at ? (
          <EvidenceDrawer
            id={at}
            indicator={order[place]?.name ?? ''}
            names={names}
            rule="default"
            silence={null}
            focusOn={(id) => `[data-claim="${id}"]`}
            previous={order[place - 1]?.id}
            next={place < 0 ? undefined : order[place + 1]?.id}
            onWalk={(id) => set({ at: id }, true)}
            onClose={() => set({ at: undefined })}
          />
        ) : null
      }
      actions={null}
      reports={catalogue?.counts.reports}
      caveat={t('foot.caveat')}
    >
      <h1>{series?.title ?? (city ? (regionNameOf(city)?.zh ?? city) : t('view.city'))}</h1>
      {error ? (
        <ViewError
          error={error}
          onRetry={() => {
            retry()
            void answer.refetch()
          }}
        />
      ) : catalogue?.regions.length === 0 ? (
        <p className="notice">{t('state.emptyLibrary')}</p>
      ) : series && answer.data ? (
        <>
          <p className="sub">
            {series.sentence} {group?.reason}
          </p>
          {series.sections.length === 0 ? (
            <p className="notice">
              {t('city.nothing')}{' '}
              {state.year ? (
                <button type="button" onClick={() => set({ year: undefined })}>
                  {t('city.lastYear')}
                </button>
              ) : null}
            </p>
          ) : (
            <>
              <ScoreTable
                series={series}
                selected={at ?? null}
                words={words}
                hrefOf={(id) => addressWith({ at: id })}
                onSelect={(id) => set({ at: id === at ? undefined : id })}
                waysOf={({ indicator, measure, year, name }) => (
                  <>
                    <Link
                      href={compareHref(indicator, measure, year, answer.data.region)}
                      aria-label={`${say.compare}${words.lang === 'zh' ? '：' : ': '}${name}`}
                    >
                      {say.compare}
                    </Link>
                    <Link
                      href={trendHref(indicator, measure, answer.data.region)}
                      aria-label={`${say.trend}${words.lang === 'zh' ? '：' : ': '}${name}`}
                    >
                      {say.trend}
                    </Link>
                  </>
                )}
              />
              <section className="take-away" aria-label={t('city.take')}>
                <div className="acts">
                  {formats.map((format) => (
                    <a
                      key={format}
                      href={`/api/v1/scorecard.${format}${stringifySearch({ ...asked, ...(format === 'csv' ? { bom: true } : {}) })}`}
                      download={`biaochi-${asked.region}.${format}`}
                    >
                      {format.toUpperCase()}
                    </a>
                  ))}
                  <Link href={`/data${stringifySearch({ cities: asked.region })}`}>{t('city.allFigures')}</Link>
                </div>
              </section>
            </>
          )}
          <CityReports region={answer.data.region} city={series.title} />
        </>
      ) : null}
    </ViewFrame>
  )
}

/** The city that a link without one shows: that of most reports, of two alike the first by code. */
function mostTold(regions: readonly { code: string; reports: number }[]): string | undefined {
  return [...regions].sort((a, b) => b.reports - a.reports || a.code.localeCompare(b.code))[0]?.code
}
