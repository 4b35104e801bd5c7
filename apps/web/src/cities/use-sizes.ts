import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../api/client.js'
import { type CitySizes, lastFigures } from './sizes.js'

const none = { others: [], unit: '' }

/** How large the cities are by their own last word; empty until `wanted`, and until it has arrived, which `settled` tells. */
export function useSizes(wanted: boolean): { sizes: CitySizes; settled: boolean } {
  const of = (indicator: string) =>
    api.compare.trend.queryOptions({ indicator, measure: 'level', regions: [] }, { enabled: wanted })
  const gdp = useQuery(of('gdp'))
  const population = useQuery(of('population'))
  const sizes = useMemo(
    () => ({
      gdp: lastFigures(gdp.data ?? none, 'CNY'),
      population: lastFigures(population.data ?? none, 'person'),
    }),
    [gdp.data, population.data],
  )
  return { sizes, settled: !gdp.isPending && !population.isPending }
}
