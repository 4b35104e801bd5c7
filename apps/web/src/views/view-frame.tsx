import type { SelectionRule } from '@biaochi/schema'
import { type ReactElement, type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { embedded } from '../app/embedded.js'
import { useLate } from '../app/use-late.js'
import { useWords } from '../app/use-words.js'
import { preloadDrawer } from '../drawer/drawer.js'
import { type ViewActions, ViewFoot } from './view-foot.js'

/** The parts of a view. */
export interface ViewFrameProps {
  /** True while an answer is under way. */
  waiting: boolean
  /** True where the drawer stands open, which then has its room at once. */
  open: boolean
  chooser: ReactNode
  drawer: ReactNode
  /** Null while nothing is on screen. */
  actions: ViewActions | null
  /** The selection rule of what is on screen; the default one where absent. */
  rule?: SelectionRule
  reports: number | undefined
  caveat: string
  children: ReactNode
}

/**
 * The frame of a view: chooser, page and drawer side by side, rule and source at the foot with the tools.
 * Embedded in another page it has no chooser and no tools, and a link that leads to the whole view.
 */
export function ViewFrame(props: ViewFrameProps): ReactElement {
  const { waiting, open, chooser, drawer, actions, rule, reports, caveat, children } = props
  const { t } = useTranslation()
  const words = useWords()
  const late = useLate(waiting)
  useEffect(() => {
    if (actions) preloadDrawer()
  }, [actions])
  return (
    <>
      {embedded ? null : (
        <section className="chooser-wrap" aria-label={t('field.chooser')}>
          <div className="chooser">{chooser}</div>
          {late ? (
            <div className="under-way" role="status">
              <span className="visually-hidden">{t('state.loading')}</span>
            </div>
          ) : null}
        </section>
      )}
      <div className={open ? 'split' : undefined}>
        <main className="view" id="view" aria-busy={waiting}>
          {children}
          <ViewFoot actions={actions} rule={rule} reports={reports} caveat={caveat} />
        </main>
        {open ? (drawer ?? <aside className="drawer-column" aria-label={words.evidence.panel} />) : null}
      </div>
    </>
  )
}
