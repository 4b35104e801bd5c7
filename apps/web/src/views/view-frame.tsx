import { CopyButton } from '@biaochi/ui/evidence/copy-button'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '../app/copy.js'
import { download } from '../app/download.js'
import { useLate } from '../app/use-late.js'
import { useWords } from '../app/use-words.js'

/** The parts of a view. */
export interface ViewFrameProps {
  /** True while an answer is under way. */
  waiting: boolean
  /** True where the drawer stands open, which then has its room at once. */
  open: boolean
  chooser: ReactNode
  drawer: ReactNode
  /** What can be done with what is on screen; null while nothing is. */
  actions: { table: boolean; onTable(): void; csv(): { name: string; text: string } } | null
  reports: number | undefined
  caveat: string
  children: ReactNode
}

/** The frame of a view: chooser, page and drawer side by side, rule and source at the foot with the actions. */
export function ViewFrame(props: ViewFrameProps): ReactElement {
  const { waiting, open, chooser, drawer, actions, reports, caveat, children } = props
  const { t } = useTranslation()
  const words = useWords()
  const late = useLate(waiting)
  const save = () => {
    if (!actions) return
    const { name, text } = actions.csv()
    download(name, text, 'text/csv;charset=utf-8')
  }
  return (
    <>
      <section className="chooser-wrap" aria-label={t('field.chooser')}>
        <div className="chooser">{chooser}</div>
        {late ? (
          <div className="under-way" role="status">
            <span className="visually-hidden">{t('state.loading')}</span>
          </div>
        ) : null}
      </section>
      <div className={open ? 'split' : undefined}>
        <main className="view" id="view" aria-busy={waiting}>
          {children}
          <div className="foot">
            <p>
              {reports === undefined
                ? ''
                : [t('foot.source', { reports }), t('foot.rule'), caveat].join(words.lang === 'zh' ? '' : ' ')}
            </p>
            {actions ? (
              <div className="acts">
                <button type="button" aria-pressed={actions.table} onClick={actions.onTable}>
                  {t('foot.table')}
                </button>
                <button type="button" onClick={save}>
                  {t('foot.csv')}
                </button>
                <CopyButton
                  label={t('foot.copyLink')}
                  text={location.href}
                  words={words}
                  onCopy={() => copyText(location.href)}
                />
              </div>
            ) : null}
          </div>
        </main>
        {open ? (drawer ?? <aside className="drawer-column" aria-label={words.evidence.panel} />) : null}
      </div>
    </>
  )
}
