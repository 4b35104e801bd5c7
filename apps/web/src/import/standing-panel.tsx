import type { CityComparison, RegionName } from '@biaochi/schema'
import { regionByCode } from '@biaochi/schema/region'
import { CompareChart } from '@biaochi/ui/compare/compare-chart'
import { compareSeries } from '@biaochi/ui/compare/series'
import { exactLabel } from '@biaochi/ui/marks/value-text'
import type { ShownReport } from '@biaochi/ui/report/shown-report'
import { useQueries } from '@tanstack/react-query'
import { type ReactElement, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api } from '../api/client.js'
import { useCatalogue } from '../app/use-catalogue.js'
import { useWords } from '../app/use-words.js'
import { compareHref, trendHref } from '../reading/hrefs.js'
import { indicatorNameIn } from '../reading/names.js'
import { ViewError } from '../views/view-error.js'
import { isCity, type MainFigure, mainFigures, markUnsaved, placeOf, withPreview } from './standing.js'

/** Where the city of a text stands among the cities of the library, by its main figures, before anything is saved. */
export function StandingPanel(props: { report: ShownReport; saved: boolean }): ReactElement | null {
  const { report, saved } = props
  const { t, i18n } = useTranslation()
  const words = useWords()
  const { catalogue, names: stored, error, retry } = useCatalogue()
  const [at, setAt] = useState(0)
  const region = report.region === null ? undefined : regionByCode(report.region)
  const nameOf = indicatorNameIn(i18n.language === 'en' ? 'en' : 'zh')
  const figures = useMemo(() => (catalogue ? mainFigures(report, catalogue.indicators) : []), [report, catalogue])
  const answers = useQueries({
    queries: figures.map(({ indicator, measure, year, claim }) =>
      api.compare.cities.queryOptions({
        indicator,
        measure,
        year,
        // Plain growth is asked for as such; where most cities tell it on a comparable basis, these would come instead.
        ...(claim.basis === null ? { basis: 'none' as const } : {}),
      }),
    ),
  })
  const names = useMemo(() => {
    const all = new Map<string, RegionName>(stored)
    if (region) all.set(region.code, region)
    return all
  }, [stored, region])
  if (error) return <ViewError error={error} onRetry={retry} />
  if (!region || report.year === null) return null
  if (!isCity(region)) return <p className="notice">{t('import.noCity', { region: words.regionFull(region) })}</p>
  if (catalogue && figures.length === 0) return <p className="notice">{t('import.noOutcome')}</p>
  const drawn = figures.map((figure, index) =>
    seriesOf(answers[index]?.data, figure, {
      region,
      name: nameOf(figure.indicator),
      names,
      words,
      saved,
      unsaved: t('import.unsaved'),
    }),
  )
  const shown = Math.min(at, figures.length - 1)
  const series = drawn[shown]
  const figure = figures[shown]
  const failed = answers[shown]?.error
  return (
    <section className="standing" aria-label={t('import.standing', { city: words.regionName(region) })}>
      <h2>{t('import.standing', { city: words.regionName(region) })}</h2>
      <p className="sub">{saved ? t('import.standingSaved') : t('import.standingHow')}</p>
      <ul className="standing-list">
        {figures.map((one, index) => {
          const place = drawn[index] ? placeOf(drawn[index], region.code) : null
          return (
            <li key={one.figure.id}>
              <button type="button" aria-pressed={index === shown} onClick={() => setAt(index)}>
                <span>
                  {nameOf(one.indicator)}
                  {one.measure === 'level' ? '' : ` ${words.measure(one.measure)}`}{' '}
                  <small>{words.year(one.year)}</small>
                </span>
                <b>{exactLabel(one.claim, words.lang)}</b>
                <i>
                  {place === null
                    ? answers[index]?.isPending
                      ? '…'
                      : t('import.noPlace')
                    : place.of === 1
                      ? t('import.alone')
                      : place.first === place.last
                        ? t('import.place', { place: place.first, of: place.of })
                        : t('import.places', { first: place.first, last: place.last, of: place.of })}
                </i>
              </button>
            </li>
          )
        })}
      </ul>
      {failed ? <ViewError error={failed} onRetry={() => void answers[shown]?.refetch()} /> : null}
      {series && figure ? (
        <>
          <div className="standing-head">
            <h3>{series.title}</h3>
            {saved ? (
              <span className="acts">
                <Link href={compareHref(figure.indicator, figure.measure, figure.year, region.code)}>
                  {t('reading.inCompare')}
                </Link>
                <Link href={trendHref(figure.indicator, figure.measure, region.code)}>{t('reading.inTrend')}</Link>
              </span>
            ) : null}
          </div>
          <CompareChart
            series={{ ...series, silence: [], promised: [], silentTitle: null }}
            words={words}
            selected={region.code}
            hrefOf={(code) => compareHref(figure.indicator, figure.measure, figure.year, code)}
          />
        </>
      ) : null}
    </section>
  )
}

/** The comparison of one figure with its city set among the others; null until it has come, or where units differ. */
function seriesOf(
  answer: CityComparison | undefined,
  { claim }: MainFigure,
  options: {
    region: RegionName
    name: string
    names: ReadonlyMap<string, RegionName>
    words: ReturnType<typeof useWords>
    saved: boolean
    unsaved: string
  },
) {
  const { region, name, names, words, saved, unsaved } = options
  const merged = answer ? (saved ? answer : withPreview(answer, claim, region.code)) : null
  if (!merged) return null
  const series = compareSeries(merged, { indicator: name, names, words })
  return saved ? series : markUnsaved(series, region.code, unsaved)
}
