import { regionByCode } from '@biaochi/schema/region'
import { reportWords } from '@biaochi/ui/report/report-words'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useWords } from '../app/use-words.js'
import { reportHref } from '../reading/hrefs.js'
import { type ImportItem, isSavable } from './item.js'
import { problemText } from './problem-text.js'

/** The texts on their way: name, what was read, how it stands, each with its error. */
export function ImportList(props: {
  items: readonly ImportItem[]
  chosen: number | null
  onChoose(key: number): void
  onRemove(key: number): void
}): ReactElement {
  const { items, chosen, onChoose, onRemove } = props
  const { t } = useTranslation()
  const words = useWords()
  const say = reportWords[words.lang]
  return (
    <ol className="import-list">
      {items.map((item) => {
        const { key, name, result, stage, problem, refused, saved } = item
        const region = result?.report.region ? regionByCode(result.report.region) : undefined
        return (
          <li key={key} className={key === chosen ? 'on' : undefined}>
            <button
              type="button"
              aria-current={key === chosen}
              disabled={result === null}
              onClick={() => onChoose(key)}
            >
              <b>{result?.report.title ?? name}</b>
              <span>
                {[
                  region ? words.regionName(region) : null,
                  result?.report.year ?? null,
                  result ? say.figures(result.observations.length) : null,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </button>
            <span className="how">
              {problem ? (
                <span role="alert" data-code={problem.code}>
                  {problemText(problem, t)}
                </span>
              ) : refused ? (
                <span role="alert" data-code={refused.code}>
                  {problemText(refused, t)}
                </span>
              ) : saved ? (
                <Link href={reportHref(saved.id)}>{t('import.savedShort')}</Link>
              ) : stage === 'waiting' ? (
                t('import.waiting')
              ) : stage === 'saving' ? (
                t('import.saving')
              ) : isSavable(item) ? (
                t('import.ready')
              ) : (
                t('import.asks')
              )}
            </span>
            <button
              type="button"
              className="drop-item"
              aria-label={t('import.remove', { name })}
              onClick={() => onRemove(key)}
            >
              ×
            </button>
          </li>
        )
      })}
    </ol>
  )
}
