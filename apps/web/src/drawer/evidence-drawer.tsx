import type { RegionName, SelectionRule, SilenceReason } from '@biaochi/schema'
import { EvidencePanel } from '@biaochi/ui/evidence/evidence-panel'
import { PanelHead } from '@biaochi/ui/evidence/panel-head'
import { SilencePanel } from '@biaochi/ui/evidence/silence-panel'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactElement, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.js'
import { copyText } from '../app/copy.js'
import { embedded } from '../app/embedded.js'
import { today } from '../app/today.js'
import { useWords } from '../app/use-words.js'
import { ViewError } from '../views/view-error.js'
import { ReportError } from './report-error.js'
import { Sheet } from './sheet.js'

/** What the drawer shows: the claim of this id, or a silence with (maybe) a claim that stands near. */
export interface EvidenceDrawerProps {
  id: string | null
  indicator: string
  names: ReadonlyMap<string, RegionName>
  /** The rule of the view: it orders the other claims and says why they were not taken. */
  rule: SelectionRule
  silence: { region: RegionName; reason: SilenceReason; year: number; measure: string } | null
  /** Selector of the mark of a place, to move the focus along. */
  focusOn(to: string): string
  previous: string | undefined
  next: string | undefined
  onWalk(to: string): void
  onClose(): void
}

/** The drawer beside a view. Esc closes it; up and down walk the rows, wherever the focus is but in a field. */
export function EvidenceDrawer(props: EvidenceDrawerProps): ReactElement {
  const { id, indicator, names, rule, silence, focusOn, previous, next, onWalk, onClose } = props
  const { t, i18n } = useTranslation()
  const words = useWords()
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const query = useQuery(
    api.observations.evidence.queryOptions(
      { id: id ?? '', language, rule },
      { enabled: id !== null, placeholderData: keepPreviousData },
    ),
  )
  useEffect(() => {
    const keyed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || takesKeys(event.target)) return
      if (event.key === 'Escape') {
        event.preventDefault()
        onClose()
        return
      }
      const to = event.key === 'ArrowDown' ? next : event.key === 'ArrowUp' ? previous : undefined
      if (to === undefined) return
      event.preventDefault()
      onWalk(to)
      document.querySelector<HTMLElement>(focusOn(to))?.focus({ preventScroll: false })
    }
    document.addEventListener('keydown', keyed)
    return () => document.removeEventListener('keydown', keyed)
  }, [focusOn, next, onClose, onWalk, previous])

  const walk = {
    onClose,
    onPrevious: previous === undefined ? undefined : () => onWalk(previous),
    onNext: next === undefined ? undefined : () => onWalk(next),
  }
  const evidence = id !== null && query.data ? query.data : null
  const city = silence?.region ?? (evidence ? names.get(evidence.claim.region) : undefined)
  const shown = city ? words.regionName(city) : ''
  return (
    <Sheet label={words.evidence.panel} onClose={onClose}>
      {query.error && id !== null ? (
        <>
          <PanelHead about={indicator} words={words} {...walk} />
          <ViewError error={query.error} onRetry={() => void query.refetch()} />
        </>
      ) : silence ? (
        <SilencePanel {...silence} indicator={indicator} instead={evidence} words={words} {...walk} />
      ) : evidence ? (
        <EvidencePanel
          evidence={evidence}
          indicator={indicator}
          region={names.get(evidence.claim.region)}
          words={words}
          accessed={today()}
          link={location.href}
          onCopy={copyText}
          {...walk}
        >
          {embedded ? null : <ReportError claim={evidence.claim} />}
        </EvidencePanel>
      ) : (
        <PanelHead about={t('state.loading')} words={words} {...walk} />
      )}
      <p className="visually-hidden" role="status">
        {shown ? t('drawer.shown', { what: shown }) : ''}
      </p>
    </Sheet>
  )
}

/** Whether an element uses the arrow keys or Esc itself. */
function takesKeys(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [role="slider"], [role="dialog"]') !== null
  )
}
