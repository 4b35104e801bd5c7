import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../api/client.js'
import { askedYears, bestQuestion, type Question } from './question.js'

/** Growth of the economy: what most cities set a target for and give an outcome of. */
export const asked = { indicator: 'gdp', measure: 'growth' } as const

/** So many of the latest years are looked at. */
const looked = 3

/** The question that the start page answers, from the library as it is now. */
export function useQuestion(): { question: Question | null; waiting: boolean; error: unknown; retry(): void } {
  // Any year tells in which years there are figures; the last one is often among those asked next.
  const any = useQuery(api.compare.cities.queryOptions({ ...asked, year: new Date().getFullYear() - 1 }))
  const years = useMemo(() => askedYears(any.data?.years ?? [], looked), [any.data])
  const answers = useQueries({ queries: years.map((year) => api.compare.cities.queryOptions({ ...asked, year })) })
  const waiting = any.isPending || answers.some(({ isPending }) => isPending)
  const error = any.error ?? answers.find((one) => one.error)?.error ?? null
  return {
    question: waiting ? null : bestQuestion(answers.flatMap(({ data }) => data ?? [])),
    waiting,
    error,
    retry: () => {
      void any.refetch()
      for (const one of answers) void one.refetch()
    },
  }
}
