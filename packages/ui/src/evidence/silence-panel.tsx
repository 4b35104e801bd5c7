import type { Evidence, RegionName, SilenceReason } from '@biaochi/schema'
import { periodText } from '@biaochi/schema/period'
import type { ReactElement } from 'react'
import { exactLabel } from '../marks/value-text.js'
import type { Words } from '../words/words.js'
import { isCited, safeUrl } from './citation.js'
import { PanelHead } from './panel-head.js'
import { Quote } from './quote.js'
import { stretches } from './series.js'

/** A city without a figure: the reason, and the claim that stands nearest, with its words. */
export interface SilencePanelProps {
  region: RegionName
  reason: SilenceReason
  year: number
  indicator: string
  /** Name of the measure that was asked for. */
  measure: string
  /** Evidence of what the report does say, where it says something near. */
  instead: Evidence | null
  words: Words
  onClose?: (() => void) | undefined
  onPrevious?: (() => void) | undefined
  onNext?: (() => void) | undefined
}

/** Why a city has no figure here, what its report does say, and how to add a report. */
export function SilencePanel(props: SilencePanelProps): ReactElement {
  const { region, reason, year, indicator, measure, instead, words } = props
  const city = words.regionFull(region)
  const url = instead ? safeUrl(instead.claim.source.url) : null
  return (
    <>
      <PanelHead {...props} about={[city, words.year(year), indicator].join(' · ')}>
        <div className="figure">
          <b className="none">{words.evidence.noFigure}</b>
        </div>
      </PanelHead>
      <p className="silence">
        {words.evidence.why[reason]({ city: words.regionName(region), year, indicator, measure })}
      </p>
      {instead ? (
        <section>
          <h3>
            {words.evidence.instead}
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer" title={words.evidence.openSource}>
                {words.evidence.source} <span aria-hidden="true">↗</span>
              </a>
            ) : null}
          </h3>
          <p className="src">
            <b className={instead.claim.status === 'target' ? 'said' : undefined}>
              {exactLabel(instead.claim, words.lang)}
            </b>{' '}
            {words.measure(instead.claim.measure, instead.claim.unit)} · {periodText(instead.claim.period, words.lang)}{' '}
            · {words.status[instead.claim.status]}
          </p>
          <Quote parts={stretches(instead)} said={instead.claim.status === 'target'} words={words} />
          <p className="from">
            {instead.claim.source.title}
            {instead.claim.source.delivered ? ` · ${instead.claim.source.delivered}` : ''}
          </p>
          {isCited(instead.claim) ? <p className="cited">{words.evidence.cited}</p> : null}
        </section>
      ) : null}
      {reason === 'no_report' ? <p className="from">{words.evidence.addReport}</p> : null}
    </>
  )
}
