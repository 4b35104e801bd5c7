import type { CatalogueAnswer, Trend } from '@biaochi/schema'
import { addressText } from '@biaochi/ui/trend/address'
import { trendSeries } from '@biaochi/ui/trend/series'
import { TrendChart } from '@biaochi/ui/trend/trend-chart'
import { trendRows } from '@biaochi/ui/trend/trend-rows'
import { TrendTable } from '@biaochi/ui/trend/trend-table'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactElement, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.js'
import { useCatalogue } from '../../app/use-catalogue.js'
import { useWords } from '../../app/use-words.js'
import { Field } from '../../chooser/field.js'
import { IndicatorField } from '../../chooser/indicator-field.js'
import { MeasureField } from '../../chooser/measure-field.js'
import { measureFor, mostStated } from '../../chooser/measure-for.js'
import { RuleField } from '../../chooser/rule-field.js'
import { useCityGroups } from '../../cities/use-city-groups.js'
import { codesOf } from '../../state/fields.js'
import { firstTrend, readTrendState } from '../../state/trend-state.js'
import { addressWith, useUrlState } from '../../state/use-url-state.js'
import { ViewError } from '../view-error.js'
import { ViewFrame } from '../view-frame.js'
import { AxisField } from './axis-field.js'
import { CityChips } from './city-chips.js'
import { readAddress, TrendDrawer } from './trend-drawer.js'
import { useSuggestedCities } from './use-suggested-cities.js'

