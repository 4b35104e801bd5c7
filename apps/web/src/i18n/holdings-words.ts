import i18next from 'i18next'
import { holdingsEn } from './holdings-en.js'
import { holdingsZh } from './holdings-zh.js'

/** Brings the wording of Data and City; each of these views calls it as its script arrives. */
export function addHoldingsWords(): void {
  i18next.addResourceBundle('zh', 'translation', holdingsZh, true)
  i18next.addResourceBundle('en', 'translation', holdingsEn, true)
}
