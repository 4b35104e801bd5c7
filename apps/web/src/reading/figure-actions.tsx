import { isAnnual } from '@biaochi/schema/period'
import { gbt7714 } from '@biaochi/ui/evidence/citation'
import { CopyButton } from '@biaochi/ui/evidence/copy-button'
import { figureEvidence } from '@biaochi/ui/report/figure-evidence'
import type { Figure, ShownReport } from '@biaochi/ui/report/shown-report'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { copyText } from '../app/copy.js'
import { useWords } from '../app/use-words.js'
import { compareHref, trendHref } from './hrefs.js'

/** From a figure on: among the cities, over the years, its citation, its link. A text outside of the library has no link. */
export function FigureActions(props: { report: ShownReport; figure: Figure; link: string | undefined }): ReactElement {
  const { report, figure, link } = props
  const { t } = useTranslation()
  const words = useWords()
  const region = figure.region ?? report.region
  const comparable = figure.indicator !== null && region !== null && isAnnual(figure.period)
  return (
    <div className="acts">
      {comparable && region !== null && figure.indicator !== null ? (
        <>
          <Link href={compareHref(figure.indicator, figure.measure, Number(figure.period), region)}>
            {t('reading.inCompare')}
          </Link>
          <Link href={trendHref(figure.indicator, figure.measure, region)}>{t('reading.inTrend')}</Link>
        </>
      ) : null}
      <CopyButton
        label={words.evidence.copyCitation}
        text={gbt7714(figureEvidence(report, figure), { words })}
        words={words}
        onCopy={copyText}
      />
      {link ? <CopyButton label={words.evidence.copyLink} text={link} words={words} onCopy={copyText} /> : null}
    </div>
  )
}
