import type { CatalogueAnswer } from '@biaochi/schema'
import { categories, catalogue as definitions } from '@biaochi/schema/catalogue'
import { unitName } from '@biaochi/schema/unit'
import { type ReactElement, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useSearch } from 'wouter/use-browser-location'
import { useCatalogue } from '../../app/use-catalogue.js'
import { searchRanked } from '../../search/rank.js'
import { parseSearch, stringifySearch } from '../../state/search-params.js'

type Indicator = CatalogueAnswer['indicators'][number]

const definitionOf = new Map(definitions.map(({ id, definition }) => [id, definition]))

/** Every indicator with its definition, by category, and a search over names, readings, initials, English and ids. */
export function Definitions(): ReactElement {
  const { t, i18n } = useTranslation()
  const { catalogue } = useCatalogue()
  const [query, setQuery] = useState('')
  const id = useId()
  const lang = i18n.language === 'en' ? 'en' : 'zh'
  const indicators = catalogue?.indicators ?? []
  const found = useMemo(
    () => (query.trim() === '' ? null : searchRanked(catalogue?.indicators ?? [], query)),
    [catalogue, query],
  )
  return (
    <>
      <div className="find">
        <label className="visually-hidden" htmlFor={id}>
          {t('about.searchDefinitions')}
        </label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          placeholder={t('pick.indicatorHint')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p role="status" className={found?.length === 0 ? 'nothing' : 'visually-hidden'}>
          {found === null
            ? ''
            : found.length === 0
              ? t('pick.nothing', { query })
              : t('start.count', { count: found.length })}
        </p>
      </div>
      {found ? (
        <List indicators={found} lang={lang} />
      ) : (
        categories.map((category) => {
          const own = indicators.filter((one) => one.category === category.id)
          return (
            <details key={category.id} className="category">
              <summary>
                {category[lang]}
                <i>{own.length}</i>
              </summary>
              <List indicators={own} lang={lang} />
            </details>
          )
        })
      )}
    </>
  )
}

function List({ indicators, lang }: { indicators: readonly Indicator[]; lang: 'zh' | 'en' }): ReactElement {
  const { t } = useTranslation()
  const { lang: linked } = parseSearch(useSearch())
  return (
    <dl className="terms definitions">
      {indicators.map(({ id, zh, en, unit, measures }) => {
        const figures = measures.reduce((sum, { claims }) => sum + claims, 0)
        const measure = [...measures].sort((a, b) => b.claims - a.claims)[0]?.measure
        return (
          <div key={id} id={`indicator-${id}`}>
            <dt>
              {lang === 'zh' ? zh : en}
              <small>{lang === 'zh' ? en : zh}</small>
            </dt>
            <dd>
              {definitionOf.get(id)?.[lang]}
              <small>
                {[unitName(unit, lang), id].filter(Boolean).join(' · ')}
                {' · '}
                {figures > 0 ? (
                  <Link href={`/compare${stringifySearch({ indicator: id, measure, lang: linked })}`}>
                    {t('pick.figures', { count: figures })}
                  </Link>
                ) : (
                  t('about.noFigures')
                )}
              </small>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
