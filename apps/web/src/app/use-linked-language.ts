import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearch } from 'wouter/use-browser-location'
import { speak } from '../i18n/i18n.js'

/** Speaks the language that the address names, also after back and forward. */
export function useLinkedLanguage(): void {
  const { i18n } = useTranslation()
  const lang = new URLSearchParams(useSearch()).get('lang')
  useEffect(() => {
    if ((lang === 'zh' || lang === 'en') && lang !== i18n.language) void speak(lang)
  }, [lang, i18n.language])
}
