import type { CatalogueAnswer, CityComparison, Claim, Measure, Region } from '@biaochi/schema'
import { isAnnual } from '@biaochi/schema/period'
import type { CompareSeries } from '@biaochi/ui/compare/series'
import { figureClaim } from '@biaochi/ui/report/figure-evidence'
import type { Figure, ShownReport } from '@biaochi/ui/report/shown-report'

/** A figure of a text that cities can be compared by. */
export interface MainFigure {
  figure: Figure
  claim: Claim
  indicator: string
  measure: Measure
  year: number
}

/** Figures of a text that are offered for comparison at most. */
export const mostFigures = 8

const measures: readonly Measure[] = ['growth', 'level', 'share', 'rank']

/** Whether a region stands among the cities: a prefecture, or one of the four municipalities. */
export function isCity({ level, code }: Pick<Region, 'level' | 'code'>): boolean {
  return level === 'prefecture' || ['110000', '120000', '310000', '500000'].includes(code)
}

/**
 * The outcomes of a text that most cities have a figure for, those first: of its own region, for a whole year, in the
 * catalogue; of one fact the claim without a hedge, else the first.
 */
export function mainFigures(report: ShownReport, indicators: CatalogueAnswer['indicators']): MainFigure[] {
  const stored = new Map<string, number>()
  for (const { id, measures: all } of indicators)
    for (const { measure, claims } of all) stored.set(`${id} ${measure}`, claims)
  const found = new Map<string, MainFigure>()
  for (const figure of report.observations) {
    const { indicator, measure, period, status, region, bound } = figure
    if (indicator === null || status === 'target' || !isAnnual(period) || !measures.includes(measure)) continue
    if (region !== null && region !== report.region) continue
    const key = `${indicator} ${measure} ${period}`
    const there = found.get(key)
    if (there && (there.claim.bound === 'eq' || bound !== 'eq')) continue
    found.set(key, { figure, claim: figureClaim(report, figure), indicator, measure, year: Number(period) })
  }
  const claims = ({ indicator, measure }: MainFigure) => stored.get(`${indicator} ${measure}`) ?? 0
  return [...found.values()]
    .filter((one) => claims(one) > 0)
    .sort((a, b) => claims(b) - claims(a))
    .slice(0, mostFigures)
}

/**
 * A comparison with a claim that is not stored set among its cities. A stored claim of the same city that says
 * otherwise stays beside it as the other claim. Null where unit or basis differ and nothing can be set side by side.
 */
export function withPreview(answer: CityComparison, claim: Claim, region: string): CityComparison | null {
  if (answer.cities.length > 0 && answer.unit !== claim.unit) return null
  if (!sameBasis(answer, claim)) return null
  const there = answer.cities.find((city) => city.region === region)
  const aim = answer.silent.find((city) => city.region === region && city.reason === 'only_target')
  const rival = there && (there.claim.value !== claim.value || there.claim.bound !== claim.bound) ? there.claim : null
  return {
    ...answer,
    unit: claim.unit,
    cities: [
      ...answer.cities.filter((city) => city.region !== region),
      {
        region,
        claim,
        others: there ? there.others + 1 : 0,
        conflict: false,
        rival,
        target: there?.target ?? aim?.instead ?? null,
      },
    ],
    silent: answer.silent.filter((city) => city.region !== region),
  }
}

/**
 * Whether a claim is on the basis of the stored ones. Growth of the economy is at constant prices by rule, 可比 or not,
 * and then its answers keep no comparable series apart.
 */
function sameBasis({ basis, apart }: CityComparison, claim: Claim): boolean {
  if (claim.basis === basis) return true
  return basis === null && !apart.some((series) => series.basis === 'comparable')
}

/** Where a city stands in a drawn comparison: from rank to rank, as hedges leave it open, among how many. */
export function placeOf(series: CompareSeries, region: string): { first: number; last: number; of: number } | null {
  const at = series.rows.findIndex((row) => row.region === region) + 1
  const bracket = series.brackets.find(({ first, last }) => at >= first && at <= last)
  return at === 0 || !bracket ? null : { ...bracket, of: series.rows.length }
}

/** The drawn comparison with the row that is not stored marked as such. */
export function markUnsaved(series: CompareSeries, region: string, unsaved: string): CompareSeries {
  return {
    ...series,
    rows: series.rows.map((row) =>
      row.region === region
        ? {
            ...row,
            note: [row.note, unsaved].filter(Boolean).join(' '),
            source: unsaved,
            statement: `${row.statement}，${unsaved}`,
          }
        : row,
    ),
  }
}
