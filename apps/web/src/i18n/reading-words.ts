import i18next from 'i18next'
import { readingEn } from './reading-en.js'
import { readingZh } from './reading-zh.js'

/** Brings the wording of Report, Reports and Import; each of these views calls it as its script arrives. */
export function addReadingWords(): void {
  i18next.addResourceBundle('zh', 'translation', readingZh, true)
  i18next.addResourceBundle('en', 'translation', readingEn, true)
}