/** Cities over the years: chooser, lines, the strip that says why they break, and the evidence beside them. */
export function TrendView(): ReactElement {
  const [state, set] = useUrlState(readTrendState)
  const { t, i18n } = useTranslation()
  const words = useWords()
  const { catalogue, names, error: catalogueError, retry } = useCatalogue()
  const indicator = state.indicator ?? firstTrend.indicator
  const info = catalogue?.indicators.find(({ id }) => id === indicator)
  const measure = state.measure ?? (state.indicator ? mostStated(info) : undefined) ?? firstTrend.measure
  const rule = state.rule ?? 'default'
  const chosen = codesOf(state.cities)
  // Only amounts have a factor or a base: 5% is not half of 10% in any sense that a reader needs.
  const axis = measure === 'level' ? state.axis : undefined
  const suggested = useSuggestedCities(indicator, measure, chosen.length === 0)
  const cities = chosen.length > 0 ? chosen : suggested
  const answer = useQuery(
    api.compare.trend.queryOptions(
      { indicator, measure, regions: cities, rule },
      { enabled: cities.length > 0, placeholderData: keepPreviousData },
    ),
  )

  const lang = i18n.language === 'en' ? 'en' : 'zh'
  const name = info?.[lang] ?? indicator
  const { groups, peers } = useCityGroups(catalogue, names, answer.data !== undefined)
  const series = useMemo(() => {
    if (!answer.data || !catalogue) return null
    const shown = catalogue.indicators.find(({ id }) => id === answer.data.indicator)
    return trendSeries(answer.data, {
      indicator: shown?.[lang] ?? answer.data.indicator,
      names,
      words,
      targets: state.targets !== 'no',
      others: state.others !== 'no',
      axis: axis ?? 'linear',
    })
  }, [answer.data, catalogue, lang, names, words, state.targets, state.others, axis])
  useEffect(() => {
    if (series) document.title = `${series.title}｜${t('app.name')} ${t('app.latin')}`
  }, [series, t])

  const error = answer.error ?? catalogueError
  const at = readAddress(state.at)
  const figures = series?.lines.reduce((sum, { points, targets }) => sum + points.length + targets.length, 0) ?? 0
  const setCities = (codes: readonly string[]) => set({ cities: codes.join(',') || undefined, at: undefined })
  return (
    <ViewFrame
      waiting={answer.isFetching}
      open={at !== null && series !== null}
      chooser={
        <>
          <IndicatorField
            catalogue={catalogue}
            chosen={indicator}
            name={name}
            onPick={(id) => set({ indicator: id, measure: measureFor(catalogue, id, measure), at: undefined })}
          />
          <MeasureField
            measures={info?.measures ?? []}
            chosen={measure}
            unit={info?.unit}
            onPick={(to) => set({ measure: to, at: undefined })}
          />
          <CityChips
            catalogue={catalogue}
            names={names}
            groups={groups}
            chosen={cities}
            peers={peers}
            onChange={setCities}
          />
          <Field label={t('field.alsoDraw')} className="also">
            <span className="checks">
              <label>
                <input
                  type="checkbox"
                  checked={state.targets !== 'no'}
                  onChange={(event) => set({ targets: event.target.checked ? undefined : 'no' }, true)}
                />
                {t('field.targets')}
              </label>
              <label>
                <input
                  type="checkbox"
                  checked={state.others !== 'no'}
                  onChange={(event) => set({ others: event.target.checked ? undefined : 'no' }, true)}
                />
                {t('field.others', { count: answer.data?.others.length ?? 0 })}
              </label>
            </span>
          </Field>
          {measure === 'level' ? (
            <AxisField
              chosen={axis ?? 'linear'}
              onPick={(to) => set({ axis: to === 'linear' ? undefined : to }, true)}
            />
          ) : null}
          <RuleField chosen={rule} onPick={(to) => set({ rule: to === 'default' ? undefined : to, at: undefined })} />
        </>
      }
      rule={rule}
      drawer={
        series && at ? (
          <TrendDrawer
            series={series}
            address={at}
            indicator={name}
            rule={rule}
            names={names}
            onWalk={(to) => set({ at: to }, true)}
            onClose={() => set({ at: undefined })}
          />
        ) : null
      }
      actions={
        series && answer.data
          ? {
              title: series.title,
              sentence: series.sentence,
              table: () => trendRows(series, answer.data, names),
              showsTable: state.show === 'table',
              onTable: () => set({ show: state.show === 'table' ? undefined : 'table' }),
            }
          : null
      }
      reports={catalogue?.counts.reports}
      caveat={t('foot.caveatTrend')}
    >
      <h1>{series?.title ?? name}</h1>
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
          <p className="sub">{series.sentence}</p>
          {figures === 0 ? (
            <NoFigures answer={answer.data} info={info} onMeasure={(to) => set({ measure: to })} />
          ) : null}
          {leftForGrowth(answer.data, info) ? (
            <p className="instead">
              {t('instead.label')}
              <button type="button" onClick={() => set({ measure: 'growth', at: undefined })}>
                {t('instead.growthYears', { measure: words.measure('growth'), count: answer.data.leftOut.length })}
              </button>
            </p>
          ) : null}
          {state.show === 'table' ? (
            <TrendTable series={series} words={words} />
          ) : (
            <TrendChart
              series={series}
              words={words}
              selected={at}
              hrefOf={(address) => addressWith({ at: addressText(address) })}
              onWalk={(address) => set({ at: addressText(address) }, true)}
              onSelect={(address) => set({ at: addressText(address) === state.at ? undefined : addressText(address) })}
            />
          )}
        </>
      ) : null}
    </ViewFrame>
  )
}

function NoFigures(props: {
  answer: Trend
  info: CatalogueAnswer['indicators'][number] | undefined
  onMeasure(measure: Trend['measure']): void
}): ReactElement {
  const { t } = useTranslation()
  const words = useWords()
  const other = props.info?.measures
    .filter(({ measure, claims }) => measure !== props.answer.measure && claims > 0)
    .sort((a, b) => b.claims - a.claims)[0]
  return (
    <p className="notice">
      {t('state.noFigures')}{' '}
      {other ? (
        <button type="button" onClick={() => props.onMeasure(other.measure)}>
          {t('state.otherMeasure', { measure: words.measure(other.measure), count: other.claims })}
        </button>
      ) : null}
    </p>
  )
}

/** Whether some years are left out for their unit, and growth, which has none, would have them. */
const leftForGrowth = ({ measure, leftOut }: Trend, info: CatalogueAnswer['indicators'][number] | undefined) =>
  measure === 'level' &&
  leftOut.some(({ reason }) => reason === 'only_other_unit') &&
  info?.measures.some((one) => one.measure === 'growth' && one.claims > 0) === true
