import { cellAt } from '@biaochi/ui/matrix/address'
import { MatrixChart } from '@biaochi/ui/matrix/matrix-chart'
import { matrixRows } from '@biaochi/ui/matrix/matrix-rows'
import { MatrixTable } from '@biaochi/ui/matrix/matrix-table'
import type { MatrixOrder } from '@biaochi/ui/matrix/order'
import { coverageMatrix, valuesMatrix } from '@biaochi/ui/matrix/series'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactElement, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.js'
import { useCatalogue } from '../../app/use-catalogue.js'
import { useWords } from '../../app/use-words.js'
import { CitiesField } from '../../chooser/cities-field.js'
import { GroupStrip } from '../../chooser/group-strip.js'
import { IndicatorField } from '../../chooser/indicator-field.js'
import { MeasureField } from '../../chooser/measure-field.js'
import { measureFor, mostStated } from '../../chooser/measure-for.js'
import { MenuField } from '../../chooser/menu-field.js'
import { Segments } from '../../chooser/segments.js'
import { keptCities } from '../../cities/kept-cities.js'
import { askedPlaces, placesByKind } from '../../cities/places.js'
import { groupOf, useCityGroups } from '../../cities/use-city-groups.js'
import { addSeriesWords } from '../../i18n/series-words.js'
import { codesOf } from '../../state/fields.js'
import { firstMatrix, readMatrixState } from '../../state/matrix-state.js'
import { addressWith, useUrlState } from '../../state/use-url-state.js'
import { ViewError } from '../view-error.js'
import { ViewFrame } from '../view-frame.js'
import { MatrixDrawer } from './matrix-drawer.js'
import { YearsField } from './years-field.js'

addSeriesWords()

