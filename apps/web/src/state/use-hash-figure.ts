import { useCallback, useSyncExternalStore } from 'react'
import { navigate } from 'wouter/use-browser-location'

/** Events after which the hash may be another; wouter fires the last two when it writes to the history. */
const events = ['popstate', 'hashchange', 'pushState', 'replaceState'] as const

function subscribe(changed: () => void): () => void {
  for (const event of events) addEventListener(event, changed)
  return () => {
    for (const event of events) removeEventListener(event, changed)
  }
}

const figureOf = (hash: string) => /^#o=([\w-]{1,100})$/.exec(hash)?.[1] ?? null

/** The figure that the address names (`#o=ID`), and how to name another. Steps stay out of the history; back leads out of the report. */
export function useHashFigure(): [string | null, (id: string | null) => void] {
  const figure = useSyncExternalStore(subscribe, () => figureOf(location.hash))
  const set = useCallback((id: string | null) => {
    navigate(`${location.pathname}${location.search}${id === null ? '' : `#o=${id}`}`, { replace: true })
  }, [])
  return [figure, set]
}
