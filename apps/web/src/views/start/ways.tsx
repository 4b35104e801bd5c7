import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { stringifySearch } from '../../state/search-params.js'

/** The views as ways on, each with what it shows. */
export function Ways({ lang }: { lang: string | undefined }): ReactElement {
  const { t } = useTranslation()
  const ways = [
    ['/compare', t('view.compare'), t('way.compare')],
    ['/trend', t('view.trend'), t('way.trend')],
    ['/city', t('view.city'), t('way.city')],
    ['/reports', t('view.report'), t('way.report')],
    ['/data', t('view.data'), t('way.data')],
    ['/import', t('view.import'), t('way.import')],
    ['/about', t('view.about'), t('way.about')],
  ] as const
  return (
    <nav className="ways" aria-label={t('start.ways')}>
      {ways.map(([path, name, shows]) => (
        <Link key={path} href={`${path}${stringifySearch({ lang })}`}>
          <b>{name}</b>
          <span>{shows}</span>
        </Link>
      ))}
    </nav>
  )
}
