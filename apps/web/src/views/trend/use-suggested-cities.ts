import type { Measure, Trend } from '@biaochi/schema'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../api/client.js'

/** As many lines as have a colour. */
const enough = 4

/** The cities that a link without cities draws: the four with most years of the figure. */
export function useSuggestedCities(indicator: string, measure: Measure, wanted: boolean): string[] {
  const all = useQuery(api.compare.trend.queryOptions({ indicator, measure, regions: [] }, { enabled: wanted }))
  return useMemo(() => (wanted && all.data ? mostYears(all.data) : []), [all.data, wanted])
}

/** The four cities with most years; of two alike the one that comes first in the order of codes. */
export function mostYears({ others }: Pick<Trend, 'others'>): string[] {
  return [...others]
    .sort((a, b) => b.years.length - a.years.length || a.region.localeCompare(b.region))
    .slice(0, enough)
    .map(({ region }) => region)
}
