import { type RedlineRow, redline } from '@biaochi/ui/report/redline'
import type { ShownReport } from '@biaochi/ui/report/shown-report'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../api/client.js'

/** A stored report that can be set beside the one that is read. */
export interface EarlierReport {
  id: string
  title: string
  year: number
  digest: boolean
  observations: number
}

/** The earlier reports of the same place, those that match best first, and what changed since the chosen one. */
export interface RedlineAnswer {
  earlier: readonly EarlierReport[]
  chosen: EarlierReport | undefined
  rows: readonly RedlineRow[] | undefined
}

/** Sets a report beside an earlier one of the same place. `with` is the earlier one's id; absent for none. */
export function useRedline(report: ShownReport, withId: string | undefined): RedlineAnswer {
  const { region, year, kind, id } = report
  const list = useQuery(
    api.reports.list.queryOptions(
      { region: region ?? '' },
      { enabled: region !== null && year !== null, retry: false },
    ),
  )
  const earlier = useMemo(() => {
    if (year === null || !list.data) return []
    return list.data
      .filter((one) => one.year < year && one.id !== id)
      .sort(
        (a, b) =>
          b.year - a.year || Number(b.kind === kind) - Number(a.kind === kind) || b.observations - a.observations,
      )
  }, [list.data, year, kind, id])
  const chosen = earlier.find((one) => one.id === withId)
  const before = useQuery(api.reports.get.queryOptions({ id: chosen?.id ?? '' }, { enabled: chosen !== undefined }))
  const rows = useMemo(
    () => (chosen && before.data?.id === chosen.id ? redline(report, before.data) : undefined),
    [report, chosen, before.data],
  )
  return { earlier, chosen, rows }
}
