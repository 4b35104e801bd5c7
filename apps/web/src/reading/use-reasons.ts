import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'

/** Why a number was not taken, by the id of its rule, in the language of the page; the table comes when it is first asked for. */
export function useReasons(wanted: boolean, lang: 'zh' | 'en'): ((rule: string) => string) | undefined {
  const table = useQuery({
    queryKey: ['reasons'],
    queryFn: () => import('@biaochi/parser/quantities/reason'),
    enabled: wanted,
  }).data
  const reason = useCallback(
    (rule: string) => {
      try {
        return table?.reasonOf(rule)[lang] ?? ''
      } catch {
        // Read by another version of the parser, which had a rule that this one has not.
        return rule
      }
    },
    [table, lang],
  )
  return wanted ? reason : undefined
}
