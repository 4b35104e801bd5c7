import { useSyncExternalStore } from 'react'

const query = '(max-width: 900px)'

/** True where the window is narrow, so that what is open is a sheet and not set beside the text. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
}
