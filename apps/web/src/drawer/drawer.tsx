import { lazy, type ReactElement, Suspense } from 'react'
import { useWords } from '../app/use-words.js'
import type { EvidenceDrawerProps } from './evidence-drawer.js'

const load = () => import('./evidence-drawer.js')
const Loaded = lazy(async () => ({ default: (await load()).EvidenceDrawer }))

/** Fetches the drawer ahead of the click. */
export const preloadDrawer = () => void load()

/** The evidence drawer, which comes apart from the first script; its room is there at once. */
export function EvidenceDrawer(props: EvidenceDrawerProps): ReactElement {
  const words = useWords()
  return (
    <Suspense fallback={<aside className="drawer-column" aria-label={words.evidence.panel} />}>
      <Loaded {...props} />
    </Suspense>
  )
}
