import type { Measure, TargetRow } from '@biaochi/schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { apiClient } from '../../api/client.js'

/** Rows to a request. */
const page = 2000

/** Every target of an indicator and measure, all pages: years and cities are then changed without a wait. */
export function useTargets(indicator: string, measure: Measure) {
  return useQuery({
    queryKey: ['targets', indicator, measure],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const rows: TargetRow[] = []
      let cursor: string | undefined
      do {
        const answer = await apiClient.targets.list.query(
          { indicators: [indicator], measure, limit: page, cursor },
          { signal },
        )
        rows.push(...answer.rows)
        cursor = answer.next ?? undefined
      } while (cursor !== undefined)
      return { indicator, measure, rows: mostStatedUnit(rows) }
    },
  })
}

/** The rows of the unit with most targets: amounts in another unit cannot stand on one ruler. */
export function mostStatedUnit(rows: readonly TargetRow[]): TargetRow[] {
  const counts = new Map<string, number>()
  for (const { unit } of rows) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  const [unit] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  return rows.filter((row) => row.unit === unit)
}
