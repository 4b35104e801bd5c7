import type { SelectionRule } from '@biaochi/schema'
import type { ChartTable } from '@biaochi/ui/tools/chart-table'
import { lazy, type ReactElement, type ReactNode, Suspense, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearch } from 'wouter/use-browser-location'
import { copyText } from '../app/copy.js'
import { download } from '../app/download.js'
import { embedded, wholeView } from '../app/embedded.js'
import { useWords } from '../app/use-words.js'
import { useRuleSentences } from '../chooser/use-rule-words.js'

/** The tools come apart from the first script, once there is a chart. */
const ChartTools = lazy(async () => ({ default: (await import('@biaochi/ui/tools/chart-tools')).ChartTools }))

/** What can be done with what is on screen; the chart is found by its `data-picture`. */
export interface ViewActions {
  title: string
  sentence: string
  table(): ChartTable
  /** Whether the table stands in place of the chart; absent where there is no such switch. */
  showsTable?: boolean
  onTable?(): void
}

/** The foot of a view: source, rule and caveat at the left, the tools of the chart at the right. */
export function ViewFoot(props: {
  /** Null while nothing is on screen. */
  actions: ViewActions | null
  rule?: SelectionRule | undefined
  reports: number | undefined
  caveat: string
  /** A way on, after the caveat. */
  children?: ReactNode
}): ReactElement {
  const { actions, rule = 'default', reports, caveat, children } = props
  const { t } = useTranslation()
  const words = useWords()
  const rules = useRuleSentences()
  const foot = useRef<HTMLDivElement>(null)
  // The address is part of the picture, so the foot follows it.
  useSearch()
  const source = reports === undefined ? '' : t('foot.source', { reports })
  const notes = reports === undefined ? [] : [rules[rule], caveat]
  return (
    <div className="foot" ref={foot}>
      <p className="foot-way">
        {[source, ...notes].join(words.lang === 'zh' ? '' : ' ')} {children}
        {embedded ? (
          <a href={wholeView(location.href)} target="_blank" rel="noopener">
            {t('foot.whole')}
          </a>
        ) : null}
      </p>
      {actions && !embedded ? (
        <Suspense>
          <ChartTools
            words={words}
            text={{ title: actions.title, sentence: actions.sentence, notes, source, link: location.href }}
            parts={() => [...(foot.current?.closest('main')?.querySelectorAll('[data-picture]') ?? [])]}
            table={actions.table}
            showsTable={actions.showsTable}
            onTable={actions.onTable}
            onCopy={copyText}
            onSave={download}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
