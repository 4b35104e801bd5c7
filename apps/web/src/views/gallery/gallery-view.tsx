import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'

/** To be filled with the named examples of @biaochi/ui. */
export function GalleryView(): ReactElement {
  const { t } = useTranslation()
  return (
    <main className="view" id="view">
      <h1>{t('gallery.title')}</h1>
    </main>
  )
}
