import type { CityComparison, Claim, RegionName } from '@biaochi/schema'
import { bracketAt } from '@biaochi/ui/compare/compare-table'
import type { CompareSeries } from '@biaochi/ui/compare/series'
import { csv } from '../../app/csv.js'

const head = [
  'region',
  'city',
  'indicator',
  'measure',
  'year',
  'rank_from',
  'rank_to',
  'value',
  'upper',
  'unit',
  'bound',
  'status',
  'basis',
  'stated_as',
  'target',
  'target_bound',
  'reason',
  'document',
  'document_kind',
  'delivered',
  'url',
  'observation',
] as const

/** What is on screen as CSV, values in the base unit: ranked cities first, then those without a figure and why. */
export function compareCsv(
  series: CompareSeries,
  answer: CityComparison,
  names: ReadonlyMap<string, RegionName>,
): string {
  const name = (region: string) => names.get(region)?.zh ?? region
  const asked = [answer.indicator, answer.measure, answer.year] as const
  const ranked = series.rows.map(({ region, claim, target }, index) => {
    const bracket = bracketAt(series.brackets, index + 1)
    return [
      region,
      name(region),
      ...asked,
      bracket.first,
      bracket.last,
      ...figure(claim),
      target?.claim.value ?? null,
      target?.claim.bound ?? null,
      null,
      ...source(claim),
    ]
  })
  const shown = new Set([
    ...series.promised.map(({ region }) => region),
    ...series.silence.flatMap(({ cities }) => cities.map(({ region }) => region)),
  ])
  const silent = answer.silent
    .filter(({ region }) => shown.has(region))
    .map(({ region, reason, instead }) => {
      const target = reason === 'only_target' ? instead : null
      return [
        region,
        name(region),
        ...asked,
        null,
        null,
        null,
        null,
        answer.unit,
        null,
        null,
        null,
        null,
        target?.value ?? null,
        target?.bound ?? null,
        reason,
        ...(target ? source(target) : [null, null, null, null, null]),
      ]
    })
  return csv(head, [...ranked, ...silent])
}

const figure = ({ value, upper, unit, bound, status, basis, text }: Claim) =>
  [value, upper, unit, bound, status, basis, text] as const

const source = ({ id, source: { title, kind, delivered, url } }: Claim) => [title, kind, delivered, url, id] as const
