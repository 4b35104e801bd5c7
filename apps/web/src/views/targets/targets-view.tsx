import type { TargetRow } from '@biaochi/schema'
import { YearRuler } from '@biaochi/ui/ruler/year-ruler'
import { claimOf, readTarget } from '@biaochi/ui/targets/address'
import { targetsSeries } from '@biaochi/ui/targets/series'
import { TargetsChart } from '@biaochi/ui/targets/targets-chart'
import { targetsRows } from '@biaochi/ui/targets/targets-rows'
import { TargetsTable } from '@biaochi/ui/targets/targets-table'
import { type ReactElement, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../app/use-catalogue.js'
import { useWords } from '../../app/use-words.js'
import { CitiesField } from '../../chooser/cities-field.js'
import { Field } from '../../chooser/field.js'
import { GroupStrip } from '../../chooser/group-strip.js'
import { IndicatorField } from '../../chooser/indicator-field.js'
import { MeasureField } from '../../chooser/measure-field.js'
import { measureFor } from '../../chooser/measure-for.js'
import { MenuField } from '../../chooser/menu-field.js'
import { Segments } from '../../chooser/segments.js'
import { keptCities } from '../../cities/kept-cities.js'
import { groupOf, useCityGroups } from '../../cities/use-city-groups.js'
import { addSeriesWords } from '../../i18n/series-words.js'
import { codesOf } from '../../state/fields.js'
import { firstTargets, readTargetsState } from '../../state/targets-state.js'
import { addressWith, useUrlState } from '../../state/use-url-state.js'
import { ViewError } from '../view-error.js'
import { ViewFrame } from '../view-frame.js'
import { TargetsDrawer } from './targets-drawer.js'
import { useTargets } from './use-targets.js'

addSeriesWords()

/** Said against done: the targets of one year over the cities, or of one city over the years, with what became of them. */
export function TargetsView(): ReactElement {
  const [state, set] = useUrlState(readTargetsState)
  const { t, i18n } = useTranslation()
  const words = useWords()
  const { catalogue, names, error: catalogueError, retry } = useCatalogue()
  const { indicator = firstTargets.indicator, measure = firstTargets.measure, year = firstTargets.year, city } = state
  const info = catalogue?.indicators.find(({ id }) => id === indicator)
  const answer = useTargets(indicator, measure)
  const all = answer.data?.rows

  const lang = i18n.language === 'en' ? 'en' : 'zh'
  const nameOf = (id: string) => catalogue?.indicators.find((one) => one.id === id)?.[lang] ?? id
  const shownName = nameOf(answer.data?.indicator ?? indicator)
  const { groups, peers, settled } = useCityGroups(catalogue, names, answer.data !== undefined)
  const group = useMemo(() => groupOf(state.group, { groups, peers }), [state.group, groups, peers])
  // A group that is not known yet must not look like all cities.
  const groupPending = state.group !== undefined && group === null && !settled
  const only = useMemo(() => keptCities(state.cities, group), [state.cities, group])
  const rows = useMemo(
    () =>
      (all ?? []).filter((row) =>
        city === undefined ? row.year === year && (only === undefined || only.has(row.region)) : row.region === city,
      ),
    [all, city, only, year],
  )
  const series = useMemo(() => {
    if (!answer.data || !catalogue || groupPending) return null
    const over = city === undefined ? { year } : { region: city }
    return targetsSeries(rows, { indicator: shownName, measure: answer.data.measure, names, words, over })
  }, [answer.data, catalogue, groupPending, city, names, rows, shownName, words, year])
  useEffect(() => {
    if (series) document.title = `${series.title}｜${t('app.name')} ${t('app.latin')}`
  }, [series, t])

  const error = answer.error ?? catalogueError
  const address = readTarget(state.at)
  const opened = series !== null && address !== null && claimOf(series, address) !== null
  const cities = useMemo(() => citiesWithTargets(all ?? []), [all])
  const cityName = (code: string) => {
    const name = names.get(code)
    return name ? words.regionName(name) : code
  }
  return (
    <ViewFrame
      waiting={answer.isFetching}
      open={opened}
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
            label={t('targets.over')}
            choices={[
              { value: 'cities', name: t('targets.overCities') },
              { value: 'years', name: t('targets.overYears') },
            ]}
            chosen={city === undefined ? 'cities' : 'years'}
            onPick={(to) =>
              set({ city: to === 'cities' ? undefined : (address?.region ?? cities[0]?.[0]), at: undefined })
            }
          />
          {city === undefined ? (
            <>
              <Field label={t('targets.year')} className="years grow said-years">
                <YearRuler
                  years={yearCounts(all ?? [])}
                  value={year}
                  words={words}
                  onChange={(to, settledYear) => set({ year: to, at: undefined }, !settledYear)}
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
            </>
          ) : (
            <MenuField
              label={t('targets.city')}
              choices={withChosen(cities, city).map(([value, count]) => ({
                value,
                name: `${cityName(value)} ${count}`,
              }))}
              chosen={city}
              onPick={(to) => set({ city: to, at: undefined })}
            />
          )}
        </>
      }
      drawer={
        series && state.at && opened ? (
          <TargetsDrawer
            series={series}
            at={state.at}
            indicator={shownName}
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
              table: () => targetsRows(rows, { indicator, measure, over: city ?? String(year) }, names),
              showsTable: state.show === 'table',
              onTable: () => set({ show: state.show === 'table' ? undefined : 'table' }),
            }
          : null
      }
      reports={catalogue?.counts.reports}
      caveat={t('targets.caveat')}
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
          {city === undefined ? (
            <GroupStrip
              groups={group?.kind === 'peers' ? [...groups, group] : groups}
              all={catalogue?.regions.length ?? 0}
              chosen={codesOf(state.cities).length}
              current={state.cities ? 'chosen' : (state.group ?? null)}
              onPick={(to) => set({ group: to ?? undefined, cities: undefined, at: undefined })}
            />
          ) : null}
          {rows.length === 0 ? (
            <NoTargets
              rows={all ?? []}
              year={city === undefined ? year : null}
              onYear={(to) => set({ year: to, group: undefined, cities: undefined })}
            />
          ) : state.show === 'table' ? (
            <TargetsTable series={series} words={words} />
          ) : (
            <TargetsChart
              series={series}
              words={words}
              selected={opened ? state.at : null}
              hrefOf={(at) => addressWith({ at })}
              onWalk={(at) => set({ at }, true)}
              onSelect={(at) => set({ at: at === state.at ? undefined : at })}
            />
          )}
        </>
      ) : null}
    </ViewFrame>
  )
}

