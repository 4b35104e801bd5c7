import { useCallback, useMemo } from 'react'
import { navigate, useSearch } from 'wouter/use-browser-location'
import { parseSearch, stringifySearch } from './search-params.js'

/** Changes parameters of the address; `replace` keeps the step out of the history. */
export type SetUrlState<State> = (change: Partial<State>, replace?: boolean) => void

/** The state of a view, read from the address and written to it. Back and forward restore it. */
export function useUrlState<State extends object>(
  read: (search: Record<string, unknown>) => State,
): [State, SetUrlState<State>] {
  const search = useSearch()
  const state = useMemo(() => read(parseSearch(search)), [read, search])
  const set = useCallback((change: Partial<State>, replace = false) => {
    navigate(addressWith(change), { replace })
  }, [])
  return [state, set]
}

/** The present address with some parameters changed; what it names inside the page (`#o=…`) stays. */
export function addressWith(change: Record<string, unknown>): string {
  return `${location.pathname}${stringifySearch({ ...parseSearch(location.search), ...change })}${location.hash}`
}
