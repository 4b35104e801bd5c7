import type { Evidence, RegionName } from '@biaochi/schema'
import { periodText } from '@biaochi/schema/period'
import type { ReactElement, ReactNode } from 'react'
import { exactLabel } from '../marks/value-text.js'
import type { Words } from '../words/words.js'
import { apa, bibtex, gbt7714, isCited, safeUrl } from './citation.js'
import { ClaimsRuler } from './claims-ruler.js'
import { CopyButton } from './copy-button.js'
import { CorrectionsNote } from './corrections-note.js'
import { PanelHead } from './panel-head.js'
import { Quote } from './quote.js'
import { figureParts, type Stretch, stretches, understood } from './series.js'

/** The evidence behind one figure, and what the panel's buttons do. */
export interface EvidencePanelProps {
  evidence: Evidence
  /** Name of the indicator in the language of `words`. */
  indicator: string
  region: RegionName | undefined
  words: Words
  /** Day of reading for the citation, `YYYY-MM-DD`. */
  accessed?: string | undefined
  /** Address of this very view, for "copy link". */
  link?: string | undefined
  onCopy(text: string): Promise<boolean>
  /** What stands below the citation: a form, a way on. */
  children?: ReactNode
  /** Absent where the panel stands by itself, as in the gallery. */
  onClose?: (() => void) | undefined
  onPrevious?: (() => void) | undefined
  onNext?: (() => void) | undefined
}

/** The words behind a figure: the sentence, how it was read, what else was claimed, and how to cite it. */
export function EvidencePanel(props: EvidencePanelProps): ReactElement {
  const { evidence, indicator, region, words, accessed, link, onCopy } = props
  const { claim, others } = evidence
  const { source } = claim
  const city = region ? words.regionFull(region) : claim.region
  const figure = figureParts(evidence, words)
  const url = safeUrl(source.url)
  const citing = { words, accessed, issuer: undefined }
  return (
    <>
      <PanelHead {...props} about={[city, periodText(claim.period, words.lang), indicator].join(' · ')}>
        <div className="figure">
          <b className={claim.status === 'target' ? 'said' : undefined}>
            {figure.number}
            <small>{figure.unit}</small>
          </b>
          <span>
            {words.measureMeans[claim.measure]}
            <i> · </i>
            <br />
            {words.status[claim.status]}
          </span>
        </div>
      </PanelHead>
      <section>
        <h3>
          {words.evidence.words}
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer" title={words.evidence.openSource}>
              {words.evidence.source} <span aria-hidden="true">↗</span>
            </a>
          ) : null}
        </h3>
        <Quote parts={stretches(evidence)} said={claim.status === 'target'} words={words} />
        <p className="from">{sourceLine(evidence, words)}</p>
        {isCited(claim) ? <p className="cited">{words.evidence.cited}</p> : null}
      </section>
      <CorrectionsNote corrections={evidence.corrections} words={words} />
      {isCited(claim) ? null : (
        <Understanding evidence={evidence} indicator={indicator} region={region} words={words} />
      )}
      {others.length > 0 ? (
        <section className="claims">
          <h3>
            {words.evidence.others(others.length)} <i>{words.evidence.saysCount(others.length + 1)}</i>
          </h3>
          <ClaimsRuler taken={claim} others={others.map((other) => other.claim)} words={words} />
          {others.map((other) => (
            <div className="claim" key={other.claim.id}>
              <p className="src">
                <b>{exactLabel(other.claim, words.lang)}</b> {words.status[other.claim.status]} ·{' '}
                {other.claim.source.title}
                {other.claim.source.delivered ? ` · ${other.claim.source.delivered}` : ''}
              </p>
              <Quote parts={otherParts(other)} said={other.claim.status === 'target'} words={words} />
              {other.conflict ? <p className="why">{words.evidence.conflict}</p> : null}
              {other.why ? (
                <p className="why">
                  {words.evidence.notTaken(/[。.]$/.test(other.why) ? other.why.slice(0, -1) : other.why)}
                </p>
              ) : null}
            </div>
          ))}
        </section>
      ) : null}
      <section>
        <h3>{words.evidence.cite}</h3>
        <p className="cite">{gbt7714(evidence, { words })}</p>
        <div className="acts">
          <CopyButton
            label={words.evidence.copyCitation}
            text={gbt7714(evidence, citing)}
            words={words}
            onCopy={onCopy}
          />
          <CopyButton label="APA" text={apa(evidence, citing)} words={words} onCopy={onCopy} />
          <CopyButton label={words.evidence.copyBibtex} text={bibtex(evidence, citing)} words={words} onCopy={onCopy} />
          {link ? <CopyButton label={words.evidence.copyLink} text={link} words={words} onCopy={onCopy} /> : null}
        </div>
      </section>
      {props.children}
    </>
  )
}

/** How each field was read, and on which words. Of a citation nobody knows the words. */
function Understanding({
  evidence,
  indicator,
  region,
  words,
}: Pick<EvidencePanelProps, 'evidence' | 'indicator' | 'region' | 'words'>): ReactElement {
  return (
    <section>
      <h3>{words.evidence.understood}</h3>
      <table className="under">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.evidence.readAs}</th>
            <th scope="col">{words.evidence.inText}</th>
            <th scope="col">{words.evidence.ground}</th>
          </tr>
        </thead>
        <tbody>
          {understood(evidence, indicator, region, words).map((line) => (
            <tr key={line.field}>
              <th scope="row">{line.name}</th>
              <td>{line.readAs}</td>
              {line.words === null ? <td className="dim">{line.none}</td> : <td className="q">{line.words}</td>}
              <td>{line.ground}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Title, kind and day of the document that the words stand in. */
function sourceLine({ claim: { source } }: Evidence, words: Words): string {
  const title =
    source.digest && !/摘编/.test(source.title) ? `${source.title}（${words.evidence.digest}）` : source.title
  return [title, source.delivered ?? words.year(source.reportYear)].join(' · ')
}

/** The sentence of another claim: only its value is marked, its readings are not at hand. */
function otherParts({ sentence, start, end }: Evidence['others'][number]): Stretch[] {
  const parts: Stretch[] = [
    { text: sentence.slice(0, start), kind: 'plain', fields: [] },
    { text: sentence.slice(start, end), kind: 'value', fields: ['value'] },
    { text: sentence.slice(end), kind: 'plain', fields: [] },
  ]
  return parts.filter(({ text }) => text !== '')
}
