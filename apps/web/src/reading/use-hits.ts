import { findHits } from '@biaochi/ui/report/find'
import { bodyStart } from '@biaochi/ui/report/paragraphs'
import type { Hits } from '@biaochi/ui/report/text-marks'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'

/** What the find has in a text, and how to step through it. */
export interface Finding {
  hits: Hits | null
  /** Which hit is stepped to, from 0. */
  at: number
  step(by: 1 | -1): void
}

/** Looks for words in the body of a text; a long text is looked through when the typing pauses. */
export function useHits(text: string, query: string): Finding {
  const wanted = useDeferredValue(query.trim())
  const found = useMemo(() => {
    const body = bodyStart(text)
    return findHits(text, wanted).filter((at) => at >= body)
  }, [text, wanted])
  const [at, setAt] = useState(0)
  // Another text or other words begin at the first hit.
  // biome-ignore lint/correctness/useExhaustiveDependencies: found is what changes when they do
  useEffect(() => setAt(0), [found])
  const hits = useMemo(
    (): Hits | null =>
      wanted === ''
        ? null
        : { at: found, length: wanted.length, current: found[Math.min(at, found.length - 1)] ?? null },
    [found, wanted, at],
  )
  return {
    hits,
    at,
    step: (by) => {
      if (found.length > 0) setAt((at + by + found.length) % found.length)
    },
  }
}