/** Cities by years of one figure: the values with their hedges, or who says it and who does not. */
export function MatrixView(): ReactElement {
  const [state, set] = useUrlState(readMatrixState)
  const { t, i18n } = useTranslation()
  const words = useWords()
  const { catalogue, names, error: catalogueError, retry } = useCatalogue()
  const indicator = state.indicator ?? firstMatrix.indicator
  const info = catalogue?.indicators.find(({ id }) => id === indicator)
  const measure = state.measure ?? (state.indicator ? mostStated(info) : undefined) ?? firstMatrix.measure
  const covers = state.cells === 'coverage'
  const { groups, peers, settled } = useCityGroups(catalogue, names, catalogue !== undefined)
  const group = useMemo(() => groupOf(state.group, { groups, peers }), [state.group, groups, peers])
  // A group that is not known yet must not look like all cities.
  const groupPending = state.group !== undefined && group === null && !settled
  const only = useMemo(() => keptCities(state.cities, group), [state.cities, group])
  const regions = useMemo(() => askedPlaces(only), [only])
  const values = useQuery(
    api.compare.matrix.queryOptions(
      { indicator, measure, regions },
      { enabled: !covers, placeholderData: keepPreviousData },
    ),
  )
  const coverage = useQuery(
    api.catalogue.coverage.queryOptions(
      { columns: { by: 'year', indicator }, measure, regions },
      { enabled: covers, placeholderData: keepPreviousData },
    ),
  )
  const answer = covers ? coverage : values

  const lang = i18n.language === 'en' ? 'en' : 'zh'
  const nameOf = (id: string) => catalogue?.indicators.find((one) => one.id === id)?.[lang] ?? id
  const years = covers
    ? coverage.data?.columns.by === 'year'
      ? coverage.data.columns.years
      : []
    : (values.data?.years ?? [])
  const shown = covers
    ? coverage.data?.columns.by === 'year'
      ? coverage.data.columns.indicator
      : indicator
    : (values.data?.indicator ?? indicator)
  const shownName = nameOf(shown)
  const { from, to } = state
  const order: MatrixOrder = state.order ?? 'count'
  const series = useMemo(() => {
    if (!catalogue || groupPending) return null
    const options = { indicator: shownName, names, words, order, only, from, to }
    if (covers) return coverage.data ? coverageMatrix(coverage.data, options) : null
    return values.data ? valuesMatrix(values.data, options) : null
  }, [catalogue, groupPending, covers, coverage.data, values.data, shownName, names, words, order, only, from, to])
  useEffect(() => {
    if (series) document.title = `${series.title}｜${t('app.name')} ${t('app.latin')}`
  }, [series, t])

  const error = answer.error ?? catalogueError
  const cell = series ? cellAt(series, state.at) : null
  const figures = series?.rows.reduce((sum, row) => sum + row.figures, 0) ?? 0
  return (
    <ViewFrame
      waiting={answer.isFetching}
      open={cell !== null}
      chooser={
        <>
          <IndicatorField
            catalogue={catalogue}
            chosen={indicator}
            name={nameOf(indicator)}
            onPick={(id) => set({ indicator: id, measure: measureFor(catalogue, id, measure), at: undefined })}
          />
          <MeasureField
            measures={info?.measures ?? []}
            chosen={measure}
            unit={info?.unit}
            onPick={(to) => set({ measure: to, at: undefined })}
          />
          <Segments
            label={t('matrix.cells')}
            choices={[
              { value: 'values', name: t('matrix.values') },
              { value: 'coverage', name: t('matrix.coverage') },
            ]}
            chosen={state.cells ?? 'values'}
            onPick={(to) => set({ cells: to === 'coverage' ? to : undefined })}
          />
          <MenuField
            label={t('matrix.order')}
            choices={[
              { value: 'count', name: t('matrix.byCount') },
              { value: 'province', name: t('matrix.byProvince') },
              { value: 'name', name: t('matrix.byName') },
            ]}
            chosen={order}
            onPick={(to) => set({ order: to === 'count' ? undefined : to }, true)}
          />
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
          <YearsField
            years={years}
            from={from ?? years[0] ?? 0}
            to={to ?? years.at(-1) ?? 0}
            onChange={(change) => set({ ...change, at: undefined }, true)}
          />
        </>
      }
      drawer={
        series && cell ? (
          <MatrixDrawer
            series={series}
            cell={cell}
            indicator={shownName}
            measure={words.measure(measure, info?.unit)}
            names={names}
            onWalk={(to) => set({ at: to }, true)}
            onClose={() => set({ at: undefined })}
          />
        ) : null
      }
      actions={
        series
          ? {
              title: series.title,
              sentence: series.sentence,
              table: () => matrixRows(series, { indicator: shown, measure }, names),
              showsTable: state.show === 'table',
              onTable: () => set({ show: state.show === 'table' ? undefined : 'table' }),
            }
          : null
      }
      reports={catalogue?.counts.reports}
      caveat={t('matrix.caveat')}
    >
      <h1>{series?.title ?? nameOf(indicator)}</h1>
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
      ) : series ? (
        <>
          <p className="sub">{series.sentence}</p>
          {series.counts.length > 0 ? (
            <ul className="mx-counts" aria-label={t('matrix.counts')}>
              {series.counts.map(({ state: one, count, says }) => (
                <li key={one}>
                  <b>{count}</b>
                  {says}
                </li>
              ))}
            </ul>
          ) : null}
          <GroupStrip
            groups={group?.kind === 'peers' ? [...groups, group] : groups}
            all={placesByKind(catalogue?.regions ?? []).cities.length}
            chosen={codesOf(state.cities).length}
            current={state.cities ? 'chosen' : (state.group ?? null)}
            onPick={(group) => set({ group: group ?? undefined, cities: undefined, at: undefined })}
          />
          {figures === 0 ? (
            <p className="notice">
              {years.length === 0 ? t('state.noFigures') : t('matrix.noYears')}{' '}
              {from === undefined && to === undefined ? null : (
                <button type="button" onClick={() => set({ from: undefined, to: undefined })}>
                  {t('matrix.allYears')}
                </button>
              )}
            </p>
          ) : null}
          {state.show === 'table' ? (
            <MatrixTable series={series} words={words} />
          ) : series.years.length > 0 ? (
            <MatrixChart
              series={series}
              words={words}
              selected={cell ? state.at : null}
              hrefOf={(at) => addressWith({ at })}
              onWalk={(at) => set({ at }, true)}
              onSelect={(at) => set({ at: at === state.at ? undefined : at })}
            />
          ) : null}
        </>
      ) : null}
    </ViewFrame>
  )
}
