import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

/** What stands at an address that is no view. */
export function NotFound(): ReactElement {
  const { t } = useTranslation()
  return (
    <main className="view" id="view">
      <h1>{t('state.notFound')}</h1>
      <p className="notice">
        <Link href="/">{t('state.toCompare')}</Link>
      </p>
    </main>
  )
}
