import i18next from 'i18next'
import { libraryEn } from './library-en.js'
import { libraryZh } from './library-zh.js'

/** Brings the wording of Data and City; each of these views calls it as its script arrives. */
export function addLibraryWords(): void {
  i18next.addResourceBundle('zh', 'translation', libraryZh, true)
  i18next.addResourceBundle('en', 'translation', libraryEn, true)
}
