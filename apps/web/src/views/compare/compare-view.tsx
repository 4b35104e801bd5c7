import type { CityComparison } from '@biaochi/schema'
import { CompareChart } from '@biaochi/ui/compare/compare-chart'
import { compareRows } from '@biaochi/ui/compare/compare-rows'
import { CompareTable } from '@biaochi/ui/compare/compare-table'
import { compareSeries } from '@biaochi/ui/compare/series'
import { YearRuler } from '@biaochi/ui/ruler/year-ruler'
import { placesOf } from '@biaochi/ui/words/places'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactElement, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.js'
import { useCatalogue } from '../../app/use-catalogue.js'
import { useWords } from '../../app/use-words.js'
import { CitiesField } from '../../chooser/cities-field.js'
import { Field } from '../../chooser/field.js'
import { GroupStrip } from '../../chooser/group-strip.js'
import { IndicatorField } from '../../chooser/indicator-field.js'
import { MeasureField } from '../../chooser/measure-field.js'
import { measureFor } from '../../chooser/measure-for.js'
import { RuleField } from '../../chooser/rule-field.js'
import { keptCities } from '../../cities/kept-cities.js'
import { askedPlaces, placesByKind } from '../../cities/places.js'
import { groupOf, useCityGroups } from '../../cities/use-city-groups.js'
import { readCompareState } from '../../state/compare-state.js'
import { codesOf } from '../../state/fields.js'
import { firstComparison } from '../../state/first-comparison.js'
import { addressWith, useUrlState } from '../../state/use-url-state.js'
import { ViewError } from '../view-error.js'
import { ViewFrame } from '../view-frame.js'
import { AlternativeLinks } from './alternative-links.js'
import { alternatives } from './alternatives.js'
import { CompareDrawer } from './compare-drawer.js'
import { EmptyComparison } from './empty-comparison.js'

/** Cities at a year: chooser, ranked bars, the silent cities by reason, and the evidence beside them. */
export function CompareView(): ReactElement {
  const [state, set] = useUrlState(readCompareState)
  const { t, i18n } = useTranslation()
  const words = useWords()
  const { catalogue, names, error: catalogueError, retry } = useCatalogue()
  const {
    indicator = firstComparison.indicator,
    measure = firstComparison.measure,
    year = firstComparison.year,
    rule = 'default',
  } = state
  const info = catalogue?.indicators.find(({ id }) => id === indicator)
  const lang = i18n.language === 'en' ? 'en' : 'zh'
  const name = info?.[lang] ?? indicator
  const { groups, peers, settled } = useCityGroups(catalogue, names, catalogue !== undefined)
  const group = useMemo(() => groupOf(state.group, { groups, peers }), [state.group, groups, peers])
  // A group that is not known yet must not look like all cities.
  const groupPending = state.group !== undefined && group === null && !settled
  const only = useMemo(() => keptCities(state.cities, group), [state.cities, group])
  const regions = useMemo(() => askedPlaces(only), [only])
  const answer = useQuery(
    api.compare.cities.queryOptions({ indicator, measure, year, rule, regions }, { placeholderData: keepPreviousData }),
  )
  // The open city's peers are a press away, as are those in use.
  const like = group?.kind === 'peers' ? group : state.at ? peers(state.at) : null
  const series = useMemo(() => {
    if (!answer.data || !catalogue || groupPending) return null
    const shown = catalogue.indicators.find(({ id }) => id === answer.data.indicator)
    return compareSeries(answer.data, { indicator: shown?.[lang] ?? answer.data.indicator, names, words, only })
  }, [answer.data, catalogue, groupPending, lang, names, words, only])
  useEffect(() => {
    if (series) document.title = `${series.title}｜${t('app.name')} ${t('app.latin')}`
  }, [series, t])

  const error = answer.error ?? catalogueError
  return (
    <ViewFrame
      waiting={answer.isFetching}
      open={state.at !== undefined && (!answer.data || knows(answer.data, state.at))}
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
          <Field label={words.yearRuler.label} className="years grow">
            <YearRuler
              years={answer.data?.years ?? []}
              value={year}
              places={placesOf(regions ?? [])}
              words={words}
              onChange={(to, settled) => set({ year: to }, !settled)}
            />
          </Field>
          <CitiesField
            catalogue={catalogue}
            groups={groups}
            chosen={codesOf(state.cities)}
            group={group}
            peers={peers}
            onChange={(change) =>
              set({ ...change, at: undefined }, change.cities !== undefined && state.cities !== undefined)
            }
          />
          <RuleField chosen={rule} onPick={(to) => set({ rule: to === 'default' ? undefined : to, at: undefined })} />
        </>
      }
      rule={rule}
      drawer={
        series && answer.data && state.at ? (
          <CompareDrawer
            series={series}
            answer={answer.data}
            region={state.at}
            indicator={name}
            names={names}
            onWalk={(region) => set({ at: region }, true)}
            onClose={() => set({ at: undefined })}
          />
        ) : null
      }
      actions={
        series && answer.data
          ? {
              title: series.title,
              sentence: series.sentence,
              table: () => compareRows(series, answer.data, names),
              showsTable: state.show === 'table',
              onTable: () => set({ show: state.show === 'table' ? undefined : 'table' }),
            }
          : null
      }
      reports={catalogue?.counts.reports}
      caveat={t('foot.caveat')}
    >
      <h1>{series?.title ?? words.compare.title(name, measure, year, info?.unit ?? '')}</h1>
      {error ? (
        <ViewError
          error={error}
          onRetry={() => {
            retry()
            void answer.refetch()
          }}
        />
      ) : series && answer.data ? (
        <>
          <p className="sub">{series.sentence}</p>
          <GroupStrip
            groups={like ? [...groups, like] : groups}
            all={placesByKind(catalogue?.regions ?? []).cities.length}
            chosen={codesOf(state.cities).length}
            current={state.cities ? 'chosen' : (state.group ?? null)}
            onPick={(id) => set({ group: id ?? undefined, cities: undefined })}
          />
          {group?.reason && !state.cities ? <p className="reason-of-group">{group.reason}</p> : null}
          {series.rows.length === 0 ? (
            <EmptyComparison
              answer={answer.data}
              grouped={only !== undefined}
              onYear={(to) => set({ year: to })}
              onMeasure={(to) => set({ measure: to })}
              onAll={() => set({ group: undefined, cities: undefined })}
            />
          ) : (
            <AlternativeLinks
              among={alternatives(answer.data, only)}
              onMeasure={(to) => set({ measure: to, at: undefined })}
              onYear={(to) => set({ year: to })}
            />
          )}
          {state.show === 'table' ? (
            <CompareTable series={series} words={words} />
          ) : (
            <CompareChart
              series={series}
              words={words}
              selected={state.at ?? null}
              hrefOf={(region) => addressWith({ at: region })}
              onSelect={(region) => set({ at: region === state.at ? undefined : region })}
            />
          )}
        </>
      ) : null}
    </ViewFrame>
  )
}

/** Whether the answer has this city, with a figure or without. */
const knows = ({ cities, silent }: CityComparison, region: string) =>
  cities.some((city) => city.region === region) || silent.some((city) => city.region === region)
