import type { RegionName } from '@biaochi/schema'
import { indicatorById } from '@biaochi/schema/catalogue'
import { CopyButton } from '@biaochi/ui/evidence/copy-button'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '../../app/copy.js'
import { today } from '../../app/today.js'
import { useWords } from '../../app/use-words.js'
import type { DataFilter } from '../../state/data-state.js'
import { codesOf } from '../../state/fields.js'
import { addressWith } from '../../state/use-url-state.js'
import { curlCommand, fileFormats, restHref } from './rest-href.js'
import { selectionCitation } from './selection-citation.js'

/** Files of all that the filters keep, a citation of it, and the command that fetches the same. */
export function TakeAway(props: { filter: DataFilter; names: ReadonlyMap<string, RegionName> }): ReactElement {
  const { filter, names } = props
  const { t } = useTranslation()
  const words = useWords()
  const { q, cities, indicator, measure, year, status } = filter
  const filters = [
    ...codesOf(cities).map((code) => {
      const name = names.get(code)
      return name ? words.regionName(name) : code
    }),
    indicator ? (indicatorById(indicator)?.[words.lang] ?? indicator) : '',
    measure ? words.measure(measure) : '',
    year ? words.year(year) : '',
    status ? words.status[status] : '',
    q ?? '',
  ].filter((text) => text !== '')
  const citation = selectionCitation({
    library: `${t('app.name')} ${t('app.latin')}`,
    what: t('data.citeWhat'),
    filters,
    lang: words.lang,
    accessed: today(),
    link: location.origin + addressWith({ at: undefined }),
  })
  const command = curlCommand(filter, location.origin)
  return (
    <section className="take-away" aria-label={t('data.take')}>
      <div className="acts">
        {fileFormats.map((format) => (
          <a key={format} href={restHref(filter, format)} download={`biaochi.${format}`}>
            {format.toUpperCase()}
          </a>
        ))}
        <CopyButton label={t('data.cite')} text={citation} words={words} onCopy={copyText} />
      </div>
      <p>{t('data.jsonNote')}</p>
      <details>
        <summary>{t('data.curl')}</summary>
        <code>{command}</code>
        <div className="acts">
          <CopyButton label={t('data.copyCommand')} text={command} words={words} onCopy={copyText} />
          <a href="/api">{t('data.api')}</a>
        </div>
      </details>
    </section>
  )
}