/** One sentence that says that there is no target, and the year with most of them. */
function NoTargets(props: {
  rows: readonly TargetRow[]
  /** The year asked for; null where a city was. */
  year: number | null
  onYear(year: number): void
}): ReactElement {
  const { rows, year, onYear } = props
  const { t } = useTranslation()
  const best = [...yearCounts(rows)].sort((a, b) => b.cities - a.cities || b.year - a.year)[0]
  return (
    <p className="notice">
      {t('targets.none')}{' '}
      {best && year !== null ? (
        <button type="button" onClick={() => onYear(best.year)}>
          {t('targets.otherYear', { year: best.year, count: best.cities })}
        </button>
      ) : null}
    </p>
  )
}

/** How many cities have a target for each year, for the ruler. */
function yearCounts(rows: readonly TargetRow[]): { year: number; cities: number }[] {
  const counts = new Map<number, number>()
  for (const { year } of rows) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].map(([year, cities]) => ({ year, cities }))
}

/** Cities with the number of their targets, most first. */
function citiesWithTargets(rows: readonly TargetRow[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const { region } of rows) counts.set(region, (counts.get(region) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
}

/** A city that a link names stays in the menu, even where it has no target. */
const withChosen = (cities: readonly [string, number][], city: string): [string, number][] =>
  cities.some(([code]) => code === city) ? [...cities] : [[city, 0], ...cities]
