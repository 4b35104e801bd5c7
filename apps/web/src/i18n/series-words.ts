import i18next from 'i18next'
import { seriesEn } from './series-en.js'
import { seriesZh } from './series-zh.js'

/** Brings the wording of Matrix and Targets; each of these views calls it as its script arrives. */
export function addSeriesWords(): void {
  i18next.addResourceBundle('zh', 'translation', seriesZh, true)
  i18next.addResourceBundle('en', 'translation', seriesEn, true)
}
