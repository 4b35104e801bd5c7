import type { Words } from '@biaochi/ui/words/words'
import { zh as zhWords } from '@biaochi/ui/words/zh'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { zh } from './zh.js'

/** The languages of the dashboard. */
export type Language = 'zh' | 'en'

const stored = 'biaochi.language'
const words: Partial<Record<Language, Words>> = { zh: zhWords }

/** The wording of the charts in a language that has been loaded; Chinese until then. */
export function wordsOf(language: string): Words {
  return words[language as Language] ?? zhWords
}

/** The language of a first look: the link's, else the one chosen before, else Chinese. */
export function firstLanguage(linked: string | undefined): Language {
  if (linked === 'zh' || linked === 'en') return linked
  try {
    return localStorage.getItem(stored) === 'en' ? 'en' : 'zh'
  } catch {
    return 'zh'
  }
}

/** Loads a language where it is not there yet, and speaks it from now on. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en' && !words.en) {
    const [locale, charts] = await Promise.all([import('./en.js'), import('@biaochi/ui/words/en')])
    i18next.addResourceBundle('en', 'translation', locale.en)
    words.en = charts.en
  }
  await i18next.changeLanguage(language)
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en'
  try {
    localStorage.setItem(stored, language)
  } catch {
    // Without storage the language lasts as long as the link.
  }
}

/** Makes i18next ready with Chinese; texts are put in as they are, as React escapes them. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh',
    fallbackLng: 'zh',
    resources: { zh: { translation: zh } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}
