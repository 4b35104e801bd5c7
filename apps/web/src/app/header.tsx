import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { navigate, useSearch } from 'wouter/use-browser-location'
import { speak } from '../i18n/i18n.js'
import { parseSearch, stringifySearch } from '../state/search-params.js'
import { addressWith } from '../state/use-url-state.js'
import { switchTheme } from './theme.js'

/** Wordmark, the views, and the switches of language and theme. The views keep indicator, measure and language. */
export function Header(): ReactElement {
  const { t } = useTranslation()
  const [path] = useLocation()
  const { indicator, measure, lang, year, cities } = parseSearch(useSearch())
  const kept = { indicator, measure, lang }
  const current = (view: string) => (path === view ? ('page' as const) : undefined)
  return (
    <div className="top-wrap">
      <header className="top">
        <Link className="brand" href={`/${stringifySearch({ lang })}`} aria-label={t('app.home')}>
          <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
            <path className="mark-ticks" d="M1 17V3M5 17v-5M9 17v-5M13 17v-5M17 17v-9M21 17v-5M25 17v-5" />
            <path className="mark-reading" d="M29 17V3" />
            <path className="mark-ticks" d="M0 17h30" />
          </svg>
          {t('app.name')} <small>{t('app.latin')}</small>
        </Link>
        <nav className="nav" aria-label={t('app.nav')}>
          <Link
            href={`/compare${stringifySearch({ ...kept, year, cities: path === '/compare' ? cities : undefined })}`}
            aria-current={current('/compare')}
          >
            {t('view.compare')}
          </Link>
          <Link href={`/trend${stringifySearch({ ...kept, cities })}`} aria-current={current('/trend')}>
            {t('view.trend')}
          </Link>
          <Link href={`/targets${stringifySearch({ ...kept, year })}`} aria-current={current('/targets')}>
            {t('view.targets')}
          </Link>
          <Link href={`/matrix${stringifySearch(kept)}`} aria-current={current('/matrix')}>
            {t('view.matrix')}
          </Link>
          <Link href={`/city${stringifySearch({ city: cities?.split(',')[0], lang })}`} aria-current={current('/city')}>
            {t('view.city')}
          </Link>
          <Link
            href={`/reports${stringifySearch({ lang })}`}
            aria-current={path.startsWith('/report') ? 'page' : undefined}
          >
            {t('view.report')}
          </Link>
          <Link href={`/data${stringifySearch({ ...kept, cities })}`} aria-current={current('/data')}>
            {t('view.data')}
          </Link>
          <Link href={`/import${stringifySearch({ lang })}`} aria-current={current('/import')}>
            {t('view.import')}
          </Link>
          <Link href={`/about${stringifySearch({ lang })}`} aria-current={current('/about')}>
            {t('view.about')}
          </Link>
        </nav>
        <div className="tools">
          <LanguageSwitch />
          <button type="button" className="tool" aria-label={t('app.switchTheme')} onClick={switchTheme}>
            <svg
              width="16"
              height="16"
              viewBox="0 0 16 16"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
              aria-hidden="true"
            >
              <circle cx="8" cy="8" r="6.2" />
              <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
            </svg>
          </button>
        </div>
      </header>
    </div>
  )
}

function LanguageSwitch(): ReactElement {
  const { t, i18n } = useTranslation()
  const other = i18n.language === 'zh' ? 'en' : 'zh'
  const change = async () => {
    await speak(other)
    navigate(addressWith({ lang: other === 'zh' ? undefined : other }), { replace: true })
  }
  return (
    <button
      type="button"
      className="tool"
      lang={other === 'zh' ? 'zh-Hans' : 'en'}
      aria-label={t('app.switchLanguageLabel')}
      onClick={() => void change()}
    >
      {t('app.switchLanguage')}
    </button>
  )
}
